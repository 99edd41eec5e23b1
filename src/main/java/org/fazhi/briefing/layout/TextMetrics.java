package org.fazhi.briefing.layout;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.text.Punctuation;

/**
 * How much room words take, without fonts: a Chinese character is as wide as its type is high, a
 * Latin letter a little more than half. Chosen so that wrapped text is never cut, whichever of the
 * usual fonts a machine has.
 */
public final class TextMetrics {
    /** Points of one unit of column width; narrower than any office program draws it. */
    static final double UNIT = 6.0;

    /** What Excel allows a row. */
    public static final double TALLEST = 409;

    /** Points of the smallest type that can be read in print. */
    private static final double READABLE = 7;

    private static final double PADDING = 6;
    private static final double LINE = 1.42;
    private static final double LATIN = 0.57;

    /** Points between the words and the lines of a cell, above and below them together. */
    private static final double GAP = 1;

    private TextMetrics() {}

    /** Height in points of a row that holds the text wrapped in a column of that many units. */
    public static double height(String text, double units, double points) {
        return lines(text, units, points) * points * LINE + GAP;
    }

    /** Units of a column that holds a line of words. */
    static double units(String line, double points) {
        return (line.codePoints().mapToDouble(TextMetrics::width).sum() * points + PADDING) / UNIT;
    }

    /** Whether words that shrink to fit a line of so many units can still be read in print. */
    public static boolean isReadable(String line, double units) {
        return units(line, READABLE) <= units;
    }

    /** How many lines fit into the tallest row. */
    public static int mostLines(double points) {
        return (int) ((TALLEST - GAP) / (points * LINE));
    }

    static int lines(String text, double units, double points) {
        int lines = 1;
        for (int at = end(text, 0, units, points); at < text.length(); lines++) {
            at = end(text, next(text, at), units, points);
        }
        return lines;
    }

    /** The lines of a text in a column of that many units. */
    public static List<String> wrap(String text, double units, double points) {
        List<String> lines = new ArrayList<>();
        int begin = 0;
        int end = end(text, begin, units, points);
        while (end < text.length()) {
            lines.add(text.substring(begin, end));
            begin = next(text, end);
            end = end(text, begin, units, points);
        }
        lines.add(text.substring(begin));
        return lines;
    }

    /** Where the line after one that ends at a place begins: a line end belongs to none. */
    private static int next(String text, int end) {
        return text.charAt(end) == '\n' ? end + 1 : end;
    }

    /** Where a line ends that begins at a place; the length of the text for the last. */
    private static int end(String text, int begin, double units, double points) {
        double room = Math.max(points, units * UNIT - PADDING);
        double used = 0;
        int at = begin;
        while (at < text.length() && text.charAt(at) != '\n') {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            double width = width(character) * points;
            boolean clings = next < text.length() && clings(text.codePointAt(next));
            if (used + width + (clings ? points : 0) > room && at > begin) {
                return at;
            }
            used += width;
            at = next;
        }
        return at;
    }

    /** Punctuation that must not begin a line takes the character before it along. */
    private static boolean clings(int character) {
        boolean ideograph = character >= 0x4E00 && character < 0xA000;
        return !ideograph && Punctuation.NEVER_FIRST_IN_PRINT.has(character);
    }

    private static double width(int character) {
        return character < 0x2000 ? LATIN : 1;
    }
}
