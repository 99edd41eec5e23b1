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
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fazhi.briefing.data.TimelessZip;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.prose.Paper;
import org.fazhi.settings.briefing.papers.PaperPlace;
import org.fazhi.settings.briefing.papers.PaperTemplate;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STRestartNumber;

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
            blocks(document, paper.blocks());
            numberedNotes(document);
            properties(document, paper.title(), made);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return TimelessZip.settle(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lines(XWPFDocument document, Map<PaperPlace, String> lines) {
        List<XWPFParagraph> named =
                document.getParagraphs().stream()
                        .filter(paragraph -> LinePlaces.words(paragraph.getCTP()).contains("{"))
                        .toList();
        LinePlaces places = new LinePlaces(lines);
        places.fill(document.getDocument());
        document.getHeaderList().forEach(header -> places.fill(header._getHdrFtr()));
        document.getFooterList().forEach(footer -> places.fill(footer._getHdrFtr()));
        named.stream()
                .filter(paragraph -> LinePlaces.words(paragraph.getCTP()).isBlank())
                .forEach(paragraph -> remove(document, paragraph));
    }

    /** A paragraph that holds a picture or ends a section stays, without words. */
    private static void remove(XWPFDocument document, XWPFParagraph paragraph) {
        if (LinePlaces.holdsMore(paragraph.getCTP())) {
            LinePlaces.empty(paragraph.getCTP());
        } else {
            document.removeBodyElement(document.getPosOfParagraph(paragraph));
        }
    }

    private void blocks(XWPFDocument document, Map<PaperPlace, List<Paper.Block>> blocks) {
        DocumentParts parts = new DocumentParts(document, template);
        for (XWPFParagraph paragraph : new ArrayList<>(document.getParagraphs())) {
            String written = LinePlaces.words(paragraph.getCTP()).strip();
            for (PaperPlace place : PaperPlace.values()) {
                if (place.size() == PaperPlace.Size.BLOCK && written.equals(place.written())) {
                    parts.insert(blocks.getOrDefault(place, List.of()), paragraph);
                    remove(document, paragraph);
                }
            }
        }
    }

    /** How notes are numbered, where an office program has left it out: ① on every page anew. */
    private static void numberedNotes(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        if (section != null && !section.isSetFootnotePr()) {
            CTFtnProps notes = section.addNewFootnotePr();
            notes.addNewNumFmt().setVal(STNumberFormat.DECIMAL_ENCLOSED_CIRCLE_CHINESE);
            notes.addNewNumRestart().setVal(STRestartNumber.EACH_PAGE);
        }
    }

    private static void properties(XWPFDocument document, String title, Instant made) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(SafeText.clean(title));
        core.setCreated(Optional.of(Date.from(made)));
        core.setModified(Optional.of(Date.from(made)));
    }
}
