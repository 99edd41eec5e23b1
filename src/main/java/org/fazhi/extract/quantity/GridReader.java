package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.extract.quantity.GridColumns.Column;
import org.fazhi.extract.quantity.TableCell.Measure;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.text.TextSpan;

/**
 * Reads a table whose rows and cells are known: every figure with the names of its row and column,
 * the time that one of them gives, and the measure word of its cell, its row, its column's head or
 * the title. Rows beside a total are its parts, and so are rows named by who has it.
 */
final class GridReader {
    private final QuantityWords words;
    private final CellReader cells;
    private final List<TableFigure> figures = new ArrayList<>();
    private final List<TextSpan> named = new ArrayList<>();

    GridReader(QuantityWords words) {
        this.words = words;
        cells = new CellReader(words);
    }

    /** The figures of the tables read so far, in order. */
    List<TableFigure> figures() {
        return figures;
    }

    /** Their cells that only name. */
    List<TextSpan> named() {
        return named;
    }

    /** Reads a table; whether it is one. */
    boolean read(TableRows.Grid grid) {
        if (grid.rows().stream().allMatch(GridReader::isNamed)) {
            grid.rows().forEach(row -> namedFigures(grid, row));
            return true;
        }
        GridRows rows = new GridRows(grid, words.grids());
        if (rows.rows().isEmpty() || grid.isLoose() && !rows.areSure()) {
            return false;
        }
        GridColumns columns = new GridColumns(rows, words.grids());
        if (!columns.areTable()) {
            return false;
        }
        rows(grid, new Table(rows, columns));
        return true;
    }

    private record Table(GridRows grid, GridColumns columns) {
        String head(int column) {
            return grid.head(column);
        }

        int width() {
            return grid.width();
        }

        List<GridRows.Row> rows() {
            return grid.rows();
        }
    }

    /** Cells that each have their own name: 收到申请：45件 | 受理：40件. */
    private static boolean isNamed(List<TableCell> row) {
        return row.size() > 1 && row.stream().allMatch(c -> c.kind() == TableCell.Kind.NAMED);
    }

    private void namedFigures(TableRows.Grid grid, List<TableCell> row) {
        for (TableCell cell : row) {
            add(
                    cell,
                    cell.measure(),
                    new Names(cell.text(), "", "", List.of()),
                    grid,
                    new TextSpan(cell.begin(), cell.end()),
                    TableFigure.Kind.LEVEL);
        }
    }

    private void rows(TableRows.Grid grid, Table table) {
        boolean totalRow = table.rows().stream().anyMatch(row -> isTotal(label(table, row)));
        boolean totalColumn = false;
        for (int i = 0; i < table.width(); i++) {
            totalColumn |=
                    table.columns.get(i) == Column.VALUE
                            && words.tables().total().in(table.head(i));
        }
        boolean holders = isOfHolders(table);
        List<TableCell> heads = table.grid.heads();
        if (heads != null) {
            heads.forEach(cell -> named.add(new TextSpan(cell.begin(), cell.end())));
        }
        for (GridRows.Row row : table.rows()) {
            boolean total = isTotal(label(table, row));
            boolean part = (totalRow || holders) && !total;
            for (int i = 0; i < table.width(); i++) {
                TableCell cell = row.get(i);
                Column column = table.columns.get(i);
                boolean change = words.grids().change().in(table.head(i));
                boolean figure =
                        cell.isFigure()
                                || change
                                        && (cell.kind() == TableCell.Kind.NAMED
                                                || cell.kind() == TableCell.Kind.FALL);
                // One that stands in the row above and reaches down is read there.
                boolean own = cell.begin() >= row.span().begin();
                if (column == Column.VALUE && figure && own) {
                    Names names = names(table, row, i, total, holders);
                    boolean share = words.grids().share().in(table.head(i));
                    boolean otherColumn =
                            totalColumn
                                    && names.time.isEmpty()
                                    && !words.tables().total().in(table.head(i));
                    TableFigure.Kind kind =
                            change
                                    ? TableFigure.Kind.CHANGE
                                    : part || share || otherColumn
                                            ? TableFigure.Kind.PART
                                            : TableFigure.Kind.LEVEL;
                    add(cell, measure(grid, table, row, i), names, grid, row.span(), kind);
                } else if (column != Column.REMARK) {
                    named.add(new TextSpan(cell.begin(), cell.end()));
                }
            }
        }
    }

    private boolean isTotal(String label) {
        return words.tables().total().in(label);
    }

    private static String label(Table table, GridRows.Row row) {
        for (int i = 0; i < table.width(); i++) {
            if (table.columns.get(i) == Column.NAME) {
                return row.get(i).text();
            }
        }
        return "";
    }

