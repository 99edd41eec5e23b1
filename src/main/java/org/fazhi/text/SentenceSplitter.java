package org.fazhi.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The sentences of a text, statements joined by ； being one; a row of a table is one as well,
 * though its cells stand on lines of their own. What is longer than any real sentence is cut at a
 * clause's end, so that the cost of a text does not depend on its full stops. Remembers the
 * sentence asked for last; not for several threads.
 */
public final class SentenceSplitter {
    private static final Marks ENDS = Punctuation.sentenceEnds(Semicolon.JOINS_STATEMENTS);
    private static final int LONGEST = 2000;

    private final String text;
    private int[] begins = new int[64];
    private int count;
    private int last = -1;
    private String lastWords = "";

    /**
     * @param rows of tables
     */
    public SentenceSplitter(String text, List<TextSpan> rows) {
        this.text = text;
        BitSet inRow = new BitSet();
        rows.forEach(row -> inRow.set(row.begin(), row.end()));
        add(0);
        int begin = 0;
        int clause = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ENDS.has(c) && !inRow.get(i)) {
                begin = i + 1;
                add(begin);
            } else if (i - begin >= LONGEST && !Character.isLowSurrogate(c)) {
                begin = clause > begin ? clause : i;
                add(begin);
            }
            if (Punctuation.PAUSES.has(c)) {
                clause = i + 1;
            }
        }
    }

    private void add(int begin) {
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, count * 2);
        }
        begins[count++] = begin;
    }

    /** Position of the first character of the sentence around a position. */
    public int begin(int position) {
        return begins[at(position)];
    }

    /**
     * The sentence around a position, its full stop included; the same string while it is the same.
     */
    public String words(int position) {
        int sentence = at(position);
        if (sentence != last) {
            int end = sentence + 1 < count ? begins[sentence + 1] : text.length();
            boolean paragraph = end > 0 && text.charAt(end - 1) == '\n';
            String words = text.substring(begins[sentence], paragraph ? end - 1 : end);
            lastWords = words.replace('\n', ' ');
            last = sentence;
        }
        return lastWords;
    }

    private int at(int position) {
        int found = Arrays.binarySearch(begins, 0, count, position);
        return found >= 0 ? found : -found - 2;
    }
}
