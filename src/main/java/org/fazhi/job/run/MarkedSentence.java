package org.fazhi.job.run;

import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;

/** A sentence of a source text with the words that count in brackets of their own. */
public final class MarkedSentence {
    private static final int LONGEST = 300;

    private MarkedSentence() {}

    /** Where the sentence around a position of the source begins. */
    public static int begin(String source, int position) {
        int[] points = source.codePoints().toArray();
        int begin = position;
        while (begin > 0
                && !Punctuation.sentenceEnds(Semicolon.JOINS_STATEMENTS).has(points[begin - 1])) {
            begin--;
        }
        return begin;
    }

    /**
     * The source from a position to the end of the sentence, with the words in 【】; what is far from
     * them is left out, and nothing follows words that end their sentence or line. Positions are
     * code points.
     *
     * @param from where the sentence begins
     * @param begin the first character of the words
     * @param end behind their last
     */
    public static String of(String source, int from, int begin, int end) {
        int[] points = source.codePoints().toArray();
        int first = Math.max(from, begin - LONGEST);
        int last = end;
        boolean ended =
                end == points.length
                        || points[end] == '\n'
                        || points[end] == '\r'
                        || end > begin && Punctuation.FULL_STOPS.has(points[end - 1]);
        while (!ended
                && last < points.length
                && last < end + LONGEST
                && !Punctuation.FULL_STOPS.has(points[last])) {
            last++;
        }
        boolean closed = !ended && last < points.length && Punctuation.FULL_STOPS.has(points[last]);
        String text =
                (first > from ? "…" : "")
                        + new String(points, first, begin - first)
                        + "【"
                        + new String(points, begin, end - begin)
                        + "】"
                        + new String(points, end, last - end)
                        + (closed
                                ? new String(points, last, 1)
                                : ended || last == points.length ? "" : "…");
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
