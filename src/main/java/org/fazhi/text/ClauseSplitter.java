package org.fazhi.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of text at punctuation, quotation marks and brackets kept whole. What is longer
 * than any real sentence is cut at the end of a clause, so that whatever looks at one stretch after
 * another costs no more in a text without punctuation.
 */
public final class ClauseSplitter {
    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST = 1000;

    private ClauseSplitter() {}

    /** The stretches between the given marks, without them, blanks and empty stretches left out. */
    public static List<TextSpan> split(String text, int begin, int end, Marks marks) {
        List<TextSpan> spans = new ArrayList<>();
        int from = begin;
        int at = begin;
        while (at < end) {
            char c = text.charAt(at);
            if (marks.has(c)) {
                add(spans, text, from, at);
                from = at + 1;
                at++;
            } else if (at - from >= LONGEST && !Character.isLowSurrogate(c)) {
                int cut = clauseEnd(text, from, at);
                add(spans, text, from, cut);
                from = cut;
            } else {
                at = Brackets.isOpening(c) ? Math.min(behindQuote(text, at, end), end) : at + 1;
            }
        }
        add(spans, text, from, end);
        return spans;
    }

    /** Behind the last clause that ends before a position; the position itself if none does. */
    private static int clauseEnd(String text, int from, int at) {
        int cut = Punctuation.PAUSES.behindLast(text, from, at);
        return cut > from ? cut : at;
    }

    private static int behindQuote(String text, int open, int end) {
        char close = Brackets.closing(text.charAt(open));
        int limit = Math.min(end, open + LONGEST_QUOTE);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (c == '。' || c == '\n') {
                break;
            }
        }
        return open + 1;
    }

    private static void add(List<TextSpan> spans, String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            spans.add(new TextSpan(from, to));
        }
    }
}
