package org.fazhi.corpus.page;

import org.fazhi.text.MappedText;

/**
 * Joins characters that a page sets apart: by spaces, as PDF writers leave them (法 治 政 府), or each
 * on a line of its own, as in vertical writing. Every character keeps the place it came from.
 */
final class SetApart {
    /** Fewer characters apart are a short table or a list. */
    private static final int FEWEST = 8;

    private static final int FEWEST_LINES = 4;

    private SetApart() {}

    /** The page with such characters joined. */
    static MappedText joined(MappedText page) {
        String text = page.text();
        MappedText.Builder out = new MappedText.Builder(text.length());
        for (int begin = 0; begin < text.length(); ) {
            int column = columnEnd(text, begin);
            int end = column > begin ? column : lineEnd(text, begin);
            char left = column > begin ? '\n' : isSpaced(text, begin, end) ? ' ' : '\0';
            for (int i = begin; i < end; i++) {
                if (text.charAt(i) != left) {
                    out.add(page, i, i + 1);
                }
            }
            if (end < text.length()) {
                out.add(page, end, end + 1);
            }
            begin = end + 1;
        }
        return out.build();
    }

    private static int lineEnd(String text, int begin) {
        int end = text.indexOf('\n', begin);
        return end < 0 ? text.length() : end;
    }

    /** Whether nearly all characters of a line stand alone. */
    private static boolean isSpaced(String text, int begin, int end) {
        int words = 0;
        int single = 0;
        for (int i = begin; i < end; ) {
            int space = text.indexOf(' ', i);
            int to = space < 0 || space > end ? end : space;
            words++;
            single += to - i == 1 ? 1 : 0;
            i = to + 1;
        }
        return words >= FEWEST && single * 10 >= words * 8;
    }

    /** Where the lines of one character end that begin here; the beginning where there are none. */
    private static int columnEnd(String text, int begin) {
        int at = begin;
        int lines = 0;
        int ideographs = 0;
        while (at + 1 <= text.length()
                && (at + 1 == text.length() || text.charAt(at + 1) == '\n')
                && text.charAt(at) != '\n') {
            ideographs += text.charAt(at) >= 0x2E80 ? 1 : 0;
            lines++;
            at += 2;
        }
        return lines >= FEWEST_LINES && ideographs * 2 >= lines ? at - 1 : begin;
    }
}
