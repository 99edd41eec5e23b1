package org.fazhi.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.extract.Observation.Period;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.extract.Observation.Role;

/**
 * A figure a sentence states, as {@code sentences.tsv} writes it: {@code
 * [≈><]VALUE[~HIGH]UNIT[=INDICATOR][@MARK]}.
 *
 * <ul>
 *   <li>{@code 2330件} is exact, {@code ≈300人} about, {@code >17000次} over, {@code <30日} under,
 *       {@code 3~5名} a range; values are in base units (1.7万 is 17000);
 *   <li>{@code =reconsideration.received} is the indicator it counts for; {@code =?x} is contested:
 *       x or none; {@code =x&y} counts for x, and a second observation may count for y; without one
 *       it must count for none;
 *   <li>{@code @from @to @change @target @part} is the role, {@code @previous @cumulative} the
 *       period; without one it is a current level (or a part that counts as one); {@code @?} leaves
 *       role and period open.
 * </ul>
 */
record ExpectedFigure(
        String notation,
        Qualifier qualifier,
        double value,
        Double high,
        String unit,
        String indicator,
        boolean contested,
        String further,
        String mark) {

    private static final Pattern NOTATION =
            Pattern.compile(
                    "([≈><]?)(\\d+(?:\\.\\d+)?)(?:~(\\d+))?([^=@]*)"
                            + "(?:=(\\??)([a-z_.]+)(?:&([a-z_.]+))?)?(?:@([a-z]+|\\?))?");

    /** The figures of a sentence; empty where {@code notation} is {@code none}. */
    static List<ExpectedFigure> parse(String notation) {
        return notation.equals("none")
                ? List.of()
                : Arrays.stream(notation.split("; ")).map(ExpectedFigure::one).toList();
    }

    private static ExpectedFigure one(String notation) {
        Matcher parts = NOTATION.matcher(notation);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a figure: " + notation);
        }
        return new ExpectedFigure(
                notation,
                qualifier(parts.group(1)),
                Double.parseDouble(parts.group(2)),
                parts.group(3) == null ? null : Double.valueOf(parts.group(3)),
                parts.group(4),
                parts.group(6),
                "?".equals(parts.group(5)),
                parts.group(7),
                parts.group(8) == null ? "" : parts.group(8));
    }

    private static Qualifier qualifier(String sign) {
        return switch (sign) {
            case "≈" -> Qualifier.ABOUT;
            case ">" -> Qualifier.OVER;
            case "<" -> Qualifier.UNDER;
            case "" -> Qualifier.EXACT;
            default -> throw new IllegalArgumentException("no qualifier: " + sign);
        };
    }

    /** Whether the observation states the same value. */
    boolean states(Observation read) {
        return Math.abs(read.value() - value) <= 0.01;
    }

    /** Whether it may count for the indicator. */
    boolean mayCountFor(String id) {
        return id.equals(indicator) || id.equals(further);
    }

    /** Whether the observation says the same. */
    boolean is(Observation read) {
        return states(read)
                && (high == null
                        ? read.valueHigh() == null
                        : read.valueHigh() != null && Math.abs(read.valueHigh() - high) <= 0.01)
                && read.unit().equals(unit)
                && read.qualifier() == qualifier
                && says(read)
                && names(read);
    }

    /** Whether a second observation of the same numeral is the further name allowed here. */
    boolean allowsFurther(Observation read) {
        return further != null && further.equals(read.indicator());
    }

    private boolean says(Observation read) {
        return switch (mark) {
            case "?" -> true;
            case "" ->
                    (read.role() == Role.LEVEL || read.role() == Role.PART)
                            && read.period() == Period.CURRENT;
            case "previous", "cumulative" -> read.period() == Period.valueOf(upper());
            case "to", "part" ->
                    read.role() == Role.valueOf(upper()) && read.period() == Period.CURRENT;
            default -> read.role() == Role.valueOf(upper());
        };
    }

    private String upper() {
        return mark.toUpperCase(Locale.ROOT);
    }

    private boolean names(Observation read) {
        String counted = read.counts() ? read.indicator() : null;
        return counted == null ? indicator == null || contested : mayCountFor(counted);
    }
}
