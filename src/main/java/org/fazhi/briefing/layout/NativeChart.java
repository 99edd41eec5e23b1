package org.fazhi.briefing.layout;

import java.util.List;

/**
 * A native chart over a table of the same book, so that the reader finds its numbers.
 *
 * @param title says what is found
 * @param table where the labels and values stand
 * @param area where the chart stands
 * @param orientation how its bars lie
 */
public record NativeChart(String title, Table table, Area area, Orientation orientation) {
    /** How the bars lie. */
    public enum Orientation {
        /** From the left, a bar a label, with its number. */
        BARS,
        /** Upright and close together, the series on top of each other. */
        COLUMNS
    }

    /**
     * A table.
     *
     * @param sheet where it stands
     * @param labelColumn column of the labels, from 0
     * @param series the columns of the values
     * @param firstRow first row, from 0
     * @param lastRow last row
     */
    public record Table(
            String sheet, int labelColumn, List<Series> series, int firstRow, int lastRow) {
        public Table {
            series = List.copyOf(series);
        }
    }

    /** A column of values and what it is called. */
    public record Series(String name, int column) {}

    /** The cells a chart covers, from a row and column to before others. */
    public record Area(int fromRow, int beforeRow, int fromColumn, int beforeColumn) {}

    /** How many bars. */
    public int bars() {
        return table.lastRow() - table.firstRow() + 1;
    }

    /** The same chart at another place. */
    public NativeChart at(Area other) {
        return new NativeChart(title, table, other, orientation);
    }
}
