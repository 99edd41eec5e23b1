package org.fazhi.extract;

import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of text at punctuation, quotation marks and brackets kept whole. */
final class Clauses {
    private static final String OPEN = "“《（‘「『";
    private static final String CLOSE = "”》）’」』";
    private static final int LONGEST_QUOTE = 60;

    private Clauses() {}

    /** A stretch of a text: positions of its first character and after its last. */
    record Span(int begin, int end) {
        String in(String text) {
            return text.substring(begin, end);
        }

        boolean isEmpty() {
            return end <= begin;
        }
    }

    /** The stretches between the given marks, without them, blanks and empty stretches left out. */
    static List<Span> split(String text, int begin, int end, String marks) {
        List<Span> spans = new ArrayList<>();
        int from = begin;
        int at = begin;
        while (at < end) {
            char c = text.charAt(at);
            if (marks.indexOf(c) >= 0) {
                add(spans, text, from, at);
                from = at + 1;
                at++;
            } else {
                at = OPEN.indexOf(c) >= 0 ? Math.min(behindQuote(text, at, end), end) : at + 1;
            }
        }
        add(spans, text, from, end);
        return spans;
    }

    private static int behindQuote(String text, int open, int end) {
        char close = CLOSE.charAt(OPEN.indexOf(text.charAt(open)));
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

    private static void add(List<Span> spans, String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            spans.add(new Span(from, to));
        }
    }
}
