package org.fazhi.briefing;

import java.util.List;

/**
 * A native chart over a table of the same book, so that the reader finds its numbers.
 *
 * @param title says what is found
 * @param table where the labels and values stand
 * @param frame where the chart stands
 * @param form how it is drawn
 */
record BarChart(String title, Table table, Frame frame, Form form) {
    /** How the bars lie. */
    enum Form {
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
    record Table(String sheet, int labelColumn, List<Series> series, int firstRow, int lastRow) {
        Table {
            series = List.copyOf(series);
        }
    }

    /** A column of values and what it is called. */
    record Series(String name, int column) {}

    /** The cells a chart covers, from a row and column to before others. */
    record Frame(int fromRow, int beforeRow, int fromColumn, int beforeColumn) {}

    /** How many bars. */
    int bars() {
        return table.lastRow() - table.firstRow() + 1;
    }

    /** The same chart at another place. */
    BarChart at(Frame other) {
        return new BarChart(title, table, other, form);
    }
}