    /** Whether the rows are named by who has the figures, not by what is counted. */
    private boolean isOfHolders(Table table) {
        int bodies = 0;
        for (int i = 0; i < table.width(); i++) {
            if (table.columns.get(i) == Column.NAME) {
                if (words.grids().holders().in(table.head(i))) {
                    return true;
                }
                break;
            }
        }
        for (GridRows.Row row : table.rows()) {
            bodies += words.grids().bodies().in(label(table, row)) ? 1 : 0;
        }
        return bodies * 2 > table.rows().size();
    }

    /**
     * What a figure is of.
     *
     * @param label of its row
     * @param head of its column
     * @param time of either
     * @param cells where they stand, the nearest last
     */
    private record Names(String label, String head, String time, List<TextSpan> cells) {}

    private Names names(Table table, GridRows.Row row, int column, boolean total, boolean holders) {
        List<TextSpan> spans = new ArrayList<>();
        StringBuilder label = new StringBuilder();
        String time = "";
        int last = column - 1;
        while (last >= 0 && table.columns.get(last) != Column.NAME) {
            last--;
        }
        int first = last;
        while (first > 0 && table.columns.get(first - 1) == Column.NAME) {
            first--;
        }
        String head = table.head(column);
        List<TableCell> heads = table.grid.heads();
        if (heads != null) {
            TableCell cell = heads.get(column);
            spans.add(new TextSpan(cell.begin(), cell.end()));
        }
        for (int i = Math.max(0, first); i <= last; i++) {
            TableCell cell = row.get(i);
            Matcher timed = words.grids().time().first(cell.text());
            if (timed != null) {
                time = time(timed);
            }
            String name = timed == null ? cell.text() : cell.text().substring(timed.end());
            boolean all = total && (holders || words.tables().total().in(name));
            label.append(all ? "" : cells.withoutUnit(name));
            spans.add(new TextSpan(cell.begin(), cell.end()));
        }
        Matcher timed = words.grids().time().first(head);
        if (timed != null) {
            time = time(timed);
            head = head.substring(timed.end());
        }
        head = cells.withoutUnit(head);
        boolean general = words.grids().general().in(head) || words.tables().total().in(head);
        return new Names(label.toString(), general ? "" : head, time, spans);
    }

    /** 2023年 also where it stands as 2023. */
    private static String time(Matcher timed) {
        String time = timed.group(1);
        return ArabicNumber.isDigit(time.charAt(time.length() - 1)) ? time + "年" : time;
    }

    /** The measure word of a cell: its own, its row's, its column's or the table's. */
    private Measure measure(TableRows.Grid grid, Table table, GridRows.Row row, int column) {
        List<Measure> known = new ArrayList<>();
        known.add(row.get(column).measure());
        if (words.grids().inPercent().in(table.head(column))) {
            known.add(new Measure("%", BigDecimal.ONE));
        }
        for (int i = 0; i < table.width(); i++) {
            if (table.columns.get(i) == Column.UNIT) {
                known.add(row.get(i).measure());
            }
        }
        for (int i = 0; i < column; i++) {
            if (table.columns.get(i) == Column.NAME) {
                known.add(cells.ofName(row.get(i).text()));
            }
        }
        known.add(cells.ofName(table.head(column)));
        String name = nameOf(table, row, column);
        known.add(cells.ofTitle(grid.title(), name));
        known.add(cells.ofRate(name, row.get(column).numeral()));
        return known.stream().filter(measure -> !measure.isNone()).findFirst().orElse(Measure.NONE);
    }

    /** What a cell counts: what its column's head says, else its row. */
    private String nameOf(Table table, GridRows.Row row, int column) {
        String head = table.head(column);
        boolean general =
                head.isEmpty()
                        || words.grids().general().in(head)
                        || words.grids().time().first(head) != null
                        || words.tables().total().in(head);
        if (!general) {
            return head;
        }
        int at = column - 1;
        while (at > 0 && table.columns.get(at) != Column.NAME) {
            at--;
        }
        return at < 0 ? "" : row.get(at).text();
    }

    private void add(
            TableCell cell,
            Measure measure,
            Names names,
            TableRows.Grid grid,
            TextSpan row,
            TableFigure.Kind kind) {
        Numeral numeral = cell.numeral();
        if (numeral == null) {
            return;
        }
        boolean tenThousands = measure.unit().equals("万元");
        BigDecimal value = numeral.value().multiply(measure.scale());
        Quantity quantity =
                new Quantity(
                        numeral.begin(),
                        cell.end(),
                        cell.end(),
                        numeral.begin(),
                        tenThousands ? value.movePointRight(4) : value,
                        null,
                        tenThousands ? "元" : measure.unit(),
                        numeral.more() ? Qualifier.OVER : Qualifier.EXACT);
        figures.add(
                new TableFigure(
                        quantity,
                        names.label,
                        names.head,
                        names.time,
                        grid.title(),
                        grid.begin(),
                        row,
                        names.cells,
                        kind));
    }
}
