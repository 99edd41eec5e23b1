package org.fazhi.corpus;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text says the same again and again: a file into which one report was put many times.
 */
final class CopiedText {
    /** What is shorter may recur in any report: a heading, the cell of a table. */
    private static final int SHORTEST = 20;

    /** Characters that recur at least; a page may repeat an abstract. */
    private static final int FEWEST = 2_000;

    private static final Pattern ENDS = Pattern.compile("[。；\\n]");

    private CopiedText() {}

    /** How many times a text says what it says; 1 for a report. */
    static int times(String text) {
        Set<String> said = new HashSet<>();
        long all = 0;
        long once = 0;
        for (String sentence : ENDS.split(text)) {
            String words = sentence.strip();
            if (words.length() >= SHORTEST) {
                all += words.length();
                once += said.add(words) ? words.length() : 0;
            }
        }
        return all - once < FEWEST ? 1 : (int) ((all + once / 2) / once);
    }
}
