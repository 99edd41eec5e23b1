package org.fazhi.briefing.xlsx;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.PageBreaks;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.settings.briefing.texts.FrameTexts;

/** A4 landscape, heads repeated, the same foot on every page. */
final class PrintSetup {
    private static final double CENTIMETRE = 1 / 2.54;

    /** More rows than this take the screen from the table. */
    private static final int FROZEN = 12;

    private PrintSetup() {}

    /**
     * What stands at the edges of every page; that of the cover has no head.
     *
     * @param title on the left of the head, with the sheet on the right
     * @param footer on the left of the foot
     * @param page on the right, which page it is
     * @param first whether pages are counted from one again
     */
    record Edges(String title, String footer, String page, boolean first) {
        /** Those of a sheet of a book; annexes are a set of their own, which begins with one. */
        static Edges of(
                Sheet sheet, List<Sheet> book, String title, String footer, FrameTexts texts) {
            if (!SheetNames.isAnnex(sheet.name())) {
                return new Edges(title, footer, texts.page().with("&P", "&N"), false);
            }
            boolean first =
                    book.stream()
                            .filter(each -> SheetNames.isAnnex(each.name()))
                            .findFirst()
                            .filter(sheet::equals)
                            .isPresent();
            return new Edges(title, footer, texts.annexPage().with("&P"), first);
        }
    }

    static void apply(StreamedSheet drawn, Sheet sheet, Edges edges) {
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
        double[] heights =
                Arrays.copyOf(drawn.heights(), Math.min(drawn.rows(), sheet.rows().size()));
        String type = "&\"" + CellLook.Typeface.KAI.family() + ",Regular\"&9";
        drawn.getFooter().setLeft(type + plain(edges.footer()));
        drawn.getFooter().setRight(type + edges.page());
        if (edges.first()) {
            print.setPageStart((short) 1);
            print.setUsePage(true);
        }
        if (!sheet.name().equals(SheetNames.COVER)) {
            drawn.getHeader().setLeft(type + plain(edges.title()));
            drawn.getHeader().setRight(type + " &A");
        }
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
            int columns = sheet.columnBreaks().isEmpty() ? 0 : 1;
            drawn.createFreezePane(columns, frozen(sheet));
        }
        PageBreaks.of(sheet, heights).forEach(drawn::setRowBreak);
        drawn.setDisplayGridlines(false);
        drawn.setZoom(100);
    }

    /**
     * How many rows stay when a reader scrolls: the head of the table with what stands above it;
     * where other tables stand above it, the way back to the cover alone.
     */
    private static int frozen(Sheet sheet) {
        if (sheet.repeatTo() < FROZEN) {
            return sheet.repeatTo() + 1;
        }
        for (int row = 0; row < FROZEN; row++) {
            List<Cell> cells = sheet.rows().get(row).cells();
            if (!cells.isEmpty()
                    && cells.get(0) instanceof Cell.Words words
                    && words.look() == CellLook.BACK) {
                return row + 1;
            }
        }
        return 0;
    }

    /** Words of which nothing is a code: a digit at their beginning would be a size of type. */
    private static String plain(String words) {
        return " " + words.replace("&", "&&");
    }
}
