package org.fazhi.briefing;

/**
 * A native chart over a table of the same book, so that the reader finds its numbers.
 *
 * @param title says what is found
 * @param unit of the values
 * @param sheet where the table stands
 * @param labelColumn column of the labels, from 0
 * @param valueColumn column of the values
 * @param firstRow of the table, from 0
 * @param lastRow of the table
 * @param atRow row at which the chart stands
 * @param untilRow row before which it ends
 * @param fromColumn left edge
 * @param untilColumn column before which it ends
 * @param percent whether the values are shares from 0 to 1
 */
record BarChart(
        String title,
        String unit,
        String sheet,
        int labelColumn,
        int valueColumn,
        int firstRow,
        int lastRow,
        int atRow,
        int untilRow,
        int fromColumn,
        int untilColumn,
        boolean percent) {
    /** Puts it on the sheet that is being built. */
    void on(SheetBuilder builder) {
        builder.chart(this);
    }

    /** How many bars. */
    int bars() {
        return lastRow - firstRow + 1;
    }

    /** The same chart at another place. */
    BarChart at(int fromRow, int beforeRow, int left, int beforeColumn) {
        return new BarChart(
                title,
                unit,
                sheet,
                labelColumn,
                valueColumn,
                firstRow,
                lastRow,
                fromRow,
                beforeRow,
                left,
                beforeColumn,
                percent);
    }
}
