package org.fazhi.briefing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Every pixel of an image comes back. */
class PngWriterTest {
    @Test
    void thePixelsAreTheImages() throws IOException {
        BufferedImage image = new BufferedImage(301, 97, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 301, 97);
        graphics.setColor(new Color(0x5B6B7C));
        graphics.fillOval(20, 30, 200, 50);
        graphics.dispose();
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngWriter.write(image)));
        assertThat(read.getWidth()).isEqualTo(301);
        assertThat(read.getHeight()).isEqualTo(97);
        assertThat(read.getRGB(0, 0, 301, 97, null, 0, 301))
                .isEqualTo(image.getRGB(0, 0, 301, 97, null, 0, 301));
    }
}
