package org.fazhi.briefing.layout;

import java.util.List;

/**
 * How a table that is wider than a page is divided: as many columns on each printed page, which
 * repeats the first; titles and notes stand on the first page.
 */
public final class WidePages {
    /** How wide the column is that every page repeats. */
    public static final double FIRST = 18.5;

    private static final int A_PAGE = 9;
    private static final double PAGE_WIDTH = 106.5;
    private static final double WIDEST = 16;

    private final int columns;
    private final int onPage;

    /**
     * @param columns how many the table has beside the first
     */
    public WidePages(int columns) {
        int pages = Math.max(1, (columns + A_PAGE - 1) / A_PAGE);
        this.columns = columns;
        this.onPage = Math.max(1, (columns + pages - 1) / pages);
    }

    /** How wide each of the columns is. */
    public double width() {
        return Math.min(WIDEST, PAGE_WIDTH / onPage);
    }

    /** The title and the way back to the cover. */
    public void title(SheetBuilder builder, String title, String back) {
        builder.onFirst(onFirst(), new Cell.Words(title, CellLook.TITLE, List.of(), null))
                .onFirst(
                        onFirst(),
                        new Cell.Words(back, CellLook.BACK, List.of(), SheetNames.COVER));
    }

    public void caption(SheetBuilder builder, String caption) {
        builder.onFirst(onFirst(), new Cell.Words(caption, CellLook.CAPTION, List.of(), null));
    }

    /** The notes below the table, and where its pages end. */
    public void notes(SheetBuilder builder, List<String> notes) {
        notes.forEach(note -> builder.note(note, 1, onFirst()));
        for (int column = onPage; column < columns; column += onPage) {
            builder.columnBreakAfter(column);
        }
    }

    /** The columns of the first page, the first among them; a table without any has a wide one. */
    private int onFirst() {
        return Math.min(Math.max(columns, 1) + 1, onPage + 1);
    }
}
