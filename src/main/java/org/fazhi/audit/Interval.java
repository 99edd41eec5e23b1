package org.fazhi.audit;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Qualifier;

/**
 * The values a stated figure may stand for: 1.25万 is anything that rounds to it, 300余 is 300 up to
 * a tenth more.
 *
 * @param low the least
 * @param high the greatest
 */
record Interval(double low, double high) {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,，]*(?:\\.(\\d+))?");
    private static final double MORE = 0.1;
    private static final double ABOUT = 0.05;

    /** The values that a figure may stand for, from its surface form and qualifier. */
    static Interval of(Observation figure) {
        double value = figure.effectiveValue();
        double half = step(figure) / 2;
        double low = value - half;
        double high = value + half;
        return switch (figure.effectiveQualifier()) {
            case EXACT -> new Interval(low, high);
            case ABOUT -> new Interval(low * (1 - ABOUT), high * (1 + ABOUT));
            case OVER -> new Interval(value, high * (1 + MORE));
            case UNDER -> new Interval(low * (1 - MORE), value);
        };
    }

    /** A stated rate: rounded or cut off at its last digit. */
    static Interval ofRate(Observation rate) {
        double last = Math.pow(10, -decimals(rate));
        double value = rate.effectiveValue();
        Qualifier qualifier = rate.effectiveQualifier();
        double low = qualifier == Qualifier.ABOUT || qualifier == Qualifier.UNDER ? 1 : last / 2;
        double high = qualifier == Qualifier.ABOUT || qualifier == Qualifier.OVER ? 100 : last;
        return new Interval(value - low - 1e-9, value + high + 1e-9);
    }

    /** 100 × this over the other. */
    Interval percentOf(Interval whole) {
        return new Interval(100 * low / whole.high, 100 * high / whole.low);
    }

    boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }

    Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }

    /** How many digits stand behind the point of a rate; as a person wrote it who corrected it. */
    private static int decimals(Observation rate) {
        return rate.isCorrected()
                ? Math.max(
                        0, BigDecimal.valueOf(rate.effectiveValue()).stripTrailingZeros().scale())
                : decimals(rate.surface());
    }

    /** How many digits stand behind the point. */
    static int decimals(String surface) {
        Matcher matcher = NUMBER.matcher(joined(surface));
        return matcher.find() && matcher.group(1) != null ? matcher.group(1).length() : 0;
    }

    /** A surface form may be broken by the end of a line. */
    private static String joined(String surface) {
        return surface.replaceAll("\\s+", "");
    }

    /**
     * The value of one unit in the last digit: 0.01万 is 100; 0 for a whole number without
     * magnitude. What a person put in its place has the digits of the stated figure if it only
     * restores a magnitude (1.29件 to 12900), else it is exact.
     */
    private static double step(Observation figure) {
        Matcher matcher = NUMBER.matcher(joined(figure.surface()));
        if (!matcher.find()) {
            return 0;
        }
        BigDecimal stated = new BigDecimal(matcher.group().replaceAll("[,，]", ""));
        double factor = stated.signum() == 0 ? 1 : figure.effectiveValue() / stated.doubleValue();
        if (figure.isCorrected() && !isPowerOfTen(factor)) {
            return 0;
        }
        int decimals = matcher.group(1) == null ? 0 : matcher.group(1).length();
        return decimals == 0 && Math.abs(factor - 1) < 1e-9 ? 0 : factor * Math.pow(10, -decimals);
    }

    private static boolean isPowerOfTen(double factor) {
        return factor > 0 && Math.abs(Math.log10(factor) - Math.rint(Math.log10(factor))) < 1e-9;
    }
}
