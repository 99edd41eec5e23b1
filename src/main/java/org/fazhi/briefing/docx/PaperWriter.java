package org.fazhi.briefing.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.fazhi.briefing.data.TimelessZip;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.prose.Paper;
import org.fazhi.settings.briefing.papers.PaperPlace;
import org.fazhi.settings.briefing.papers.PaperTemplate;

/**
 * Sets a paper into a template: words into the places of a line, paragraphs and tables instead of a
 * paragraph that is a place. Whatever else the office has put into its template stays as it is.
 */
public final class PaperWriter {
    private final PaperTemplate template;

    public PaperWriter(PaperTemplate template) {
        this.template = template;
    }

    /**
     * The document; the same paper gives the same bytes.
     *
     * @param made the day that stands in its properties
     */
    public byte[] write(Paper paper, Instant made) {
        try (XWPFDocument document = new XWPFDocument(template.open())) {
            lines(document, paper.lines());
            document.getHeaderList().forEach(header -> lines(header, paper.lines()));
            document.getFooterList().forEach(footer -> lines(footer, paper.lines()));
            blocks(document, paper.blocks());
            properties(document, paper.title(), made);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return TimelessZip.settle(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lines(IBody body, Map<PaperPlace, String> lines) {
        for (XWPFParagraph paragraph : List.copyOf(body.getParagraphs())) {
            line(paragraph, lines);
        }
        for (XWPFTable table : body.getTables()) {
            for (XWPFTableRow row : table.getRows()) {
                for (XWPFTableCell cell : row.getTableCells()) {
                    lines(cell, lines);
                }
            }
        }
    }

    private static void line(XWPFParagraph paragraph, Map<PaperPlace, String> lines) {
        String written = words(paragraph);
        if (written.indexOf('{') < 0) {
            return;
        }
        String filled = written;
        for (PaperPlace place : PaperPlace.values()) {
            if (place.size() == PaperPlace.Size.LINE) {
                filled = filled.replace(place.written(), lines.getOrDefault(place, ""));
            }
        }
        if (filled.isBlank() && paragraph.getBody() instanceof XWPFDocument document) {
            document.removeBodyElement(document.getPosOfParagraph(paragraph));
        } else if (!filled.equals(written)) {
            set(paragraph, filled);
        }
    }

    /** The words of a paragraph, whatever runs Word has parted them into. */
    private static String words(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        paragraph.getRuns().forEach(run -> words.append(run.text()));
        return words.toString();
    }

    /** Puts words into the first run, whose look they take, and empties the others. */
    private static void set(XWPFParagraph paragraph, String words) {
        List<XWPFRun> runs = paragraph.getRuns();
        for (int i = runs.size() - 1; i > 0; i--) {
            paragraph.removeRun(i);
        }
        String[] lines = SafeText.clean(words).split("\n", -1);
        runs.get(0).setText(lines[0], 0);
        for (int i = 1; i < lines.length; i++) {
            runs.get(0).addBreak();
            runs.get(0).setText(lines[i]);
        }
    }

    private void blocks(XWPFDocument document, Map<PaperPlace, List<Paper.Block>> blocks) {
        DocumentParts parts = new DocumentParts(document, template);
        for (XWPFParagraph paragraph : new ArrayList<>(document.getParagraphs())) {
            String written = words(paragraph).strip();
            for (PaperPlace place : PaperPlace.values()) {
                if (place.size() == PaperPlace.Size.BLOCK && written.equals(place.written())) {
                    parts.insert(blocks.getOrDefault(place, List.of()), paragraph);
                    document.removeBodyElement(document.getPosOfParagraph(paragraph));
                }
            }
        }
    }

    private static void properties(XWPFDocument document, String title, Instant made) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(SafeText.clean(title));
        core.setCreated(Optional.of(Date.from(made)));
        core.setModified(Optional.of(Date.from(made)));
    }
}
