package org.fazhi.briefing.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.briefing.InventedBook.ALL;
import static org.fazhi.briefing.InventedBook.PLANS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.layout.TextMetrics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader who sorts, prints or cannot see the pictures finds in a book. */
class LayoutTest {
    private static XSSFWorkbook book;

    @BeforeAll
    static void open() throws IOException {
        book = new XSSFWorkbook(new ByteArrayInputStream(ALL.bytes()));
    }

    @AfterAll
    static void close() throws IOException {
        book.close();
    }

    @Test
    void aLongTableHasAFilterThatTakesTheHiddenColumnAlong() {
        CellRangeAddress range =
                CellRangeAddress.valueOf(
                        sheet(SheetNames.ALL_FIGURES).getCTWorksheet().getAutoFilter().getRef());
        assertThat(sheet(SheetNames.ALL_FIGURES).isColumnHidden(range.getLastColumn())).isTrue();
        assertThat(text(SheetNames.ALL_FIGURES, range.getFirstRow(), 0)).isEqualTo("地区");
        assertThat(text(SheetNames.ALL_FIGURES, range.getLastRow() + 1, 0)).startsWith("注");
        for (Sheet sheet : book) {
            if (((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter()) {
                CellRangeAddress filtered =
                        CellRangeAddress.valueOf(
                                ((XSSFSheet) sheet).getCTWorksheet().getAutoFilter().getRef());
                assertThat(sheet.getMergedRegions()).noneMatch(filtered::intersects);
            }
        }
    }

    @Test
    void daysAreDatesThatShowAsDays() {
        int days = 0;
        for (Row row : sheet(SheetNames.DISTRICTS)) {
            if (row.getCell(1) != null && row.getCell(1).getCellType() == CellType.NUMERIC) {
                assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
                days++;
            }
        }
        assertThat(days).isGreaterThan(3);
    }

    @Test
    void noNumberShrinksBelowWhatCanBeRead() {
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    boolean number =
                            cell.getCellType() == CellType.NUMERIC
                                    && cell.getCellStyle().getShrinkToFit()
                                    && !DateUtil.isCellDateFormatted(cell);
                    if (number && !isMerged(sheet, cell)) {
                        String shown =
                                FigureNumberFormat.shown(
                                        cell.getNumericCellValue(),
                                        cell.getCellStyle().getDataFormatString());
                        double units = sheet.getColumnWidth(cell.getColumnIndex()) / 256.0;
                        assertThat(TextMetrics.isReadable(shown, units + 1))
                                .as(sheet.getSheetName() + " " + cell.getAddress() + " " + shown)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static boolean isMerged(Sheet sheet, Cell cell) {
        return sheet.getMergedRegions().stream()
                .anyMatch(range -> range.isInRange(cell.getRowIndex(), cell.getColumnIndex()));
    }

    @Test
    void everyPageBearsTheBookAndTheSheetAndAnnexesHavePagesOfTheirOwn() {
        boolean annex = false;
        for (Sheet sheet : book) {
            if (sheet.getSheetName().equals(SheetNames.COVER)) {
                assertThat(sheet.getHeader().getLeft()).isEmpty();
                continue;
            }
            assertThat(sheet.getHeader().getLeft()).endsWith("&9 " + PLANS.get(0).title());
            assertThat(sheet.getHeader().getRight()).endsWith("&A");
            boolean first = SheetNames.isAnnex(sheet.getSheetName()) && !annex;
            assertThat(sheet.getPrintSetup().getUsePage())
                    .as(sheet.getSheetName())
                    .isEqualTo(first);
            annex |= first;
            assertThat(sheet.getFooter().getRight()).contains(annex ? "附件第&P页" : "第&P页 共&N页");
        }
        assertThat(annex).isTrue();
    }

    @Test
    void theHeadStaysInViewAndWhereTablesStandAboveItTheWayBack() {
        assertThat(sheet(SheetNames.ALL_FIGURES).getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo((short) 3);
        int rows = sheet(SheetNames.SHORTCOMINGS).getPaneInformation().getHorizontalSplitPosition();
        assertThat(text(SheetNames.SHORTCOMINGS, rows - 1, 0)).isEqualTo("返回目录");
    }

    @Test
    void picturesSayWhatTheyShow() {
        int charts = 0;
        for (Sheet sheet : book) {
            XSSFDrawing drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
            Set<String> names = new HashSet<>();
            for (XSSFShape shape : drawing == null ? List.<XSSFShape>of() : drawing.getShapes()) {
                XSSFGraphicFrame frame = (XSSFGraphicFrame) shape;
                assertThat(names.add(frame.getName())).as(frame.getName()).isTrue();
                assertThat(frame.getName()).doesNotContain("iagram");
                assertThat(
                                frame.getCTGraphicalObjectFrame()
                                        .getNvGraphicFramePr()
                                        .getCNvPr()
                                        .getDescr())
                        .startsWith(frame.getName() + "：")
                        .containsPattern("\\d");
                charts++;
            }
        }
        assertThat(charts).isGreaterThan(2);
    }

    @Test
    void theBookSaysWhatItIs() {
        POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo(PLANS.get(0).title());
        assertThat(core.getSubject()).startsWith("送审稿");
        assertThat(core.getCreator()).isEqualTo("fazhi");
    }

    private static XSSFSheet sheet(String name) {
        return book.getSheet(name);
    }

    private static String text(String sheet, int row, int column) {
        return book.getSheet(sheet).getRow(row).getCell(column).getStringCellValue();
    }
}
