package org.fazhi.briefing.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.fazhi.settings.briefing.texts.ChartTexts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.category.DefaultIntervalCategoryDataset;

/** The charts that JFreeChart draws, one method a kind. */
final class ChartDrawing {
    private static final double MARK = 13;

    private ChartDrawing() {}

    static JFreeChart bars(ChartModel model, ChartModel.Bars bars, ChartTexts texts) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        for (int i = 0; i < bars.labels().size(); i++) {
            values.addValue(bars.values().get(i), model.unit(), bars.labels().get(i));
        }
        BarRenderer renderer = new BarRenderer();
        ChartStyle.plain(renderer);
        renderer.setSeriesPaint(0, ChartStyle.BAR);
        renderer.setMaximumBarWidth(0.2);
        ChartStyle.values(renderer);
        // The library's own place is above a bar, which of a lying bar is the bar above it.
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        NumberAxis range = new NumberAxis();
        CategoryPlot plot = new CategoryPlot(values, ChartStyle.names(15), range, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        ChartStyle.hide(range);
        return ChartStyle.chart(model, plot, texts);
    }

    static JFreeChart stacked(ChartModel model, ChartModel.Stacked stacked, ChartTexts texts) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        for (int part = 0; part < stacked.parts().size(); part++) {
            for (int i = 0; i < stacked.labels().size(); i++) {
                double value = stacked.values().get(part).get(i);
                values.addValue(
                        value == 0 ? null : value,
                        stacked.parts().get(part),
                        stacked.labels().get(i));
            }
        }
        StackedBarRenderer renderer = new StackedBarRenderer();
        ChartStyle.plain(renderer);
        ChartStyle.values(renderer);
        renderer.setDefaultItemLabelFont(ChartFont.of(13));
        renderer.setPositiveItemLabelPositionFallback(
                new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER));
        renderer.setDrawBarOutline(true);
        renderer.setDefaultOutlinePaint(ChartStyle.INK);
        List<Color> greys = List.of(ChartStyle.BAR, ChartStyle.LIGHT, Color.WHITE);
        for (int part = 0; part < stacked.parts().size(); part++) {
            renderer.setSeriesPaint(part, greys.get(part % greys.size()));
            renderer.setSeriesItemLabelPaint(part, part == 0 ? Color.WHITE : ChartStyle.INK);
        }
        NumberAxis range = new NumberAxis();
        CategoryPlot plot = new CategoryPlot(values, ChartStyle.names(15), range, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        ChartStyle.hide(range);
        JFreeChart chart = ChartStyle.chart(model, plot, texts);
        ChartStyle.legend(chart);
        return chart;
    }

    static JFreeChart dumbbell(ChartModel model, ChartModel.Dumbbell dumbbell, ChartTexts texts) {
        int labels = dumbbell.labels().size();
        double[][] from = new double[1][labels];
        double[][] until = new double[1][labels];
        DefaultCategoryDataset marks = new DefaultCategoryDataset();
        String[] names = new String[labels];
        for (int i = 0; i < labels; i++) {
            double before = dumbbell.before().get(i);
            double now = dumbbell.now().get(i);
            names[i] =
                    dumbbell.labels().get(i)
                            + "　"
                            + ChartStyle.numbers().format(before)
                            + "→"
                            + ChartStyle.numbers().format(now);
            from[0][i] = Math.min(before, now);
            until[0][i] = Math.max(before, now);
            marks.addValue(before, dumbbell.beforeName(), names[i]);
            marks.addValue(now, dumbbell.nowName(), names[i]);
        }
        Double[][] low = boxed(from);
        DefaultIntervalCategoryDataset lines =
                new DefaultIntervalCategoryDataset(new String[] {"line"}, names, low, boxed(until));
        LineAndShapeRenderer points = new LineAndShapeRenderer(false, true);
        for (int series = 0; series < 2; series++) {
            points.setSeriesShape(series, new Ellipse2D.Double(-MARK / 2, -MARK / 2, MARK, MARK));
            points.setSeriesOutlinePaint(series, ChartStyle.INK);
            points.setSeriesOutlineStroke(series, new BasicStroke(1.5f));
        }
        points.setUseFillPaint(true);
        points.setUseOutlinePaint(true);
        points.setDrawOutlines(true);
        points.setSeriesFillPaint(0, Color.WHITE);
        points.setSeriesFillPaint(1, ChartStyle.DARK);
        IntervalBarRenderer joined = new IntervalBarRenderer();
        ChartStyle.plain(joined);
        joined.setSeriesPaint(0, ChartStyle.LIGHT);
        joined.setMaximumBarWidth(0.012);
        joined.setSeriesVisibleInLegend(0, false);
        NumberAxis range = new NumberAxis();
        CategoryPlot plot = new CategoryPlot(lines, ChartStyle.names(15), range, joined);
        plot.setDataset(1, marks);
        plot.setRenderer(1, points);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        JFreeChart chart = ChartStyle.chart(model, plot, texts);
        range.setAutoRangeIncludesZero(true);
        range.setTickLabelFont(ChartFont.of(13));
        range.setNumberFormatOverride(ChartStyle.numbers());
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(ChartStyle.LIGHT);
        ChartStyle.legend(chart);
        return chart;
    }

    private static Double[][] boxed(double[][] values) {
        Double[][] boxed = new Double[1][values[0].length];
        for (int i = 0; i < values[0].length; i++) {
            boxed[0][i] = values[0][i];
        }
        return boxed;
    }

    static JFreeChart distribution(
            ChartModel model, ChartModel.Distribution shown, ChartTexts texts) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        List<String> labels = HistogramLabels.of(shown.histogram(), texts);
        for (int i = 0; i < labels.size(); i++) {
            values.addValue(shown.histogram().counts().get(i), model.unit(), labels.get(i));
        }
        BarRenderer renderer =
                new BarRenderer() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Paint getItemPaint(int row, int column) {
                        return column == shown.marked() ? ChartStyle.DARK : ChartStyle.LIGHT;
                    }
                };
        ChartStyle.plain(renderer);
        ChartStyle.values(renderer);
        renderer.setDrawBarOutline(true);
        renderer.setDefaultOutlinePaint(ChartStyle.INK);
        NumberAxis range = new NumberAxis();
        CategoryPlot plot = new CategoryPlot(values, ChartStyle.names(14), range, renderer);
        plot.getDomainAxis().setCategoryMargin(0.04);
        plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(1);
        plot.getDomainAxis().setLabel(shown.mark());
        plot.getDomainAxis().setLabelFont(ChartFont.of(14));
        plot.getDomainAxis().setLabelPaint(ChartStyle.INK);
        ChartStyle.hide(range);
        return ChartStyle.chart(model, plot, texts);
    }
}
