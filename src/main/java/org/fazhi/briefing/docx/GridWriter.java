package org.fazhi.briefing.docx;

import java.math.BigInteger;
import java.util.List;
import org.fazhi.briefing.prose.Paper;
import org.fazhi.settings.briefing.papers.PaperStyle;
import org.fazhi.settings.briefing.papers.PaperTemplate;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table with thin black lines, as wide as the text; its head stands on every page. */
final class GridWriter {
    /** In eighths of a point. */
    private static final BigInteger LINE = BigInteger.valueOf(4);

    private final DocumentParts parts;
    private final PaperTemplate template;
    private final long width;

    GridWriter(DocumentParts parts, PaperTemplate template, long width) {
        this.parts = parts;
        this.template = template;
        this.width = width;
    }

    void write(CTTbl table, Paper.Grid grid) {
        while (table.sizeOfTrArray() > 0) {
            table.removeTr(0);
        }
        List<Double> shares = grid.shares();
        properties(table.getTblPr() == null ? table.addNewTblPr() : table.getTblPr());
        CTTblGrid columns = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
        shares.forEach(share -> columns.addNewGridCol().setW(twips(share)));
        head(table.addNewTr(), grid);
        for (int i = 0; i < grid.rows().size(); i++) {
            boolean goesOn = i + 1 < grid.rows().size() && grid.rows().get(i + 1).label() == null;
            row(table.addNewTr(), grid.rows().get(i), shares, goesOn);
        }
    }

    private BigInteger twips(double share) {
        return BigInteger.valueOf((long) (width * share));
    }

    private void properties(CTTblPr properties) {
        CTTblWidth whole =
                properties.getTblW() == null ? properties.addNewTblW() : properties.getTblW();
        whole.setType(STTblWidth.DXA);
        whole.setW(BigInteger.valueOf(width));
        properties.addNewJc().setVal(STJcTable.CENTER);
        CTTblBorders borders =
                properties.getTblBorders() == null
                        ? properties.addNewTblBorders()
                        : properties.getTblBorders();
        for (CTBorder border :
                List.of(
                        borders.isSetTop() ? borders.getTop() : borders.addNewTop(),
                        borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft(),
                        borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom(),
                        borders.isSetRight() ? borders.getRight() : borders.addNewRight(),
                        borders.isSetInsideH() ? borders.getInsideH() : borders.addNewInsideH(),
                        borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV())) {
            border.setVal(STBorder.SINGLE);
            border.setSz(LINE);
            border.setSpace(BigInteger.ZERO);
            border.setColor("000000");
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    private void head(CTRow row, Paper.Grid grid) {
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        for (int i = 0; i < grid.head().size(); i++) {
            CTP paragraph = cell(row, grid.shares().get(i), true, PaperStyle.TABLE_HEAD);
            parts.span(paragraph, parts.main(), Paper.Span.of(grid.head().get(i)));
        }
    }

    private void row(CTRow row, Paper.GridRow cells, List<Double> shares, boolean goesOn) {
        row.addNewTrPr().addNewCantSplit();
        boolean first = cells.label() != null;
        CTP label =
                cell(row, shares.get(0), true, first ? PaperStyle.TABLE_HEAD : PaperStyle.TABLE);
        if (!first || goesOn) {
            row.getTcArray(0)
                    .getTcPr()
                    .addNewVMerge()
                    .setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
            moveBeforeAlignment(row.getTcArray(0).getTcPr());
        }
        if (cells.label() != null) {
            parts.span(label, parts.main(), Paper.Span.of(cells.label()));
        }
        for (int i = 0; i < cells.cells().size(); i++) {
            boolean source = cells.source() && i == cells.cells().size() - 1;
            PaperStyle style = source ? PaperStyle.TABLE_SOURCE : PaperStyle.TABLE;
            CTP paragraph = cell(row, shares.get(i + 1), source || !cells.source(), style);
            Paper.Span span = cells.cells().get(i);
            if (!span.text().isEmpty()) {
                parts.span(paragraph, parts.main(), span);
            }
        }
    }

    /** The schema has the alignment of a cell behind what joins it with others. */
    private static void moveBeforeAlignment(CTTcPr properties) {
        properties.unsetVAlign();
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    }

    private CTP cell(CTRow row, double share, boolean centred, PaperStyle style) {
        CTTc cell = row.addNewTc();
        CTTcPr properties = cell.addNewTcPr();
        CTTblWidth wide = properties.addNewTcW();
        wide.setType(STTblWidth.DXA);
        wide.setW(twips(share));
        if (centred) {
            properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        }
        CTP paragraph = cell.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(template.id(style));
        return paragraph;
    }
}
