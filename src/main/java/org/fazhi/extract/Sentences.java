package org.fazhi.extract;

/** Where sentences begin and end: at 。！？ and at the end of a paragraph. */
final class Sentences {
    private static final String ENDS = "。！？\n";

    private Sentences() {}

    /** Position of the first character of the sentence around a position. */
    static int begin(String text, int position) {
        int begin = position;
        while (begin > 0 && ENDS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }

    /**
     * Position after the last character of the sentence around a position, its full stop included.
     */
    static int end(String text, int position) {
        int end = position;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < text.length() && text.charAt(end) != '\n' ? end + 1 : end;
    }
}
