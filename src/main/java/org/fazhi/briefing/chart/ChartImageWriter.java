package org.fazhi.briefing.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGSyntax;
import org.fazhi.settings.briefing.texts.ChartTexts;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;

/** Draws charts for slides and print: greys that a black-and-white printer keeps apart. */
public final class ChartImageWriter {
    /** Layout units of the image's width; the PNG has {@link #SCALE} pixels for each. */
    static final int WIDTH = 960;

    private static final double SCALE = 2.5;
    private static final int FRAME = 150;
    private static final int LEGEND = 34;
    private static final int BAR = 34;
    private static final int COLUMNS = 420;

    private final ChartTexts texts;

    public ChartImageWriter(ChartTexts texts) {
        this.texts = texts;
    }

    /** The image in pixels, for print. */
    public byte[] png(ChartModel model) {
        int height = height(model);
        BufferedImage image =
                new BufferedImage(
                        (int) (WIDTH * SCALE), (int) (height * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        draw(model, graphics, height);
        graphics.dispose();
        return PngWriter.write(image);
    }

    /** The image in lines; its words are outlines, so that it needs no font. */
    public byte[] svg(ChartModel model) {
        int height = height(model);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        SVGGraphics2D graphics = new SVGGraphics2D(context, true);
        graphics.setSVGCanvasSize(new Dimension(WIDTH, height));
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, height);
        draw(model, graphics, height);
        StringWriter lines = new StringWriter();
        try {
            graphics.stream(lines);
        } catch (SVGGraphics2DIOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** How high a chart is drawn, its width being 1. */
    public static double form(ChartModel model) {
        return (double) height(model) / WIDTH;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVGSyntax.SVG_NAMESPACE_URI, SVGSyntax.SVG_SVG_TAG, null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How high an image of the width is. */
    static int height(ChartModel model) {
        ChartModel.Form form = model.form();
        if (form instanceof ChartModel.Bars bars) {
            return FRAME + BAR * bars.labels().size();
        } else if (form instanceof ChartModel.Stacked stacked) {
            return FRAME + LEGEND + BAR * stacked.labels().size();
        } else if (form instanceof ChartModel.Dumbbell dumbbell) {
            return FRAME + 2 * LEGEND + BAR * dumbbell.labels().size();
        } else if (form instanceof ChartModel.Heat heat) {
            return HeatMap.height(heat);
        }
        return COLUMNS;
    }

    void draw(ChartModel model, Graphics2D graphics, int height) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        if (model.form() instanceof ChartModel.Heat heat) {
            HeatMap.draw(model, heat, texts, graphics, WIDTH, height);
        } else {
            chart(model).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
        }
    }

    private JFreeChart chart(ChartModel model) {
        ChartModel.Form form = model.form();
        if (form instanceof ChartModel.Bars bars) {
            return ChartDrawing.bars(model, bars, texts);
        } else if (form instanceof ChartModel.Stacked stacked) {
            return ChartDrawing.stacked(model, stacked, texts);
        } else if (form instanceof ChartModel.Dumbbell dumbbell) {
            return ChartDrawing.dumbbell(model, dumbbell, texts);
        } else if (form instanceof ChartModel.Distribution distribution) {
            return ChartDrawing.distribution(model, distribution, texts);
        }
        throw new IllegalArgumentException(model.name());
    }
}
