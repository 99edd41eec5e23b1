package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table's row.
 *
 * @param begin position of its first character
 * @param end position after its last
 * @param text its words, all of them; of a {@link Kind#NAMED} cell those in front of its figure
 * @param kind what it holds
 * @param numeral its figure, or null
 * @param measure the measure word it states for itself or, alone, for its row
 */
record TableCell(
        int begin, int end, String text, Kind kind, @Nullable Numeral numeral, Measure measure) {
    /** What a cell holds. */
    enum Kind {
        FIGURE,
        /** No figure, where one could stand. */
        EMPTY,
        UNIT,
        TEXT,
        /** Words and their figure: 收到申请：45件. */
        NAMED,
        /** A figure below nothing (-12.6%): one only where changes stand, else none. */
        FALL
    }

    /**
     * A measure word with the magnitude in front of it: 万元 is 元, ten thousand times.
     *
     * @param unit the word; empty without
     * @param scale what its figures are multiplied by
     */
    record Measure(String unit, BigDecimal scale) {
        static final Measure NONE = new Measure("", BigDecimal.ONE);

        boolean isNone() {
            return unit.isEmpty();
        }
    }

    boolean isFigure() {
        return kind == Kind.FIGURE;
    }

    /** Whether it stands where a figure does. */
    boolean isValue() {
        return kind == Kind.FIGURE || kind == Kind.FALL || kind == Kind.EMPTY;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }
}
