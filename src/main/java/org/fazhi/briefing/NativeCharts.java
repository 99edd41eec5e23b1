package org.fazhi.briefing;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Draws bar charts over tables of the workbook, in grey that prints. */
final class NativeCharts {
    private static final byte[] BAR = {(byte) 0x5B, (byte) 0x6B, (byte) 0x7C};

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private NativeCharts() {}

    static void draw(XSSFWorkbook workbook, Sheet sheet) {
        if (sheet.charts().isEmpty()) {
            return;
        }
        XSSFDrawing drawing = workbook.getSheet(sheet.name()).createDrawingPatriarch();
        for (BarChart chart : sheet.charts()) {
            draw(drawing, workbook.getSheet(chart.sheet()), chart);
        }
    }

    private static void draw(XSSFDrawing drawing, XSSFSheet table, BarChart bars) {
        XSSFClientAnchor anchor =
                drawing.createAnchor(
                        0,
                        0,
                        0,
                        0,
                        bars.fromColumn(),
                        bars.atRow(),
                        bars.untilColumn(),
                        bars.untilRow());
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(bars.title());
        chart.setTitleOverlay(false);
        chart.getFormattedTitle().getParagraph(0).addDefaultRunProperties().setFontSize(11d);
        XDDFCategoryAxis labels = chart.createCategoryAxis(AxisPosition.LEFT);
        labels.setOrientation(org.apache.poi.xddf.usermodel.chart.AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        values.setVisible(false);
        everyLabel(chart);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(45);
        XDDFChartData.Series series =
                data.addSeries(
                        XDDFDataSourcesFactory.fromStringCellRange(
                                table, range(bars, bars.labelColumn())),
                        XDDFDataSourcesFactory.fromNumericCellRange(
                                table, range(bars, bars.valueColumn())));
        series.setTitle(bars.unit(), null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BAR)));
        XDDFLineProperties line =
                new XDDFLineProperties(
                        new XDDFSolidFillProperties(XDDFColor.from(PresetColor.DIM_GRAY)));
        series.setLineProperties(line);
        chart.plot(data);
        CTBarSer drawn = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        CTDLbls shown = drawn.addNewDLbls();
        if (bars.percent()) {
            shown.addNewNumFmt().setFormatCode("0%");
            shown.getNumFmt().setSourceLinked(false);
        }
        shown.addNewDLblPos().setVal(STDLblPos.OUT_END);
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

    private static CellRangeAddress range(BarChart bars, int column) {
        return new CellRangeAddress(bars.firstRow(), bars.lastRow(), column, column);
    }
}
