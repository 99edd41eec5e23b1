package org.fazhi.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters: UTF-8, UTF-16, GB18030 and Big5. A byte-order mark decides, then UTF-8 where
 * every byte fits it; else each encoding in which every byte fits is judged by how Chinese its text
 * looks. Where a few bytes of a text fit none, as where one was cut, they are marked by {@code �};
 * what is not clear stays undecided: nothing is guessed.
 */
public final class Decoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final List<Charset> LEGACY =
            List.of(GB18030, BIG5, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** In real text, half of the characters are frequent ones; in a wrong decoding, hardly any. */
    private static final double CLEAR = 0.3;

    private static final double GARBLED = 0.005;
    private static final int SAMPLE = 1 << 16;

    private Decoder() {}

    /** The text of a file without its byte-order mark, or what is wrong with it. */
    public static Decoded decode(byte[] bytes) {
        for (Mark mark : Mark.values()) {
            if (mark.opens(bytes)) {
                String text = strict(bytes, mark.bytes.length, mark.charset);
                return text == null
                        ? wrong("文件带有 " + mark.charset + " 标记，但内容不符，可能已损坏；请重新导出为 UTF-8 文本")
                        : checked(text, mark.charset.name());
            }
        }
        String utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8 != null && utf8.indexOf('\0') < 0) {
            return checked(utf8, "UTF-8");
        }
        return legacy(bytes);
    }

    private static Decoded legacy(byte[] bytes) {
        String best = null;
        String charset = "";
        double most = 0;
        double second = 0;
        for (Charset candidate : LEGACY) {
            String text = strict(bytes, 0, candidate);
            double share = text == null ? 0 : FrequentCharacters.share(text, SAMPLE);
            if (share > most) {
                second = most;
                most = share;
                best = text;
                charset = candidate.name();
            } else {
                second = Math.max(second, share);
            }
        }
        if (best == null || most < CLEAR || most < 2 * second) {
            Decoded mended = mended(bytes);
            return mended != null
                    ? mended
                    : wrong("编码无法确定（不是完整的 UTF-8、GB18030、UTF-16 或 Big5 文本）；请另存为 UTF-8 后重试");
        }
        return checked(best, charset);
    }

    /** A text of which a few bytes alone fit no encoding, or null. */
    private static @Nullable Decoded mended(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030, BIG5)) {
            DamagedText found = DamagedText.decode(bytes, charset);
            if (found != null && FrequentCharacters.share(found.text(), SAMPLE) >= CLEAR) {
                return new Decoded(found.text(), charset.name(), null, found.places());
            }
        }
        return null;
    }

    private static Decoded checked(String text, String charset) {
        int odd = 0;
        int length = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || (c >= '\u0080' && c < '\u00A0')) {
                odd++;
            }
        }
        return odd > 4 && odd > length * GARBLED
                ? wrong("文字已成乱码，原编码已丢失；请从来源重新下载")
                : new Decoded(text, charset, null, 0);
    }

    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Decoded wrong(String problem) {
        return new Decoded(null, null, problem, 0);
    }

    /** Byte-order marks; the longer first, for one begins like another. */
    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
        UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
        GB(GB18030, 0x84, 0x31, 0x95, 0x33);

        private final Charset charset;
        private final int[] bytes;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = bytes;
        }

        boolean opens(byte[] file) {
            if (file.length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if ((file[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A text, or the reason why there is none.
     *
     * @param text null where the bytes could not be decoded
     * @param charset by which it was decoded
     * @param problem for the reader, with the cure; null where there is a text
     * @param damaged places where bytes fit no character and {@code �} stands for them
     */
    public record Decoded(
            @Nullable String text,
            @Nullable String charset,
            @Nullable String problem,
            int damaged) {}
}
