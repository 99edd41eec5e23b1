package org.fazhi.briefing.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.fazhi.settings.briefing.texts.ChartTexts;

/** Draws a field of greys with its numbers: the grey helps, the number says. */
final class HeatMap {
    private static final int LEFT = 16;
    private static final int TOP = 76;
    private static final int ROW = 30;
    private static final int BOTTOM = 48;
    private static final int LABEL_WIDTH = 250;
    private static final int LINES = 3;
    private static final int TITLE = 21;
    private static final int SMALLEST = 13;
    private static final int HEAD = LINES * 17;
    private static final Color INK = new Color(0x22, 0x26, 0x2B);
    private static final Color QUIET = new Color(0x55, 0x5B, 0x63);
    private static final Color GRID = new Color(0xB4, 0xBA, 0xC1);

    private HeatMap() {}

    static int height(ChartModel.Heat heat) {
        return TOP + HEAD + ROW * heat.rows().size() + BOTTOM;
    }

    static void draw(
            ChartModel model,
            ChartModel.Heat heat,
            ChartTexts texts,
            Graphics2D graphics,
            int width,
            int height) {
        Font title = fitting(graphics, model.title(), width - 2 * LEFT);
        centred(graphics, model.title(), title, INK, width / 2.0, 36);
        String unit = model.unit();
        graphics.setFont(ChartFont.of(13));
        graphics.setColor(QUIET);
        graphics.drawString(unit, width - LEFT - graphics.getFontMetrics().stringWidth(unit), 68);
        graphics.drawString(texts.source().with(model.source()), LEFT, height - 18);
        double cell = (width - 2.0 * LEFT - LABEL_WIDTH) / heat.columns().size();
        for (int column = 0; column < heat.columns().size(); column++) {
            head(graphics, heat.columns().get(column), LEFT + LABEL_WIDTH + column * cell, cell);
        }
        for (int row = 0; row < heat.rows().size(); row++) {
            int top = TOP + HEAD + row * ROW;
            label(graphics, heat.rows().get(row), top);
            for (int column = 0; column < heat.columns().size(); column++) {
                int share = heat.shares().get(row).get(column);
                double left = LEFT + LABEL_WIDTH + column * cell;
                Rectangle2D field = new Rectangle2D.Double(left, top, cell, ROW);
                int shade = share == 0 ? 255 : 235 - (heat.marks() ? 75 : share * 5 / 4);
                graphics.setColor(new Color(shade, shade, shade));
                graphics.fill(field);
                graphics.setColor(GRID);
                graphics.draw(field);
                if (share > 0) {
                    centred(
                            graphics,
                            heat.marks() ? "●" : String.valueOf(share),
                            ChartFont.of(14),
                            INK,
                            left + cell / 2,
                            top + 20);
                }
            }
        }
    }

    private static void head(Graphics2D graphics, String name, double left, double cell) {
        Font font = ChartFont.of(13);
        graphics.setFont(font);
        int perLine = Math.max(2, (int) Math.floor((cell - 4) / 13));
        int lines = Math.min(LINES, (name.length() + perLine - 1) / perLine);
        for (int line = 0; line < lines; line++) {
            int end =
                    line == lines - 1
                            ? Math.min(name.length(), (line + 1) * perLine)
                            : (line + 1) * perLine;
            String part = name.substring(line * perLine, end);
            double base = TOP + HEAD - 8 - (lines - 1 - line) * 18.0;
            centred(graphics, part, font, INK, left + cell / 2, base);
        }
    }

    private static void label(Graphics2D graphics, String name, int top) {
        Font font = ChartFont.of(14);
        graphics.setFont(font);
        FontMetrics metrics = graphics.getFontMetrics();
        String shown = name;
        while (metrics.stringWidth(shown) > LABEL_WIDTH - 10 && shown.length() > 2) {
            shown = "…" + shown.substring(2);
        }
        graphics.setColor(INK);
        graphics.drawString(shown, LEFT + LABEL_WIDTH - 8 - metrics.stringWidth(shown), top + 20);
    }

    /** The type of a title, smaller where its words would not stay inside the image. */
    private static Font fitting(Graphics2D graphics, String title, int width) {
        int size = TITLE;
        while (size > SMALLEST
                && graphics.getFontMetrics(ChartFont.bold(size)).stringWidth(title) > width) {
            size--;
        }
        return ChartFont.bold(size);
    }

    private static void centred(
            Graphics2D graphics, String text, Font font, Color colour, double x, double y) {
        graphics.setFont(font);
        graphics.setColor(colour);
        graphics.drawString(
                text, (float) (x - graphics.getFontMetrics().stringWidth(text) / 2.0), (float) y);
    }
}
