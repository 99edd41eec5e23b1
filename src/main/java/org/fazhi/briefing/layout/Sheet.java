package org.fazhi.briefing.layout;

import java.util.List;

/**
 * A sheet before it is drawn.
 *
 * @param name at most 31 characters, our own words
 * @param widths of the columns, in digits of the body type
 * @param rows from the top
 * @param repeatFrom first row that every printed page repeats, or -1
 * @param repeatTo last such row
 * @param pageBreaks rows after which a printed page ends
 * @param columnBreaks columns after which a printed page ends; empty fits all columns to the page
 * @param onePage whether the whole sheet is fitted to one page
 * @param bars columns in which bars inside the cells show the size
 * @param charts drawn over empty rows
 */
public record Sheet(
        String name,
        List<Double> widths,
        List<Row> rows,
        int repeatFrom,
        int repeatTo,
        List<Integer> pageBreaks,
        List<Integer> columnBreaks,
        boolean onePage,
        List<BarColumn> bars,
        List<NativeChart> charts) {

    /** A column in which bars inside the cells show the size. */
    public record BarColumn(int column, int firstRow, int lastRow) {}

    /** Whether any cell shows or rests on a passage of a report. */
    public boolean restsOnPassages() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !cell.sources().isEmpty());
    }

    /** Whether a row belongs to a table: its first cell has a frame. */
    public boolean isFramed(int row) {
        List<Cell> cells = rows.get(row).cells();
        return !cells.isEmpty()
                && !(cells.get(0) instanceof Cell.Words words
                        && words.look().frame() == CellLook.Frame.NONE);
    }

    public Sheet {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
        pageBreaks = List.copyOf(pageBreaks);
        columnBreaks = List.copyOf(columnBreaks);
        bars = List.copyOf(bars);
        charts = List.copyOf(charts);
        if (name.length() > 31) {
            throw new IllegalArgumentException("sheet name " + name);
        }
    }
}
