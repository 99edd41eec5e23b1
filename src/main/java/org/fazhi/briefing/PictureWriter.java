package org.fazhi.briefing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;

/** Draws charts for slides and print: greys that a black-and-white printer keeps apart. */
final class PictureWriter {
    /** Layout units of the picture's width; the PNG has {@link #SCALE} pixels for each. */
    private static final int WIDTH = 960;

    private static final double SCALE = 2.5;
    private static final Color BAR = new Color(0x5B, 0x6B, 0x7C);
    private static final Color INK = new Color(0x22, 0x26, 0x2B);
    private static final Color QUIET = new Color(0x55, 0x5B, 0x63);
    private static final String SOURCE = "资料来源：各地公开的法治政府建设年度报告；";

    private PictureWriter() {}

    /** The picture in pixels, for print. */
    static byte[] png(Picture picture) {
        int height = height(picture);
        BufferedImage image =
                new BufferedImage(
                        (int) (WIDTH * SCALE), (int) (height * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        draw(picture, graphics, height);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The picture in lines; its words are outlines, so that it needs no font. */
    static byte[] svg(Picture picture) {
        int height = height(picture);
        SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, height);
        graphics.setDefsKeyPrefix("c");
        graphics.setRenderingHint(
                SVGHints.KEY_DRAW_STRING_TYPE, SVGHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, height);
        draw(picture, graphics, height);
        return graphics.getSVGDocument().getBytes(StandardCharsets.UTF_8);
    }

    private static int height(Picture picture) {
        if (picture.form() instanceof Picture.Bars bars) {
            return 150 + 34 * bars.labels().size();
        } else if (picture.form() instanceof Picture.Heat heat) {
            return HeatMap.height(heat);
        }
        throw new IllegalArgumentException(picture.name());
    }

    private static void draw(Picture picture, Graphics2D graphics, int height) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        if (picture.form() instanceof Picture.Bars bars) {
            bars(picture, bars).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
        } else if (picture.form() instanceof Picture.Heat heat) {
            HeatMap.draw(picture, heat, SOURCE, graphics, WIDTH, height);
        }
    }

    private static JFreeChart bars(Picture picture, Picture.Bars bars) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        for (int i = 0; i < bars.labels().size(); i++) {
            values.addValue(bars.values().get(i), picture.unit(), bars.labels().get(i));
        }
        JFreeChart chart =
                ChartFactory.createBarChart(
                        picture.title(),
                        null,
                        null,
                        values,
                        PlotOrientation.HORIZONTAL,
                        false,
                        false,
                        false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(14, 16, 12, 24));
        chart.getTitle().setFont(ChartFont.bold(21));
        chart.getTitle().setPaint(INK);
        chart.addSubtitle(
                line("单位：" + picture.unit(), HorizontalAlignment.RIGHT, RectangleEdge.TOP));
        chart.addSubtitle(
                line(
                        SOURCE + picture.source() + "。",
                        HorizontalAlignment.LEFT,
                        RectangleEdge.BOTTOM));
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(false);
        CategoryAxis labels = plot.getDomainAxis();
        labels.setTickLabelFont(ChartFont.of(15));
        labels.setTickLabelPaint(INK);
        labels.setMaximumCategoryLabelWidthRatio(0.45f);
        labels.setLowerMargin(0.01);
        labels.setUpperMargin(0.01);
        labels.setCategoryMargin(0.3);
        labels.setAxisLinePaint(QUIET);
        labels.setAxisLineStroke(new BasicStroke(1f));
        ValueAxis range = plot.getRangeAxis();
        range.setVisible(false);
        range.setLowerBound(0);
        range.setUpperMargin(0.12);
        BarRenderer renderer = (BarRenderer) plot.getRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, BAR);
        renderer.setMaximumBarWidth(0.2);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(ChartFont.of(15));
        renderer.setDefaultItemLabelPaint(INK);
        renderer.setDefaultItemLabelGenerator(
                new StandardCategoryItemLabelGenerator(
                        "{2}",
                        new DecimalFormat(
                                "#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))));
        return chart;
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
}
