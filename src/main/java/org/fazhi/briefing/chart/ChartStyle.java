package org.fazhi.briefing.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.fazhi.settings.briefing.texts.ChartTexts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** The looks that all drawn charts share: greys, one font, title, unit above, source below. */
final class ChartStyle {
    static final Color DARK = new Color(0x3A, 0x46, 0x52);
    static final Color BAR = new Color(0x5B, 0x6B, 0x7C);
    static final Color LIGHT = new Color(0xC4, 0xCB, 0xD3);
    static final Color INK = new Color(0x22, 0x26, 0x2B);
    static final Color QUIET = new Color(0x55, 0x5B, 0x63);

    private ChartStyle() {}

    /** A chart of the plot with its title, unit and source. */
    static JFreeChart chart(ChartModel model, CategoryPlot plot, ChartTexts texts) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(false);
        JFreeChart chart = new JFreeChart(model.title(), ChartFont.bold(21), plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(14, 16, 12, 24));
        chart.getTitle().setPaint(INK);
        chart.addSubtitle(
                line(
                        texts.unit().with(model.unit()),
                        HorizontalAlignment.RIGHT,
                        RectangleEdge.TOP));
        chart.addSubtitle(
                line(
                        texts.source().with(model.source()),
                        HorizontalAlignment.LEFT,
                        RectangleEdge.BOTTOM));
        return chart;
    }

    /** What tells the series apart, above the plot. */
    static void legend(JFreeChart chart) {
        LegendTitle legend = new LegendTitle(chart.getPlot());
        legend.setItemFont(ChartFont.of(14));
        legend.setItemPaint(INK);
        legend.setPosition(RectangleEdge.TOP);
        legend.setFrame(BlockBorder.NONE);
        chart.addLegend(legend);
    }

    private static TextTitle line(String text, HorizontalAlignment align, RectangleEdge edge) {
        TextTitle line = new TextTitle(text, ChartFont.of(13));
        line.setPaint(QUIET);
        line.setHorizontalAlignment(align);
        line.setPosition(edge);
        line.setFrame(BlockBorder.NONE);
        line.setMargin(new RectangleInsets(6, 0, 4, 0));
        return line;
    }

    /** An axis of names that are read whole. */
    static CategoryAxis names(float size) {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(ChartFont.of(size));
        axis.setTickLabelPaint(INK);
        axis.setMaximumCategoryLabelWidthRatio(0.45f);
        axis.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.3);
        axis.setAxisLinePaint(QUIET);
        axis.setAxisLineStroke(new BasicStroke(1f));
        return axis;
    }

    /** An axis from zero that is not drawn, because each value stands beside its mark. */
    static void hide(ValueAxis axis) {
        axis.setVisible(false);
        axis.setUpperMargin(0.12);
    }

    /** Bars without shine or shadow. */
    static void plain(BarRenderer renderer) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
    }

    /** Writes each value beside its mark. */
    static void values(CategoryItemRenderer renderer) {
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(ChartFont.of(15));
        renderer.setDefaultItemLabelPaint(INK);
        renderer.setDefaultItemLabelGenerator(
                new StandardCategoryItemLabelGenerator("{2}", numbers()));
    }

    static DecimalFormat numbers() {
        DecimalFormat numbers =
                new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        numbers.setRoundingMode(RoundingMode.HALF_UP);
        return numbers;
    }
}
