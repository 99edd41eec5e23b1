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
        return wrap(text, units, points).size();
    }

    /** The lines of a text in a column of that many units. */
    public static List<String> wrap(String text, double units, double points) {
        double room = Math.max(points, units * UNIT - PADDING);
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            double used = 0;
            int[] characters = paragraph.codePoints().toArray();
            for (int i = 0; i < characters.length; i++) {
                double width = width(characters[i]) * points;
                boolean clings = i + 1 < characters.length && clings(characters[i + 1]);
                if (used + width + (clings ? points : 0) > room && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(characters[i]);
                used += width;
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Punctuation that must not begin a line takes the character before it along. */
    private static boolean clings(int character) {
        return Punctuation.NEVER_FIRST_IN_PRINT.has(character);
    }

    private static double width(int character) {
        return character < 0x2000 ? LATIN : 1;
    }
}
