package org.fazhi.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one rule by which numbers are rounded, in tables, cells and sentences alike: a half goes away
 * from zero (四舍五入), and what counts is the number as it is written in decimals, not the binary one
 * that stands for it. So 1.005 is 1.01 to two places, as a reader and Excel's ROUND have it.
 */
public final class Decimals {
    private Decimals() {}

    /** A number to so many places behind the point. What is no number stays none. */
    public static double rounded(double value, int places) {
        return Double.isFinite(value) ? decimal(value, places).doubleValue() : value;
    }

    /** The same as a decimal, to be written. */
    public static BigDecimal decimal(double value, int places) {
        return decimal(BigDecimal.valueOf(value), places);
    }

    /** A decimal to so many places behind the point. */
    public static BigDecimal decimal(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP);
    }

    /** The whole number next to a number. */
    public static long nearest(double value) {
        return value < 0 ? -Math.round(-value) : Math.round(value);
    }

    /** Whether a number has nothing behind the point. */
    public static boolean isWhole(double value) {
        return value == Math.rint(value);
    }
}
