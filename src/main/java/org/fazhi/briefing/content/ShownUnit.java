package org.fazhi.briefing.content;

import java.math.BigDecimal;
import org.fazhi.extract.Observation;

/** The unit in which a figure is shown: money in 万元 or 亿元, all else in its own. */
public final class ShownUnit {
    private static final String YUAN = "元";
    private static final String TEN_THOUSANDS = "万元";
    private static final String HUNDRED_MILLIONS = "亿元";

    private ShownUnit() {}

    /** The unit of a column where amounts of several regions stand. */
    public static String column(String unit) {
        return unit.equals(YUAN) ? TEN_THOUSANDS : unit;
    }

    /** The unit of a single figure. */
    public static String of(Observation figure) {
        return of(figure.effectiveValue(), figure.unit());
    }

    /** The unit of a single value. */
    static String of(double value, String unit) {
        if (!unit.equals(YUAN)) {
            return unit;
        }
        double size = Math.abs(value);
        return size >= 1e8 ? HUNDRED_MILLIONS : size >= 1e4 ? TEN_THOUSANDS : YUAN;
    }

    /** A value of base units in a larger unit of money; other values as they are. */
    public static double in(String shownUnit, double value) {
        return switch (shownUnit) {
            case HUNDRED_MILLIONS -> scaled(value, 8);
            case TEN_THOUSANDS -> scaled(value, 4);
            default -> value;
        };
    }

    private static double scaled(double value, int places) {
        return BigDecimal.valueOf(value).movePointLeft(places).doubleValue();
    }
}
