package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.extract.quantity.TableLines.Line;
import org.fazhi.extract.quantity.TableLines.LineKind;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.text.MappedText;
import org.fazhi.text.SourceText;
import org.fazhi.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables whose cells fell on lines of their own, as pages lose them: a row of heads and rows
 * of a label and as many figures as there are heads; labels and single figures in turn below a
 * title that gives the measure word; such labels and figures on one line. Only where every line
 * falls into its place; a figure without a measure word in its cell, its head or the title is left.
 */
public final class TableReader {
    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_PAIRS = 3;

    private final QuantityWords quantities;
    private final List<Line> lines;
    private final List<TableFigure> figures = new ArrayList<>();
    private final GridReader grids;
    private final LineGrid lineGrid;
    private final CellReader cells;

    private TableReader(String text, QuantityWords quantities) {
        this.quantities = quantities;
        lines = TableLines.of(text, quantities);
        grids = new GridReader(quantities);
        cells = new CellReader(quantities);
        lineGrid = new LineGrid(text, lines, quantities);
    }

    /** What the tables of a body hold. */
    public static TableFigures in(MappedText body, SourceText source, QuantityWords quantities) {
        TableReader tables = new TableReader(body.text(), quantities);
        TableRows.of(body, source, quantities).forEach(tables.grids::read);
        int at = 0;
        while (at < tables.lines.size()) {
            at = tables.next(at);
        }
        List<TableFigure> figures = new ArrayList<>(tables.grids.figures());
        BitSet read = new BitSet();
        figures.forEach(figure -> read.set(figure.quantity().begin()));
        for (TableFigure figure : tables.figures) {
            if (!read.get(figure.quantity().begin())) {
                figures.add(figure);
            }
        }
        figures.sort(Comparator.comparingInt(figure -> figure.quantity().begin()));
        return new TableFigures(figures, tables.grids.named());
    }

    /** Reads what begins at a line; the line behind it. */
    private int next(int at) {
        Line first = lines.get(at);
        if (first.kind() == LineKind.NAMED_FIGURE) {
            return named(at);
        }
        if (!first.isCell()) {
            return at + 1;
        }
        int end = at;
        while (end < lines.size() && lines.get(end).isCell()) {
            end++;
        }
        if (!cells(at, end)) {
            TableRows.Grid grid = lineGrid.in(at, end, titleOf(at));
            if (grid != null) {
                grids.read(grid);
            }
        }
        return end;
    }

    /** Label and figure on one line, below a title that gives the measure word. */
    private int named(int at) {
        int end = at;
        while (end < lines.size() && lines.get(end).kind() == LineKind.NAMED_FIGURE) {
            end++;
        }
        Line title = titleOf(at);
        for (int i = at; i < end && title != null && end - at >= FEWEST_PAIRS; i++) {
            Line row = lines.get(i);
            if (row.unit().isEmpty()) {
                add(
                        row,
                        cells.ofTitle(title.words(), row.words()).unit(),
                        new Row(row.words(), "", title, title.begin(), row, row, false));
            }
        }
        return end;
    }

    private record Row(
            String label,
            String head,
            @Nullable Line title,
            int tableBegin,
            Line first,
            Line last,
            boolean part) {}

    /** The line above if it is a title, else null. */
    private @Nullable Line titleOf(int at) {
        Line above = at == 0 ? null : lines.get(at - 1);
        return above != null && above.kind() == LineKind.TITLE ? above : null;
    }

