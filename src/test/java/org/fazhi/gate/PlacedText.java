package org.fazhi.gate;

import java.nio.charset.StandardCharsets;

/** A report's source text whose places are counted without white space. */
final class PlacedText {
    private static final String ENDS = "。！？；\n";
    private static final int LONGEST = 160;
    private static final int DIGITS = 16;

    private final int[] codePoints;

    /** How many characters that are no white space stand before each. */
    private final int[] before;

    PlacedText(String text) {
        codePoints = text.codePoints().toArray();
        before = new int[codePoints.length + 1];
        for (int i = 0; i < codePoints.length; i++) {
            before[i + 1] = before[i] + (isSpace(codePoints[i]) ? 0 : 1);
        }
    }

    /** A checksum of all that is no white space, 16 hexadecimal digits. */
    String checksum() {
        StringBuilder words = new StringBuilder();
        for (int codePoint : codePoints) {
            if (!isSpace(codePoint)) {
                words.appendCodePoint(codePoint);
            }
        }
        byte[] bytes = words.toString().getBytes(StandardCharsets.UTF_8);
        return FrozenCorpus.sha256(bytes).substring(0, DIGITS);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /**
     * The place of an offset.
     *
     * @param offset in code points of the text
     */
    int place(int offset) {
        return before[Math.min(offset, codePoints.length)];
    }

    /** The sentence around a place, at most 160 characters of it; empty behind the text's end. */
    String sentence(int place) {
        int at = 0;
        while (at < codePoints.length && (before[at] < place || isSpace(codePoints[at]))) {
            at++;
        }
        if (at == codePoints.length) {
            return "";
        }
        int begin = at;
        while (begin > 0 && at - begin < LONGEST / 2 && ENDS.indexOf(codePoints[begin - 1]) < 0) {
            begin--;
        }
        int end = at;
        while (end < codePoints.length && end - begin < LONGEST) {
            if (ENDS.indexOf(codePoints[end++]) >= 0) {
                break;
            }
        }
        return new String(codePoints, begin, end - begin).strip();
    }
}
