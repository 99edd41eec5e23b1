package org.fazhi.briefing.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts a sheet together from the top down. */
public final class SheetBuilder {
    /** The line below a table that says where it comes from. */
    public static final String SOURCE = "资料来源：各地公开的法治政府建设年度报告。";

    private final String name;
    private final List<Double> widths;
    private int leftOut = -1;
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> pageBreaks = new ArrayList<>();
    private final List<Integer> columnBreaks = new ArrayList<>();
    private final List<Sheet.Bars> bars = new ArrayList<>();
    private final List<NativeChart> charts = new ArrayList<>();
    private int repeatFrom = -1;
    private int repeatTo = -1;
    private boolean onePage;

    public SheetBuilder(String name, double... widths) {
        this(name, Arrays.stream(widths).boxed().toList());
    }

    public SheetBuilder(String name, List<Double> widths) {
        this.name = name;
        this.widths = new ArrayList<>(widths);
    }

    /**
     * Leaves a column out that would say the same in every row: rows and heads still come with it.
     *
     * @param column that is left out
     * @param wider that gets its room
     */
    public SheetBuilder leaveOut(int column, int wider) {
        leftOut = column;
        widths.set(wider, widths.get(wider) + widths.get(column));
        widths.remove(column);
        return this;
    }

    public int columns() {
        return widths.size();
    }

    /** How many columns rows come with, that left out among them. */
    public int given() {
        return columns() + (leftOut < 0 ? 0 : 1);
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

    /** The way back to the cover on the left, the unit on the right. */
    public SheetBuilder unit(String unit) {
        Cell back = new Cell.Words("返回目录", CellLook.BACK, List.of(), SheetNames.COVER);
        Cell right = new Cell.Words(unit, CellLook.UNIT, List.of(), null);
        int middle = Math.max(1, columns() / 2);
        return spread(List.of(back, right), middle, columns() - middle);
    }

    public SheetBuilder caption(String text) {
        return wide(text, CellLook.CAPTION);
    }

    /** Where the figures above come from. */
    public SheetBuilder source() {
        return note(SOURCE);
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

    public SheetBuilder head(String... names) {
        return head(List.of(names));
    }

    /** The heads of the columns; the last head is the one that printed pages repeat. */
    public SheetBuilder head(List<String> names) {
        repeatFrom = rows.size();
        repeatTo = rows.size();
        return row(names.stream().map(SheetBuilder::headCell).toList());
    }

    /** A head of the words over spans of columns, which printed pages do not repeat. */
    public SheetBuilder head(List<String> names, int... spans) {
        return spread(names.stream().map(SheetBuilder::headCell).toList(), spans);
    }

    /** The same as cells, and printed pages do repeat them. */
    public SheetBuilder repeatedHead(List<Cell> cells, int... spans) {
        repeatFrom = rows.size();
        repeatTo = rows.size();
        return spread(cells, spans);
    }

    public static Cell headCell(String text) {
        return new Cell.Words(text, CellLook.HEAD, List.of(), null);
    }

    public SheetBuilder row(Cell... cells) {
        return row(List.of(cells));
    }

    public SheetBuilder row(List<Cell> cells) {
        List<Cell> kept = new ArrayList<>(cells);
        if (leftOut >= 0) {
            kept.remove(leftOut);
        }
        if (kept.size() != columns()) {
            throw new IllegalArgumentException(
                    name + ": " + kept.size() + " cells for " + columns() + " columns");
        }
        rows.add(Row.of(kept));
        return this;
    }

    /** A row of cells that take several columns each. */
    public SheetBuilder spread(List<Cell> cells, int... spans) {
        if (leftOut >= 0 && Arrays.stream(spans).sum() == columns() + 1) {
            return spreadWithout(cells, spans);
        }
        if (Arrays.stream(spans).sum() != columns()) {
            throw new IllegalArgumentException(name + ": spans " + Arrays.toString(spans));
        }
        rows.add(new Row(cells, Arrays.stream(spans).boxed().toList(), 0));
        return this;
    }

    /** The same without the column that is left out. */
    private SheetBuilder spreadWithout(List<Cell> cells, int... spans) {
        List<Cell> kept = new ArrayList<>();
        List<Integer> keptSpans = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < spans.length; i++) {
            int span = from <= leftOut && leftOut < from + spans[i] ? spans[i] - 1 : spans[i];
            from += spans[i];
            if (span > 0) {
                kept.add(cells.get(i));
                keptSpans.add(span);
            }
        }
        rows.add(new Row(kept, keptSpans, 0));
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
        bars.add(new Sheet.Bars(column, firstRow, lastRow));
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