    /** A run of cells: heads and rows, or labels and figures in turn; whether it is read. */
    private boolean cells(int begin, int end) {
        int labels = begin;
        while (labels < end && lines.get(labels).kind() == LineKind.LABEL) {
            labels++;
        }
        int columns = labels;
        while (columns < end && lines.get(columns).isValue()) {
            columns++;
        }
        columns -= labels;
        boolean measured =
                columns == 1 && labels + 1 < end && lines.get(labels + 1).kind() == LineKind.UNIT;
        int width = measured ? 3 : columns + 1;
        int heads = labels - begin - 1;
        boolean grid = columns > 0 && heads == columns + 1 && !measured;
        boolean pairs = columns == 1 && heads == 0 && titleOf(begin) != null;
        if (!grid && !pairs) {
            return false;
        }
        int from = labels - 1;
        int rows = 0;
        while (isRow(from + rows * width, columns, measured, end)) {
            rows++;
        }
        for (int i = from + rows * width; i < end; i++) {
            if (lines.get(i).kind() != LineKind.LABEL) {
                return false;
            }
        }
        if (rows < (grid ? FEWEST_ROWS : FEWEST_PAIRS)) {
            return false;
        }
        for (int row = 0; row < rows; row++) {
            row(grid ? begin : -1, begin, from + row * width, columns, width);
        }
        return true;
    }

    private boolean isRow(int at, int columns, boolean measured, int end) {
        if (at + columns + (measured ? 1 : 0) >= end || lines.get(at).kind() != LineKind.LABEL) {
            return false;
        }
        for (int i = 1; i <= columns; i++) {
            if (!lines.get(at + i).isValue()) {
                return false;
            }
        }
        return !measured || lines.get(at + 2).kind() == LineKind.UNIT;
    }

    /** The figures of a row; its heads begin at {@code corner}, or there are none (-1). */
    private void row(int corner, int begin, int at, int columns, int width) {
        Line title = titleOf(begin);
        Line label = lines.get(at);
        Line last = lines.get(at + width - 1);
        QuantityWords.TableWords words = quantities.tables();
        boolean total = words.total().in(label.words());
        boolean part = corner >= 0 && !total && !words.items().in(lines.get(corner).words());
        int tableBegin = title == null ? lines.get(begin).begin() : title.begin();
        for (int column = 1; column <= columns; column++) {
            Line cell = lines.get(at + column);
            if (cell.kind() == LineKind.FIGURE) {
                Line head = corner < 0 ? null : lines.get(corner + column);
                String unit = unit(cell, label, head, title, last);
                String name = head == null ? "" : head.words();
                String of = total ? "" : label.words();
                add(cell, unit, new Row(of, name, title, tableBegin, label, last, part));
            }
        }
    }

    /** The measure word of a cell: its own, its row's, its column's or the table's. */
    private String unit(
            Line cell, Line label, @Nullable Line head, @Nullable Line title, Line last) {
        if (!cell.unit().isEmpty()) {
            return cell.unit();
        }
        if (last.kind() == LineKind.UNIT) {
            return last.unit();
        }
        if (!label.unit().isEmpty()) {
            return label.unit();
        }
        if (head != null && !head.unit().isEmpty()) {
            return head.unit();
        }
        boolean general =
                head == null
                        || quantities.tables().year().in(head.words())
                        || quantities.grids().general().in(head.words());
        String name = head == null || general ? label.words() : head.words();
        String titled = title == null ? "" : cells.ofTitle(title.words(), name).unit();
        return titled.isEmpty() ? cells.ofRate(name, cell.numeral()).unit() : titled;
    }

    private void add(Line cell, String unit, Row row) {
        Numeral numeral = cell.numeral();
        if (numeral == null || unit.isEmpty()) {
            return;
        }
        boolean tenThousands = unit.equals("万元");
        BigDecimal value = tenThousands ? numeral.value().movePointRight(4) : numeral.value();
        int end = cell.end();
        boolean year = quantities.tables().year().in(row.head());
        figures.add(
                new TableFigure(
                        new Quantity(
                                numeral.begin(),
                                end,
                                end,
                                numeral.begin(),
                                value,
                                null,
                                tenThousands ? "元" : unit,
                                Qualifier.EXACT),
                        row.label(),
                        year ? "" : row.head(),
                        year ? row.head() : "",
                        row.title() == null ? "" : row.title().words(),
                        row.tableBegin(),
                        new TextSpan(row.first().begin(), row.last().end()),
                        List.of(),
                        row.part() ? TableFigure.Kind.PART : TableFigure.Kind.LEVEL));
    }
}
