package org.fazhi.briefing.layout;

import java.util.function.Function;

/**
 * A column of a table: what heads it, how wide it is and what each row says in it.
 *
 * @param <R> what a row is of
 * @param head its name; empty where the column stands outside the frame of the table
 * @param width in digits of the body type; 0 where another table of the sheet decides
 * @param span how many columns of the sheet it takes
 * @param cell from the row's thing to its cell
 */
public record Column<R>(String head, double width, int span, Function<R, Cell> cell) {
    public Column {
        if (width < 0 || span < 1) {
            throw new IllegalArgumentException(head + ": width " + width + ", span " + span);
        }
    }

    /** One that is a column of the sheet. */
    public Column(String head, double width, Function<R, Cell> cell) {
        this(head, width, 1, cell);
    }

    /** One of a table below or above another, whose columns decide how wide the sheet's are. */
    public static <R> Column<R> over(int span, String head, Function<R, Cell> cell) {
        return new Column<>(head, 0, span, cell);
    }

    /** The same over columns of a sheet that another table decides. */
    public Column<R> over(int columns) {
        return new Column<>(head, 0, columns, cell);
    }
}
