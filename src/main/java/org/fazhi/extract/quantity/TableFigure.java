package org.fazhi.extract.quantity;

import java.util.List;
import org.fazhi.text.TextSpan;

/**
 * A figure of a table.
 *
 * @param quantity the numeral with its measure word
 * @param label what its row is of
 * @param head what its column is of; empty where there is none
 * @param time the time it is of as its row or column says (2023年, 上年); empty where they do not
 * @param title of the table; empty where there is none
 * @param tableBegin position at which the table begins
 * @param row its row in the text
 * @param names the cells that say what it is of, the nearest last; empty where they stand in front
 * @param kind what it is among the others
 */
public record TableFigure(
        Quantity quantity,
        String label,
        String head,
        String time,
        String title,
        int tableBegin,
        TextSpan row,
        List<TextSpan> names,
        Kind kind) {

    /** What a figure is among the others of its table. */
    public enum Kind {
        LEVEL,
        /** One of several that a total holds. */
        PART,
        /** By how much another has changed. */
        CHANGE
    }

    public TableFigure {
        names = List.copyOf(names);
    }
}
