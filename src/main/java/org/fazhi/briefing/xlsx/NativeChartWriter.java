package org.fazhi.briefing.xlsx;

import java.util.List;
import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.layout.NativeChart;
import org.fazhi.briefing.layout.Sheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Draws bar charts over tables of the workbook, in greys that print. */
final class NativeChartWriter {
    private static final byte[][] GREYS = {
        {(byte) 0x5B, (byte) 0x6B, (byte) 0x7C}, {(byte) 0xD0, (byte) 0xD6, (byte) 0xDC}
    };
    private static final byte[] LINE = {(byte) 0x3A, (byte) 0x46, (byte) 0x52};

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private NativeChartWriter() {}

    /**
     * Has a sheet keep the rows that charts need: those they are drawn on, and their tables, which
     * may stand on another sheet of the book than they.
     */
    static void keepRows(List<Sheet> book, Sheet sheet, StreamedSheet drawn) {
        for (NativeChart chart : sheet.charts()) {
            drawn.keep(chart.area().fromRow(), chart.area().beforeRow());
        }
        book.stream()
                .flatMap(each -> each.charts().stream())
                .map(NativeChart::table)
                .filter(table -> table.sheet().equals(sheet.name()))
                .forEach(table -> drawn.keep(table.firstRow(), table.lastRow() + 1));
    }

    static void draw(XSSFWorkbook workbook, Sheet sheet) {
        if (sheet.charts().isEmpty()) {
            return;
        }
        XSSFDrawing drawing = workbook.getSheet(sheet.name()).createDrawingPatriarch();
        for (NativeChart chart : sheet.charts()) {
            draw(drawing, workbook.getSheet(chart.table().sheet()), chart);
        }
    }

    private static void draw(XSSFDrawing drawing, XSSFSheet table, NativeChart bars) {
        boolean upright = bars.orientation() == NativeChart.Orientation.COLUMNS;
        XSSFChart chart = drawing.createChart(anchor(drawing, bars.area()));
        named(chart.getGraphicFrame(), table, bars);
        chart.setTitleText(bars.title());
        chart.setTitleOverlay(false);
        chart.getFormattedTitle().getParagraph(0).addDefaultRunProperties().setFontSize(11d);
        XDDFCategoryAxis labels =
                chart.createCategoryAxis(upright ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        XDDFValueAxis values =
                chart.createValueAxis(upright ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        if (!upright) {
            labels.setOrientation(AxisOrientation.MAX_MIN);
        }
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        values.setVisible(false);
        everyLabel(chart);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, values);
        data.setBarDirection(upright ? BarDirection.COL : BarDirection.BAR);
        data.setGapWidth(upright ? 8 : 45);
        if (upright) {
            data.setBarGrouping(BarGrouping.STACKED);
        }
        series(data, table, bars.table());
        chart.plot(data);
        if (upright) {
            onTop(chart);
        }
        for (int i = 0; i < bars.table().series().size(); i++) {
            numbers(
                    chart.getCTChart()
                            .getPlotArea()
                            .getBarChartArray(0)
                            .getSerArray(i)
                            .addNewDLbls(),
                    bars.orientation());
        }
        if (bars.table().series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    /** Its name, and for those who do not see it what it shows. */
    private static void named(XSSFGraphicFrame frame, XSSFSheet sheet, NativeChart bars) {
        NativeChart.Table table = bars.table();
        StringJoiner shown = new StringJoiner("；", bars.title() + "：", "");
        for (int row = table.firstRow(); row <= table.lastRow(); row++) {
            StringJoiner values = new StringJoiner("、");
            for (NativeChart.Series series : table.series()) {
                XSSFCell cell = sheet.getRow(row).getCell(series.column());
                if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                    values.add(
                            FigureNumberFormat.shown(
                                    cell.getNumericCellValue(),
                                    cell.getCellStyle().getDataFormatString()));
                }
            }
            XSSFCell label = sheet.getRow(row).getCell(table.labelColumn());
            if (label != null && values.length() > 0) {
                shown.add(label.toString().replaceAll("\\s+", " ") + " " + values);
            }
        }
        frame.setName(bars.title());
        frame.getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(shown.toString());
    }

    private static XSSFClientAnchor anchor(XSSFDrawing drawing, NativeChart.Area area) {
        return drawing.createAnchor(
                0,
                0,
                0,
                0,
                area.fromColumn(),
                area.fromRow(),
                area.beforeColumn(),
                area.beforeRow());
    }

    private static void series(XDDFBarChartData data, XSSFSheet sheet, NativeChart.Table table) {
        for (int i = 0; i < table.series().size(); i++) {
            XDDFChartData.Series series =
                    data.addSeries(
                            XDDFDataSourcesFactory.fromStringCellRange(
                                    sheet, range(table, table.labelColumn())),
                            XDDFDataSourcesFactory.fromNumericCellRange(
                                    sheet, range(table, table.series().get(i).column())));
            series.setTitle(table.series().get(i).name(), null);
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(GREYS[i])));
            series.setLineProperties(
                    new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(LINE))));
        }
    }

    /** The number of each bar beside it; on a column within it, and none for nothing. */
    private static void numbers(CTDLbls shown, NativeChart.Orientation orientation) {
        shown.addNewNumFmt().setFormatCode("0;;;");
        shown.getNumFmt().setSourceLinked(false);
        if (orientation != NativeChart.Orientation.COLUMNS) {
            shown.addNewDLblPos().setVal(STDLblPos.OUT_END);
        }
        shown.addNewShowLegendKey().setVal(false);
        shown.addNewShowVal().setVal(true);
        shown.addNewShowCatName().setVal(false);
        shown.addNewShowSerName().setVal(false);
        shown.addNewShowPercent().setVal(false);
        shown.addNewShowBubbleSize().setVal(false);
    }

    /** No label is left out, however many bars; the reduced schema classes lack the element. */
    private static void everyLabel(XSSFChart chart) {
        try (XmlCursor cursor = chart.getCTChart().getPlotArea().getCatAxArray(0).newCursor()) {
            boolean last = cursor.toChild(CHART, "noMultiLvlLbl");
            if (!last) {
                cursor.toEndToken();
            }
            cursor.beginElement("tickLblSkip", CHART);
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    /** Columns on top of each other; the reduced schema classes lack the element's type. */
    private static void onTop(XSSFChart chart) {
        try (XmlCursor cursor = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            cursor.toChild(CHART, "axId");
            cursor.beginElement("overlap", CHART);
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private static CellRangeAddress range(NativeChart.Table table, int column) {
        return new CellRangeAddress(table.firstRow(), table.lastRow(), column, column);
    }
}
