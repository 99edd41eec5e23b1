package org.fazhi.audit.figure;

import org.fazhi.text.MappedText;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;

/** A report's own words, found by offsets in its source. */
final class BodyText {
    private static final Marks SENTENCE_ENDS = Punctuation.sentenceEnds(Semicolon.JOINS_STATEMENTS);
    private static final int LONGEST_SENTENCE = 400;

    private final MappedText body;

    BodyText(MappedText body) {
        this.body = body;
    }

    /** What stands between a span that ends at one offset and one that begins at another. */
    String between(int end, int begin) {
        int from = position(end - 1) + 1;
        int to = position(begin);
        return body.text().substring(Math.min(from, to), to);
    }

    /** The sentence up to an offset; its last part where full stops were lost. */
    String sentenceBefore(int offset) {
        int end = position(offset);
        int limit = Math.max(0, end - LONGEST_SENTENCE);
        return body.text().substring(SENTENCE_ENDS.behindLast(body.text(), limit, end), end);
    }

    /** The character behind a span that ends at an offset; a line break at the end of the text. */
    char behind(int end) {
        int next = position(end - 1) + 1;
        return next < body.length() ? body.text().charAt(next) : '\n';
    }

    /** The position of the last character that begins at or before an offset. */
    private int position(int offset) {
        int low = 0;
        int high = body.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (body.sourceBegin(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
