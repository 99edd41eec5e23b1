package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.extract.quantity.TableCell.Kind;
import org.fazhi.extract.quantity.TableCell.Measure;
import org.fazhi.extract.quantity.TableLines.Line;
import org.fazhi.settings.reading.QuantityWords;
import org.jspecify.annotations.Nullable;

/**
 * A run of lines that are cells, as the rows of one table: as many columns as make each of them
 * hold one thing only (names, figures, measure words). None where that may be several numbers, or
 * where the first row names nothing.
 */
final class LineGrid {
    private static final int WIDEST = 8;
    private static final int FEWEST_ROWS = 2;
    private static final int MEASURED = 3;
    private static final String PERCENT = "%";
    private static final Measure NONE = Measure.NONE;

    private final String text;
    private final List<Line> lines;
    private final CellReader cells;
    private final QuantityWords.GridWords words;

    LineGrid(String text, List<Line> lines, QuantityWords quantities) {
        this.text = text;
        this.lines = lines;
        cells = new CellReader(quantities);
        words = quantities.grids();
    }

    /** The table of the lines between two, or null. */
    TableRows.@Nullable Grid in(int begin, int end, @Nullable Line title) {
        List<TableCell> all = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            all.add(cells.read(text, lines.get(i).begin(), lines.get(i).end()));
        }
        List<List<TableCell>> found = only(all);
        if (found == null) {
            found = only(parted(all));
        }
        return found == null
                ? null
                : new TableRows.Grid(
                        title == null ? "" : title.words(),
                        title == null ? lines.get(begin).begin() : title.begin(),
                        found,
                        TableRows.Separators.BARS_AND_TABS);
    }

    /** The only rows that fall into place, or null. */
    private @Nullable List<List<TableCell>> only(List<TableCell> all) {
        List<List<TableCell>> found = null;
        for (int width = 2; width <= WIDEST; width++) {
            List<List<TableCell>> rows = rows(all, width);
            if (rows != null) {
                if (found != null) {
                    return null;
                }
                found = rows;
            }
        }
        return found;
    }

    /** A % that stood on the next line is a cell of its own. */
    private static List<TableCell> parted(List<TableCell> all) {
        List<TableCell> parted = new ArrayList<>();
        for (TableCell cell : all) {
            String own = cell.text();
            if (own.endsWith(PERCENT) && (cell.isFigure() || cell.isText())) {
                int end = cell.end() - 1;
                String rest = own.substring(0, own.length() - 1);
                parted.add(
                        new TableCell(cell.begin(), end, rest, cell.kind(), cell.numeral(), NONE));
                Measure percent = new Measure(PERCENT, BigDecimal.ONE);
                parted.add(new TableCell(end, cell.end(), PERCENT, Kind.UNIT, null, percent));
            } else {
                parted.add(cell);
            }
        }
        return parted;
    }

    /** The rows of so many columns, heads first; null where they do not fall into place. */
    private @Nullable List<List<TableCell>> rows(List<TableCell> all, int width) {
        int count = all.size() / width;
        if (count < FEWEST_ROWS + 1
                || !areHeads(all.subList(0, width)) && !isMeasured(all.subList(0, width))) {
            return null;
        }
        List<List<TableCell>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<TableCell> row = all.subList(i * width, (i + 1) * width);
            if (i > 1 && !alike(row, rows.get(1))) {
                break;
            }
            rows.add(row);
        }
        List<TableCell> behind = all.subList(rows.size() * width, all.size());
        boolean whole = behind.stream().allMatch(TableCell::isText);
        boolean valued = rows.size() > 1 && rows.get(1).stream().anyMatch(TableCell::isFigure);
        return whole && valued && rows.size() > FEWEST_ROWS ? rows : null;
    }

    /** A name, its figure and its measure word: a row of a table without heads. */
    private static boolean isMeasured(List<TableCell> row) {
        return row.size() == MEASURED
                && row.get(0).isText()
                && row.get(1).isFigure()
                && row.get(2).kind() == Kind.UNIT;
    }

    private boolean areHeads(List<TableCell> heads) {
        boolean known = false;
        for (TableCell head : heads) {
            boolean year = words.years().in(head.text());
            if (!head.isText() && !year) {
                return false;
            }
            known |= year || words.known().in(head.text());
        }
        return known;
    }

    private static boolean alike(List<TableCell> row, List<TableCell> other) {
        for (int i = 0; i < row.size(); i++) {
            TableCell a = row.get(i);
            TableCell b = other.get(i);
            if (a.kind() != b.kind() && !(a.isValue() && b.isValue())) {
                return false;
            }
        }
        return true;
    }
}
