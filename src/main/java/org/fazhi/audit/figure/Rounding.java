package org.fazhi.audit.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.settings.reading.AuditSettings;
import org.fazhi.text.Decimals;

/**
 * What a stated figure may stand for: 1.25万 is anything that rounds to it, 300余 is 300 and up to a
 * share more.
 */
public final class Rounding implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,，]*(?:\\.(\\d+))?");
    private static final double TINY = 1e-9;

    private final AuditSettings.Thresholds limits;

    /**
     * @param limits how far an approximate figure may be off
     */
    public Rounding(AuditSettings.Thresholds limits) {
        this.limits = limits;
    }

    /** The values that a figure may stand for, a count or a share. */
    public Interval values(Observation figure) {
        return MeasureWords.relative(figure.unit()) ? percentage(figure) : count(figure);
    }

    /** The values that a count may stand for, from its surface form, its range and qualifier. */
    public Interval count(Observation figure) {
        double value = figure.effectiveValue();
        double half = step(figure) / 2;
        double low = value - half;
        double high = value + half;
        if (figure.effectiveHigh() != null) {
            high = figure.effectiveHigh();
        }
        return switch (figure.effectiveQualifier()) {
            case EXACT -> new Interval(low, high);
            case ABOUT -> new Interval(low * (1 - limits.about()), high * (1 + limits.about()));
            case OVER -> new Interval(value, high * (1 + limits.more()));
            case UNDER -> new Interval(low * (1 - limits.more()), value);
        };
    }

    /** The values that a percentage may stand for: rounded or cut off at its last digit. */
    public Interval percentage(Observation rate) {
        double value = rate.effectiveValue();
        double last = Math.pow(10, -decimals(rate));
        Qualifier qualifier = rate.effectiveQualifier();
        boolean less = qualifier == Qualifier.ABOUT || qualifier == Qualifier.UNDER;
        boolean more = qualifier == Qualifier.ABOUT || qualifier == Qualifier.OVER;
        double low = less ? 1 : last / 2;
        double high = more ? 100 : last;
        return new Interval(value - low - TINY, value + high + TINY);
    }

    /** The values of a count if its 万 was lost: 1.29 is then anything that rounds to 1.29万. */
    public static Interval withMagnitude(Observation figure, double magnitude) {
        double half = Math.pow(10, -decimals(figure.surface())) / 2;
        return new Interval(figure.effectiveValue() - half, figure.effectiveValue() + half)
                .times(magnitude);
    }

    /** Whether a figure is stated to fractions of one: 1.29件, not 1.29万件. */
    public static boolean inFractions(Observation figure) {
        double step = step(figure);
        return step > 0 && step < 1 - TINY;
    }

    /** How many digits a figure is stated with, zeros at its end left out: 3 of 12900. */
    public static int significantDigits(Observation figure) {
        return BigDecimal.valueOf(figure.effectiveValue()).stripTrailingZeros().precision();
    }

    /** How many digits stand behind the point of a rate; as a person wrote it who corrected it. */
    private static int decimals(Observation rate) {
        return rate.isCorrected()
                ? Math.max(
                        0, BigDecimal.valueOf(rate.effectiveValue()).stripTrailingZeros().scale())
                : decimals(rate.surface());
    }

    /** How many digits stand behind the point. */
    private static int decimals(String surface) {
        Matcher matcher = NUMBER.matcher(joined(surface));
        return matcher.find() && matcher.group(1) != null ? matcher.group(1).length() : 0;
    }

    /** A surface form may be broken by the end of a line, its digits may be full-width. */
    private static String joined(String surface) {
        return Normalizer.normalize(surface, Normalizer.Form.NFKC).replaceAll("\\s+", "");
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
        return decimals == 0 && Math.abs(factor - 1) < TINY ? 0 : factor * Math.pow(10, -decimals);
    }

    private static boolean isPowerOfTen(double factor) {
        return factor > 0
                && Math.abs(Math.log10(factor) - Decimals.nearest(Math.log10(factor))) < TINY;
    }
}
