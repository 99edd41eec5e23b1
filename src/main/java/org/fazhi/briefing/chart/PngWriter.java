package org.fazhi.briefing.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes an image as PNG (ISO/IEC 15948): rows as they are, or as none where one is like that above
 * it, which most rows of a chart are. To try every filter on each row, as {@code ImageIO} does,
 * takes twice as long and makes the file no smaller.
 */
final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEAD_BYTES = 13;
    private static final byte BITS = 8;
    private static final byte TRUE_COLOUR = 2;
    private static final byte AS_IT_IS = 0;
    private static final byte LIKE_ABOVE = 2;

    /** Beyond it a file becomes a few percent smaller and takes several times as long. */
    private static final int LEVEL = 4;

    private PngWriter() {}

    /** The bytes of an opaque image. */
    static byte[] write(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", head(image.getWidth(), image.getHeight()));
            chunk(out, "IDAT", pixels(image));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] head(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(HEAD_BYTES);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(width);
            out.writeInt(height);
            // Then the only ways to compress and to filter that there are, and no interlacing.
            out.write(new byte[] {BITS, TRUE_COLOUR, 0, 0, 0});
        }
        return bytes.toByteArray();
    }

    private static byte[] pixels(BufferedImage image) throws IOException {
        int width = image.getWidth();
        int[] above = new int[width];
        int[] row = new int[width];
        byte[] written = new byte[1 + 3 * width];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        Deflater deflater = new Deflater(LEVEL);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRaster().getDataElements(0, y, width, 1, row);
                fill(written, row, y > 0 && Arrays.equals(row, above));
                out.write(written);
                int[] next = above;
                above = row;
                row = next;
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** A row with the filter in front: red, green, blue from the left, or no difference at all. */
    private static void fill(byte[] written, int[] row, boolean likeAbove) {
        if (likeAbove) {
            Arrays.fill(written, (byte) 0);
            written[0] = LIKE_ABOVE;
            return;
        }
        written[0] = AS_IT_IS;
        int at = 1;
        for (int pixel : row) {
            written[at++] = (byte) (pixel >> 16);
            written[at++] = (byte) (pixel >> 8);
            written[at++] = (byte) pixel;
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
