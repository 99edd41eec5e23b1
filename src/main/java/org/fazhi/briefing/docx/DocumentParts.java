package org.fazhi.briefing.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlCursor;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.prose.Paper;
import org.fazhi.settings.briefing.papers.PaperStyle;
import org.fazhi.settings.briefing.papers.PaperTemplate;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** The paragraphs, tables and notes of one document, in the styles of its template. */
final class DocumentParts {
    /** A mark before it never begins a line of its own. */
    private static final String STOP = "。";

    private final XWPFDocument document;
    private final PaperTemplate template;
    private final long width;
    private int charts;
    private final Map<PackagePart, Map<String, String>> files = new HashMap<>();

    DocumentParts(XWPFDocument document, PaperTemplate template) {
        this.document = document;
        this.template = template;
        this.width = TextWidth.of(document);
    }

    /** Sets blocks before a paragraph. */
    void insert(List<Paper.Block> blocks, XWPFParagraph place) {
        for (Paper.Block block : blocks) {
            if (block instanceof Paper.Grid grid) {
                try (XmlCursor cursor = place.getCTP().newCursor()) {
                    new GridWriter(this, template, width)
                            .write(document.insertNewTbl(cursor).getCTTbl(), grid);
                }
                continue;
            }
            XWPFParagraph paragraph;
            try (XmlCursor cursor = place.getCTP().newCursor()) {
                paragraph = document.insertNewParagraph(cursor);
            }
            write(paragraph, block);
        }
    }

    private void write(XWPFParagraph paragraph, Paper.Block block) {
        if (block instanceof Paper.Heading heading) {
            boolean first = heading.level() == 1;
            style(paragraph, first ? PaperStyle.HEADING : PaperStyle.SUBHEADING);
            run(paragraph.getCTP(), heading.text());
        } else if (block instanceof Paper.AnnexTitle title) {
            style(paragraph, PaperStyle.ANNEX);
            run(paragraph.getCTP(), title.text());
        } else if (block instanceof Paper.Note note) {
            style(paragraph, PaperStyle.NOTE);
            run(paragraph.getCTP(), note.text());
        } else if (block instanceof Paper.Text text) {
            style(paragraph, PaperStyle.BODY);
            text.spans().forEach(span -> span(paragraph.getCTP(), document.getPackagePart(), span));
        } else if (block instanceof Paper.Chart chart) {
            style(paragraph, PaperStyle.PICTURE);
            new ChartWriter(document, width).write(paragraph, chart, ++charts);
        }
    }

    private void style(XWPFParagraph paragraph, PaperStyle style) {
        paragraph.setStyle(template.id(style));
    }

    /** Words in a paragraph of the text or of a table, with their notes. */
    void span(CTP paragraph, PackagePart part, Paper.Span span) {
        if (span.link() == null) {
            boolean ended = !span.notes().isEmpty() && span.text().endsWith(STOP);
            run(
                    paragraph,
                    ended
                            ? span.text().substring(0, span.text().length() - STOP.length())
                            : span.text());
            if (ended) {
                note(paragraph, span.notes());
                run(paragraph, STOP);
                return;
            }
        } else {
            CTHyperlink link = paragraph.addNewHyperlink();
            link.setId(file(part, span.link().file()));
            link.setAnchor("'" + span.link().sheet() + "'!" + span.link().cell());
            link.addNewR().addNewT().setStringValue(SafeText.clean(span.text()));
        }
        if (!span.notes().isEmpty()) {
            note(paragraph, span.notes());
        }
    }

    PackagePart main() {
        return document.getPackagePart();
    }

    /** A workbook beside the document is named once in each part, however many cells are meant. */
    private String file(PackagePart part, String file) {
        return files.computeIfAbsent(part, key -> new HashMap<>())
                .computeIfAbsent(
                        file,
                        name ->
                                part.addExternalRelationship(
                                                name, XWPFRelation.HYPERLINK.getRelation())
                                        .getId());
    }

    private static void run(CTP paragraph, String words) {
        String[] lines = SafeText.clean(words).split("\n", -1);
        CTR run = paragraph.addNewR();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            run.addNewT().setStringValue(lines[i]);
        }
    }

    private void note(CTP paragraph, List<Paper.Span> notes) {
        XWPFFootnote footnote = document.createFootnote();
        CTR mark = paragraph.addNewR();
        mark.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        mark.addNewFootnoteReference().setId(footnote.getId());
        XWPFParagraph below = footnote.createParagraph();
        style(below, PaperStyle.FOOTNOTE);
        CTP ctp = below.getCTP();
        while (ctp.sizeOfRArray() > 0) {
            ctp.removeR(0);
        }
        ctp.addNewR().addNewFootnoteRef();
        PackagePart part = footnote.getPart().getPackagePart();
        notes.forEach(each -> span(ctp, part, each));
    }
}
