package org.fazhi.briefing.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a table that is wider than a page is divided: about as many columns on each printed page,
 * which repeats the first and bears the title; notes stand on the first page.
 */
public final class WidePages {
    /** How wide the column is that every page repeats. */
    public static final double FIRST = 18.5;

    /**
     * How much a number may be made smaller to fit its column: on paper, where the sheet is made
     * smaller too, its type is never below seven points.
     */
    private static final double SMALLEST = 0.8;

    private static final int A_PAGE = 9;
    private static final double PAGE_WIDTH = 106.5;
    private static final double NARROWEST = 10.5;
    private static final double WIDEST = 16;

    private final List<Double> needed;
    private final int onPage;
    private final double share;

    /**
     * @param columns how many the table has beside the first
     */
    public WidePages(int columns) {
        this(Collections.nCopies(columns, 0.0));
    }

    /**
     * @param needed how wide each column beside the first has to be at least; see {@link #needed}
     */
    public WidePages(List<Double> needed) {
        this.needed = List.copyOf(needed);
        int pages = Math.max(1, (needed.size() + A_PAGE - 1) / A_PAGE);
        while (pages < needed.size() && free(onPage(pages)) < 0) {
            pages++;
        }
        this.onPage = onPage(pages);
        this.share = Math.max(0, Math.min(WIDEST - NARROWEST, free(onPage)));
    }

    private int onPage(int pages) {
        return Math.max(1, (needed.size() + pages - 1) / pages);
    }

    /** What each column may have more than it needs, on the fullest of the pages. */
    private double free(int columns) {
        double least = PAGE_WIDTH / columns - NARROWEST;
        for (int from = 0; from < needed.size(); from += columns) {
            int until = Math.min(needed.size(), from + columns);
            double room = PAGE_WIDTH;
            for (int column = from; column < until; column++) {
                room -= least(column);
            }
            least = Math.min(least, room / (until - from));
        }
        return least;
    }

    private double least(int column) {
        return Math.max(NARROWEST, needed.get(column));
    }

    /** How wide a column has to be for a number as it is shown. */
    public static double needed(String shown) {
        return TextMetrics.units(shown, CellLook.FIGURE.points() * SMALLEST);
    }

    /**
     * How wide a column is.
     *
     * @param column from 0, beside the first
     */
    public double width(int column) {
        return column < needed.size() ? least(column) + share : WIDEST;
    }

    /** The title, on every page, and the way back to the cover. */
    public void title(SheetBuilder builder, String title, String back) {
        everyPage(builder, title, CellLook.TITLE);
        builder.onFirst(
                onFirst(), new Cell.Words(back, CellLook.BACK, List.of(), SheetNames.COVER));
    }

    public void caption(SheetBuilder builder, String caption) {
        everyPage(builder, caption, CellLook.CAPTION);
    }

    private void everyPage(SheetBuilder builder, String words, CellLook look) {
        List<Cell> cells = new ArrayList<>();
        List<Integer> spans = new ArrayList<>();
        cells.add(new Cell.Words(words, look, List.of(), null));
        spans.add(onFirst());
        for (int column = onPage; column < needed.size(); column += onPage) {
            cells.add(new Cell.Words(builder.continued(words), look, List.of(), null));
            spans.add(Math.min(onPage, needed.size() - column));
        }
        builder.spread(cells, spans.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The notes below the table, and where its pages end. */
    public void notes(SheetBuilder builder, List<String> notes) {
        notes.forEach(note -> builder.note(note, 1, onFirst()));
        for (int column = onPage; column < needed.size(); column += onPage) {
            builder.columnBreakAfter(column);
        }
    }

    /** The columns of the first page, the first among them; a table without any has a wide one. */
    private int onFirst() {
        return Math.min(Math.max(needed.size(), 1) + 1, onPage + 1);
    }
}
