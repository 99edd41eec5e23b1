package org.fazhi.briefing.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.fazhi.settings.briefing.texts.FrameTexts;

/** Puts a sheet together from the top down. */
public final class SheetBuilder {
    private final FrameTexts texts;
    private final String name;
    private final List<Double> widths;
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> pageBreaks = new ArrayList<>();
    private final List<Integer> columnBreaks = new ArrayList<>();
    private final List<Sheet.BarColumn> bars = new ArrayList<>();
    private final List<NativeChart> charts = new ArrayList<>();
    private int repeatFrom = -1;
    private int repeatTo = -1;
    private boolean onePage;

    /**
     * @param texts what stands around every table
     * @param name at most 31 characters
     * @param widths of the columns, in digits of the body type
     */
    public SheetBuilder(FrameTexts texts, String name, double... widths) {
        this.texts = texts;
        this.name = name;
        this.widths = Arrays.stream(widths).boxed().toList();
    }

    /** A sheet with the columns of its main table. */
    public SheetBuilder(FrameTexts texts, String name, List<? extends Column<?>> columns) {
        this(texts, name, columns.stream().mapToDouble(Column::width).toArray());
    }

    public int columns() {
        return widths.size();
    }

    /** The index of the row that comes next. */
    public int nextRow() {
        return rows.size();
    }

    public SheetBuilder title(String text) {
        return wide(text, CellLook.TITLE);
    }

    public SheetBuilder wide(String text, CellLook look) {
        return wide(new Cell.Words(text, look, List.of(), null));
    }

    public SheetBuilder wide(Cell cell) {
        return spread(List.of(cell), columns());
    }

    /** One cell over the first columns, those that the first printed page shows. */
    public SheetBuilder onFirst(int columns, Cell cell) {
        rows.add(new Row(List.of(cell), List.of(columns), 0));
        return this;
    }

    /** A title on a further page of what it stands above. */
    String continued(String title) {
        return texts.continued().with(title);
    }

    /** The way back to the cover on the left, the unit on the right. */
    public SheetBuilder unit(String unit) {
        Cell back = new Cell.Words(texts.back(), CellLook.BACK, List.of(), SheetNames.COVER);
        Cell right = new Cell.Words(unit, CellLook.UNIT, List.of(), null);
        int middle = Math.max(1, columns() / 2);
        return spread(List.of(back, right), middle, columns() - middle);
    }

    public SheetBuilder caption(String text) {
        return wide(text, CellLook.CAPTION);
    }

    /** Where the figures above come from. */
    public SheetBuilder source() {
        return note(texts.source());
    }

    public SheetBuilder note(String text) {
        return wide(text, CellLook.NOTE);
    }

    /** A note that leaves the first column free, which every printed page repeats. */
    public SheetBuilder note(String text, int from, int until) {
        rows.add(
                new Row(
                        List.of(
                                new Cell.Words("", CellLook.NOTE, List.of(), null),
                                new Cell.Words(text, CellLook.NOTE, List.of(), null)),
                        List.of(from, until - from),
                        0));
        return this;
    }

    public SheetBuilder group(String text) {
        return wide(text, CellLook.GROUP);
    }

    /** The heads of a table, which printed pages repeat: those of the sheet's last such table. */
    public SheetBuilder head(List<? extends Column<?>> columns) {
        repeatFrom = rows.size();
        repeatTo = rows.size();
        return headOnce(columns);
    }

    /** The heads of a table that is shorter than a page. */
    public SheetBuilder headOnce(List<? extends Column<?>> columns) {
        return spread(
                columns.stream().map(column -> headCell(column.head())).toList(), spans(columns));
    }

    /** What a table's columns say of one thing. */
    public <R> SheetBuilder row(List<Column<R>> columns, R row) {
        return spread(
                columns.stream().map(column -> column.cell().apply(row)).toList(), spans(columns));
    }

    /** A row for each of the things. */
    public <R> SheetBuilder rows(List<Column<R>> columns, Iterable<? extends R> rows) {
        rows.forEach(row -> row(columns, row));
        return this;
    }

    private static int[] spans(List<? extends Column<?>> columns) {
        return columns.stream().mapToInt(Column::span).toArray();
    }

    /** A head of the words over spans of columns, which printed pages do not repeat. */
    public SheetBuilder head(List<String> names, int... spans) {
        return spread(names.stream().map(SheetBuilder::headCell).toList(), spans);
    }

    public static Cell headCell(String text) {
        return text.isEmpty() ? Cell.blank() : new Cell.Words(text, CellLook.HEAD, List.of(), null);
    }

    /** The heads of the columns; the last head is the one that printed pages repeat. */
    public SheetBuilder heads(List<String> names) {
        repeatFrom = rows.size();
        repeatTo = rows.size();
        return row(names.stream().map(SheetBuilder::headCell).toList());
    }

    public SheetBuilder heads(String... names) {
        return heads(List.of(names));
    }

    public SheetBuilder row(Cell... cells) {
        return row(List.of(cells));
    }

    public SheetBuilder row(List<Cell> cells) {
        return spread(
                cells, Collections.nCopies(cells.size(), 1).stream().mapToInt(i -> i).toArray());
    }

    /** The same as cells, and printed pages do repeat them. */
    public SheetBuilder repeatedHead(List<Cell> cells, int... spans) {
        repeatFrom = rows.size();
        repeatTo = rows.size();
        return spread(cells, spans);
    }

    /** A row of cells that take several columns each. */
    public SheetBuilder spread(List<Cell> cells, int... spans) {
        if (Arrays.stream(spans).sum() != columns()) {
            throw new IllegalArgumentException(
                    name + ": " + columns() + " columns, spans " + Arrays.toString(spans));
        }
        rows.add(new Row(cells, Arrays.stream(spans).boxed().toList(), 0));
        return this;
    }

    public SheetBuilder space(double points) {
        rows.add(Row.space(points));
        return this;
    }

    public SheetBuilder pageBreak() {
        if (!rows.isEmpty()) {
            pageBreaks.add(rows.size() - 1);
        }
        return this;
    }

    public SheetBuilder columnBreakAfter(int column) {
        columnBreaks.add(column);
        return this;
    }

    public SheetBuilder bars(int column, int firstRow, int lastRow) {
        bars.add(new Sheet.BarColumn(column, firstRow, lastRow));
        return this;
    }

    public SheetBuilder chart(NativeChart chart) {
        charts.add(chart);
        return this;
    }

    /** Fits the whole sheet to one printed page, which repeats nothing. */
    public SheetBuilder onePage() {
        onePage = true;
        return this;
    }

    public Sheet build() {
        return new Sheet(
                name,
                widths,
                rows,
                onePage ? -1 : repeatFrom,
                onePage ? -1 : repeatTo,
                pageBreaks,
                columnBreaks,
                onePage,
                bars,
                charts);
    }
}
