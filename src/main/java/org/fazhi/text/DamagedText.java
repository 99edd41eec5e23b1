package org.fazhi.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text of which a few bytes fit no character. Where one byte of a pair is cut, the pairs behind
 * it are read from the wrong byte up to the next Latin character; they are read again with the byte
 * that makes the most of them frequent characters left out. A text that breaks off within a
 * character is none: how much of it is missing cannot be told.
 *
 * @param text with {@code �} where bytes fit none
 * @param places how many of these
 */
record DamagedText(String text, int places) {
    private static final char MARK = '\uFFFD';

    /** Places that may be damaged in any text, and one more for so many bytes. */
    private static final int FEW = 3;

    private static final int BYTES_FOR_ONE_MORE = 20_000;
    private static final int LONGEST_RUN = 2000;

    /** The text in an encoding, or null where more than a few bytes do not fit it. */
    static @Nullable DamagedText decode(byte[] bytes, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean pairs = !charset.equals(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + FEW + bytes.length / 1000);
        int most = FEW + bytes.length / BYTES_FOR_ONE_MORE;
        int places = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                return new DamagedText(out.flip().toString(), places);
            }
            if (++places > most) {
                return null;
            }
            int at = in.position();
            if (at + result.length() >= bytes.length) {
                return null; // it breaks off: the rest is missing
            }
            boolean alone = at + 1 >= bytes.length || bytes[at + 1] >= 0;
            if (!pairs || !alone || !again(bytes, at, out, decoder)) {
                out.put(MARK);
            }
            in.position(Math.min(bytes.length, at + (alone ? 1 : result.length())));
            decoder.reset();
        }
    }

    /** Reads the pairs before a byte again that is left alone; false where they are none. */
    private static boolean again(byte[] bytes, int at, CharBuffer out, CharsetDecoder decoder) {
        int begin = at;
        while (begin > 0 && bytes[begin - 1] < 0 && at - begin < LONGEST_RUN) {
            begin--;
        }
        int wrong = (at - begin) / 2;
        if (bytes[at] >= 0 || wrong == 0 || (at - begin) % 2 != 0 || wrong > out.position()) {
            return false;
        }
        String best = null;
        double most = -1;
        for (int cut = begin; cut <= at; cut += 2) {
            String left = strict(bytes, begin, cut, decoder);
            String right = strict(bytes, cut + 1, at + 1, decoder);
            double share =
                    left == null || right == null
                            ? -1
                            : FrequentCharacters.share(left + right, LONGEST_RUN);
            if (share > most) {
                most = share;
                best = left + MARK + right;
            }
        }
        if (best == null) {
            return false;
        }
        out.position(out.position() - wrong);
        out.put(best);
        return true;
    }

    private static @Nullable String strict(byte[] bytes, int from, int to, CharsetDecoder decoder) {
        try {
            return decoder.reset().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
        } catch (java.nio.charset.CharacterCodingException e) {
            return null;
        }
    }
}
