package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.extract.quantity.TableCell.Kind;
import org.fazhi.extract.quantity.TableCell.Measure;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A table's rows, all as wide, and the row that names their columns. A cell that stands for several
 * rows is missing in the others, one that stands for several columns is followed by empty ones;
 * names in two rows are put together (2023年, 受理).
 */
final class GridRows {
    private static final int MOST_HEADS = 2;

    private final QuantityWords.GridWords words;
    private final boolean exact;
    private final List<List<TableCell>> all;
    private final int width;
    private final @Nullable List<TableCell> heads;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A row.
     *
     * @param cells as many as the table has columns
     * @param span its own in the text
     */
    record Row(List<TableCell> cells, TextSpan span) {
        TableCell get(int column) {
            return cells.get(column);
        }
    }

    GridRows(TableRows.Grid grid, QuantityWords.GridWords words) {
        this.words = words;
        exact = grid.exact();
        all = grid.rows();
        int named = 0;
        while (named < all.size() && named < MOST_HEADS && isOfNames(all.get(named), named)) {
            named++;
        }
        List<List<TableCell>> figures = all.subList(named, all.size());
        int widest = named == 0 ? 0 : all.get(named - 1).size();
        width = Math.max(mostCells(figures), named == 1 ? widest : 0);
        heads = named == 0 || figures.isEmpty() ? null : heads(all.subList(0, named));
        figures.forEach(this::align);
    }

    int width() {
        return width;
    }

    List<Row> rows() {
        return rows;
    }

    @Nullable List<TableCell> heads() {
        return heads;
    }

    /** Whether the columns have names, and one that only a head is, and all rows are as wide. */
    boolean areSure() {
        return heads != null
                && all.stream().allMatch(row -> row.size() == width)
                && heads.stream()
                        .anyMatch(h -> words.known().in(h.text()) || words.years().in(h.text()));
    }

    /** The name of a column; empty without. */
    String head(int column) {
        return heads == null ? "" : heads.get(column).text();
    }

    /** 类别, 件 and 人次 may be names of columns too. */
    private boolean isOfNames(List<TableCell> row, int at) {
        boolean whole = row.stream().noneMatch(cell -> cell.kind() == Kind.EMPTY);
        for (int i = 0; i < row.size(); i++) {
            TableCell cell = row.get(i);
            boolean year = i > 0 && words.years().in(cell.text());
            boolean name = cell.isText() || cell.kind() == Kind.UNIT && (at == 0 || whole);
            if (!year && !name && cell.kind() != Kind.EMPTY) {
                return false;
            }
        }
        return !row.get(0).isFigure();
    }

    private static int mostCells(List<List<TableCell>> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(
                        Comparator.comparingInt(Map.Entry<Integer, Integer>::getValue)
                                .thenComparingInt(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** The names of the columns, from one row or two; null where they do not fall into place. */
    private @Nullable List<TableCell> heads(List<List<TableCell>> named) {
        List<TableCell> upper = named.get(0);
        if (named.size() == 1) {
            return upper.size() == width ? upper : null;
        }
        List<TableCell> lower = named.get(1);
        List<Integer> wide = new ArrayList<>();
        List<TableCell> whole = padded(upper);
        for (int i = 0; i < whole.size(); i++) {
            boolean holds = whole.get(i).kind() == Kind.EMPTY && i > 0;
            boolean begins = i + 1 < whole.size() && whole.get(i + 1).kind() == Kind.EMPTY;
            if (holds || begins) {
                wide.add(i);
            }
        }
        int missing = width - lower.size();
        boolean placed = whole.size() == width && wide.size() == lower.size();
        if (whole.size() != width || missing < 0 || !placed && missing > 0) {
            return null;
        }
        List<TableCell> heads = new ArrayList<>();
        TableCell above = whole.get(0);
        for (int i = 0; i < width; i++) {
            above = whole.get(i).kind() == Kind.EMPTY ? above : whole.get(i);
            int at = placed ? wide.indexOf(i) : i;
            heads.add(
                    at < 0 || lower.get(at).text().isEmpty()
                            ? above
                            : joined(above, lower.get(at)));
        }
        return heads;
    }

    private static TableCell joined(TableCell above, TableCell below) {
        return new TableCell(
                below.begin(),
                below.end(),
                above.text() + below.text(),
                Kind.TEXT,
                null,
                Measure.NONE);
    }

    /** With empty cells at the end. */
    private List<TableCell> padded(List<TableCell> row) {
        List<TableCell> padded = new ArrayList<>(row);
        int end = row.get(row.size() - 1).end();
        while (padded.size() < width) {
            padded.add(
                    new TableCell(end, end, "", Kind.EMPTY, null, new Measure("", BigDecimal.ONE)));
        }
        return padded;
    }

    private void align(List<TableCell> row) {
        int missing = width - row.size();
        TextSpan span = new TextSpan(row.get(0).begin(), row.get(row.size() - 1).end());
        if (missing == 0) {
            rows.add(new Row(row, span));
            return;
        }
        if (missing < 0) {
            return;
        }
        List<TableCell> model = rows.isEmpty() ? heads : rows.get(rows.size() - 1).cells();
        boolean remark = missing == 1 && words.remark().in(head(width - 1));
        boolean last =
                model != null && (remark || exact && (rows.isEmpty() || alike(row, model, 0)));
        if (last) {
            rows.add(new Row(padded(row), span));
        } else if (!rows.isEmpty() && model != null && alike(row, model, missing)) {
            List<TableCell> whole = new ArrayList<>(model.subList(0, missing));
            whole.addAll(row);
            rows.add(new Row(whole, span));
        }
    }

    /** Whether cells hold what those of a row hold from a column on. */
    private static boolean alike(List<TableCell> cells, List<TableCell> row, int from) {
        for (int i = 0; i < cells.size(); i++) {
            TableCell other = row.get(i + from);
            TableCell cell = cells.get(i);
            if (cell.kind() != other.kind() && !(cell.isValue() && other.isValue())) {
                return false;
            }
        }
        return true;
    }
}
