package org.fazhi.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.settings.reading.QuantityWords;

/**
 * What each column of a table holds, by its head and by what stands in it; none where the rows do
 * not make a table.
 */
final class GridColumns {
    private static final int FEWEST_ROWS = 2;

    private final QuantityWords.GridWords words;
    private final GridRows grid;
    private final List<GridRows.Row> rows;
    private final int width;
    private final List<Column> columns = new ArrayList<>();

    /** What a column holds. */
    enum Column {
        NAME,
        VALUE,
        UNIT,
        /** The number of the row. */
        INDEX,
        REMARK
    }

    GridColumns(GridRows grid, QuantityWords.GridWords words) {
        this.grid = grid;
        rows = grid.rows();
        width = grid.width();
        this.words = words;
        for (int i = 0; i < width; i++) {
            columns.add(column(i));
        }
    }

    Column get(int column) {
        return columns.get(column);
    }

    /** Whether names and values stand beside one another, in rows enough to be sure. */
    boolean areTable() {
        boolean named = columns.contains(Column.NAME);
        boolean valued = columns.contains(Column.VALUE);
        int fewest = grid.heads() != null && columns.contains(Column.VALUE) ? 1 : FEWEST_ROWS;
        return named && valued && rows.size() >= fewest;
    }

    private Column column(int at) {
        String head = grid.head(at);
        boolean change = words.change().in(head);
        int figures = 0;
        int units = 0;
        int texts = 0;
        for (GridRows.Row row : rows) {
            switch (row.get(at).kind()) {
                case FIGURE -> figures++;
                case UNIT -> units++;
                case FALL -> figures += change ? 1 : 0;
                case NAMED -> {
                    figures += change ? 1 : 0;
                    texts += change ? 0 : 1;
                }
                case TEXT -> texts++;
                case EMPTY -> {}
            }
        }
        if (words.index().in(head) || at == 0 && figures == rows.size() && counts(at)) {
            return Column.INDEX;
        }
        if (words.remark().in(head)) {
            return Column.REMARK;
        }
        if (units > 0 && figures == 0 && texts == 0) {
            return Column.UNIT;
        }
        if (figures == rows.size()
                && rows.stream().allMatch(row -> words.years().in(row.get(at).text()))) {
            return Column.NAME;
        }
        if (figures > 0 && (change || texts * 2 <= figures) && units == 0) {
            return Column.VALUE;
        }
        return columns.contains(Column.VALUE) && !nameBeside(at, texts)
                ? Column.REMARK
                : texts == 0 && figures == 0 ? Column.REMARK : Column.NAME;
    }

    /** Names stand behind values only where a second half of the table begins. */
    private boolean nameBeside(int at, int texts) {
        return at + 1 < width
                && texts == rows.size()
                && rows.stream().allMatch(row -> row.get(at + 1).kind() != TableCell.Kind.TEXT);
    }

    /** 1, 2, 3 … from row to row: the rows' numbers. */
    private boolean counts(int at) {
        if (width < 3 || rows.size() < FEWEST_ROWS || rows.get(0).get(1).isValue()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            TableCell cell = rows.get(i).get(at);
            boolean next =
                    cell.numeral() != null
                            && cell.measure().isNone()
                            && cell.numeral().value().intValue() == i + 1;
            if (!next) {
                return false;
            }
        }
        return true;
    }
}
