package org.fazhi.job.run;

import java.util.List;
import org.fazhi.compare.figure.RegionIndicator;
import org.jspecify.annotations.Nullable;

/**
 * What a number over several reports is made of.
 *
 * @param row the row of the table that the cell shows
 * @param how the parts make the value
 * @param value of the row: its value, or its median; null where it has none
 * @param parts a report each, in the order of division codes
 * @param computed from the parts: their sum or their median; null for a rate of sums
 */
public record Total(
        RegionIndicator row,
        How how,
        @Nullable Double value,
        List<Part> parts,
        @Nullable Double computed) {
    /** How parts make a value. */
    public enum How {
        SUM,
        MEDIAN,
        /** The parts are what is divided and by what, of each report together. */
        RATE_OF_SUMS
    }

    /** Half of what a table's last digit is worth. */
    private static final double NOTHING = 0.0051;

    /**
     * What a report states.
     *
     * @param place whose report it is
     * @param value of its figures together, in base units
     * @param unit base unit
     */
    public record Part(String place, double value, String unit) {}

    public Total {
        parts = List.copyOf(parts);
    }

    /** Whether the parts do not make the value. */
    public boolean differs() {
        return computed != null && value != null && Math.abs(computed - value) > NOTHING;
    }

    /**
     * Whether a number of a book shows the value, in its unit or in 万 or 亿 of it.
     *
     * @param number null where the book has it as words, which nobody compares
     */
    boolean isShownBy(@Nullable Double number) {
        if (value == null || number == null) {
            return value != null;
        }
        return Math.abs(number - value) < NOTHING
                || Math.abs(number - value / 1e4) < NOTHING
                || Math.abs(number - value / 1e8) < NOTHING;
    }
}
