package org.fazhi.briefing.xlsx;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.PageBreaks;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.settings.conf.Phrase;

/** A4 landscape, heads repeated, the same foot on every page. */
final class PrintSetup {
    private static final double CENTIMETRE = 1 / 2.54;

    private PrintSetup() {}

    /**
     * @param footer stands on the left of every page's foot
     * @param page says on the right which page of how many it is
     */
    static void apply(XSSFSheet drawn, Sheet sheet, String footer, Phrase page) {
        XSSFPrintSetup print = drawn.getPrintSetup();
        print.setPaperSize(XSSFPrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        drawn.setMargin(PageMargin.LEFT, 1.5 * CENTIMETRE);
        drawn.setMargin(PageMargin.RIGHT, 1.5 * CENTIMETRE);
        drawn.setMargin(PageMargin.TOP, 1.6 * CENTIMETRE);
        drawn.setMargin(PageMargin.BOTTOM, 1.8 * CENTIMETRE);
        drawn.setMargin(PageMargin.HEADER, 0.8 * CENTIMETRE);
        drawn.setMargin(PageMargin.FOOTER, 0.8 * CENTIMETRE);
        drawn.setHorizontallyCenter(true);
        double[] heights = heights(drawn, sheet);
        String type = "&\"" + CellLook.Typeface.KAI.family() + ",Regular\"&9";
        drawn.getFooter().setLeft(type + footer.replace("&", "&&"));
        drawn.getFooter().setRight(type + page.with("&P", "&N"));
        if (sheet.columnBreaks().isEmpty()) {
            drawn.setFitToPage(true);
            print.setFitWidth((short) 1);
            print.setFitHeight((short) (PageBreaks.onePage(sheet, heights) ? 1 : 0));
        } else {
            print.setScale((short) PageBreaks.SCALE);
            sheet.columnBreaks().forEach(drawn::setColumnBreak);
            drawn.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
        }
        if (sheet.repeatFrom() >= 0) {
            drawn.setRepeatingRows(
                    new CellRangeAddress(sheet.repeatFrom(), sheet.repeatTo(), -1, -1));
            if (sheet.repeatTo() < 12) {
                int columns = sheet.columnBreaks().isEmpty() ? 0 : 1;
                drawn.createFreezePane(columns, sheet.repeatTo() + 1);
            }
        }
        PageBreaks.of(sheet, heights).forEach(drawn::setRowBreak);
        drawn.setDisplayGridlines(false);
        drawn.setZoom(100);
    }

    /** The heights of the rows of a sheet that are drawn, in points. */
    private static double[] heights(XSSFSheet drawn, Sheet sheet) {
        int rows = Math.min(sheet.rows().size(), drawn.getLastRowNum() + 1);
        return IntStream.range(0, rows)
                .mapToObj(drawn::getRow)
                .mapToDouble(row -> row == null ? usual(drawn) : row.getHeightInPoints())
                .toArray();
    }

    /** The height of a row that nothing was written to, such as those behind a chart. */
    private static double usual(XSSFSheet drawn) {
        return drawn.getDefaultRowHeightInPoints();
    }
}
