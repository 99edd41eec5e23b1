package org.fazhi.compare.copies;

import org.fazhi.text.MappedText;
import org.fazhi.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** The letters and digits of a source text, each with the offset it came from. */
final class Letters {
    private static final int ANCHOR = 8;

    private final String letters;
    private final int[] begins;
    private final int[] ends;

    Letters(MappedText text) {
        StringBuilder out = new StringBuilder(text.length());
        begins = new int[text.length()];
        ends = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.text().charAt(i);
            if (isLetter(c)) {
                begins[out.length()] = text.sourceBegin(i);
                ends[out.length()] = text.sourceEnd(i + 1);
                out.append(c);
            }
        }
        letters = out.toString();
    }

    /** Whether a character counts: punctuation and blanks do not. */
    static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** The letters and digits of a text. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isLetter(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /**
     * Where a sentence stands, from a position on: as a whole, else from its first to its last few
     * letters, since a page may break within it. Null where it is not found, or where it is too
     * short to be found so. Positions count letters.
     */
    @Nullable TextSpan find(String sentence, int from) {
        int at = letters.indexOf(sentence, from);
        if (at >= 0) {
            return new TextSpan(at, at + sentence.length());
        }
        int anchor = Math.min(ANCHOR, sentence.length() / 2);
        if (anchor == 0) {
            return null;
        }
        at = letters.indexOf(sentence.substring(0, anchor), from);
        if (at < 0) {
            return null;
        }
        String last = sentence.substring(sentence.length() - anchor);
        int end = letters.indexOf(last, at + anchor);
        boolean near = end >= 0 && end - at <= 2 * sentence.length();
        return near ? new TextSpan(at, end + anchor) : null;
    }

    /** The position of the first letter at or behind an offset of the source. */
    int position(int offset) {
        int low = 0;
        int high = letters.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int sourceBegin(TextSpan span) {
        return begins[span.begin()];
    }

    int sourceEnd(TextSpan span) {
        return ends[span.end() - 1];
    }
}
