package org.fazhi.briefing.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the printed pages of a sheet end: no title or head stands alone at the foot of a page, no
 * note alone at the top, and no chart is cut. Pages are reckoned a little shorter than paper is, so
 * that an office program with other fonts has no reason to end them earlier.
 */
public final class PageBreaks {
    /** Percent to which a sheet is made smaller whose columns go on over several pages. */
    public static final int SCALE = 86;

    /** Points of an A4 page in landscape between its margins. */
    private static final double WIDTH = 756;

    private static final double HEIGHT = 498;

    /** The part of a page that is reckoned with. */
    private static final double CAUTION = 0.96;

    /** How much a sheet may be made smaller for the sake of its last rows: 10 points become 9. */
    private static final double SMALLEST = 0.9;

    /** A table that takes no more of a page than this is not divided. */
    private static final double SMALL = 0.45;

    /** A table that goes on for more pages than this may end them where the program likes. */
    private static final int PAGES = 3;

    /** Fewer rows of a table do not begin a page of their own. */
    private static final int FEWEST = 3;

    /** More breaks than this Excel does not take (1,023 a sheet). */
    private static final int MOST = 1_000;

    private final Sheet sheet;
    private final double[] heights;
    private final double room;
    private final Set<Integer> forced;
    private final List<Integer> breaks = new ArrayList<>();
    private double used;

    private PageBreaks(Sheet sheet, double[] heights) {
        this.sheet = sheet;
        this.heights = heights;
        this.room = HEIGHT * CAUTION / scale(sheet);
        this.forced = new HashSet<>(sheet.pageBreaks());
    }

    /**
     * The rows after which a page ends, in order; none for a sheet of one page.
     *
     * @param heights of the rows in points, as many as are drawn
     */
    public static List<Integer> of(Sheet sheet, double[] heights) {
        return onePage(sheet, heights) ? List.of() : new PageBreaks(sheet, heights).found();
    }

    /**
     * Whether a sheet is to be fitted to one page: it is meant to be, or only its last rows would
     * stand on a second one.
     *
     * @param heights of the rows in points, as many as are drawn
     */
    public static boolean onePage(Sheet sheet, double[] heights) {
        if (sheet.onePage()) {
            return true;
        }
        double height = Arrays.stream(heights).sum();
        return sheet.pageBreaks().isEmpty()
                && sheet.columnBreaks().isEmpty()
                && height <= HEIGHT * CAUTION / SMALLEST;
    }

    /** How much a sheet is made smaller to fit the width of the page. */
    private static double scale(Sheet sheet) {
        if (!sheet.columnBreaks().isEmpty()) {
            return SCALE / 100.0;
        }
        double wide = sheet.widths().stream().mapToDouble(Double::doubleValue).sum();
        return Math.min(1, WIDTH / (wide * TextMetrics.UNIT));
    }

    private List<Integer> found() {
        set();
        for (int i = breaks.size() - 1; i >= 0; i--) {
            fill(i);
        }
        return breaks;
    }

    /**
     * Ends a page some rows earlier where the next would begin with the last row or two of a table:
     * nobody turns a page for them.
     */
    private void fill(int index) {
        int before = index == 0 ? -1 : breaks.get(index - 1);
        int last = index + 1 < breaks.size() ? breaks.get(index + 1) : heights.length - 1;
        int end = breaks.get(index);
        double height = 0;
        for (int row = end + 1; row <= last; row++) {
            height += heights[row];
        }
        while (!forced.contains(breaks.get(index))
                && goesOn(end + 1, last)
                && rows(end + 1, last) < FEWEST
                && rows(before + 1, end - 1) >= FEWEST
                && height + heights[end] <= room) {
            height += heights[end];
            end--;
        }
        if (goesOn(end + 1, last) && !together(end)) {
            breaks.set(index, end);
        }
    }

    /** Whether a row is one of a table that began on the page before. */
    private boolean goesOn(int row, int last) {
        return row <= last && row > 0 && sheet.isFramed(row) && sheet.isFramed(row - 1);
    }

