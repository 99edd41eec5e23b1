package org.fazhi.briefing.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled Noto Sans SC: a server without Chinese fonts draws the same images. */
final class ChartFont {
    private static final String RESOURCE = "/fonts/NotoSansSC-Regular.ttf";

    private ChartFont() {}

    private static final class Holder {
        private static final Font FONT = load();
    }

    private static Font load() {
        try (InputStream font = ChartFont.class.getResourceAsStream(RESOURCE)) {
            if (font == null) {
                throw new IllegalStateException("no font " + RESOURCE);
            }
            return Font.createFont(Font.TRUETYPE_FONT, new BufferedInputStream(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(RESOURCE, e);
        }
    }

    /** The font at a size in pixels. */
    static Font of(float size) {
        return Holder.FONT.deriveFont(size);
    }

    /** The font at a size in pixels, made bolder. */
    static Font bold(float size) {
        return Holder.FONT.deriveFont(Font.BOLD, size);
    }
}