    /** How many rows of tables stand from one row to another, heads apart. */
    private int rows(int from, int to) {
        int rows = 0;
        for (int row = from; row <= to; row++) {
            if (sheet.isFramed(row) && !leads(sheet.rows().get(row))) {
                rows++;
            }
        }
        return rows;
    }

    private void set() {
        int from = 0;
        int enough = lastTable();
        while (from < enough && breaks.size() < MOST) {
            int until = from;
            double height = heights[from];
            while (until + 1 < heights.length && together(until)) {
                height += heights[++until];
            }
            double needed = Math.max(height, smallTable(from));
            if (from > 0 && !forced.contains(from - 1) && used + needed > room) {
                turn(from);
            }
            used += height;
            if (forced.contains(until)) {
                turn(until + 1);
            }
            from = until + 1;
        }
    }

    /**
     * The height of the table that begins with a row, where it is not to be divided: a small one,
     * or one that fits a page and whose head no page repeats; else 0.
     */
    private double smallTable(int row) {
        int from = row;
        while (from < heights.length && sheet.rows().get(from).cells().isEmpty()) {
            from++;
        }
        if (from == heights.length || look(sheet.rows().get(from)) != CellLook.CAPTION) {
            return 0;
        }
        double height = 0;
        int next = row;
        while (next < heights.length && (next <= from || !begins(next))) {
            height += heights[next++];
        }
        boolean repeated = row <= sheet.repeatFrom() && sheet.repeatFrom() < next;
        return height <= (repeated ? SMALL : 1) * room ? height : 0;
    }

    /** Whether a table or a chart begins with a row. */
    private boolean begins(int row) {
        return look(sheet.rows().get(row)) == CellLook.CAPTION
                || sheet.charts().stream().anyMatch(chart -> chart.area().fromRow() == row);
    }

    /** The row up to which pages are set: the first of the last table where that is long. */
    private int lastTable() {
        int last = heights.length - 1;
        double height = 0;
        while (last >= 0 && !leads(sheet.rows().get(last))) {
            height += heights[last--];
        }
        return height > PAGES * room ? last + 1 : heights.length;
    }

    /** The page ends before a row; the next begins with the rows that every page repeats. */
    private void turn(int row) {
        if (row < heights.length) {
            breaks.add(row - 1);
        }
        used = 0;
        if (sheet.repeatFrom() >= 0 && row > sheet.repeatTo()) {
            for (int repeated = sheet.repeatFrom(); repeated <= sheet.repeatTo(); repeated++) {
                used += heights[repeated];
            }
        }
    }

    /** Whether a row and the next stand on the same page. */
    private boolean together(int row) {
        if (forced.contains(row)) {
            return false;
        }
        boolean charted =
                sheet.charts().stream()
                        .map(NativeChart::area)
                        .anyMatch(frame -> frame.fromRow() <= row && row + 1 < frame.beforeRow());
        if (captionsChart(row)) {
            return false;
        }
        return charted
                || captionsChart(row + 1)
                || leads(sheet.rows().get(row))
                || follows(sheet.rows().get(row + 1));
    }

    /** Whether a row names the chart above it. */
    private boolean captionsChart(int row) {
        return look(sheet.rows().get(row)) == CellLook.CAPTION
                && sheet.charts().stream().anyMatch(chart -> chart.area().beforeRow() == row);
    }

    /** Whether a row says what comes below it. */
    private static boolean leads(Row row) {
        CellLook look = look(row);
        return row.cells().isEmpty()
                || look == CellLook.TITLE
                || look == CellLook.BACK
                || look == CellLook.CAPTION
                || look == CellLook.HEAD
                || look == CellLook.GROUP;
    }

    /** Whether a row says something of what stands above it. */
    private static boolean follows(Row row) {
        return look(row) == CellLook.NOTE;
    }

    private static @Nullable CellLook look(Row row) {
        return !row.cells().isEmpty() && row.cells().get(0) instanceof Cell.Words words
                ? words.look()
                : null;
    }
}
