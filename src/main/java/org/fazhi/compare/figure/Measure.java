package org.fazhi.compare.figure;

import java.io.Serializable;
import java.util.List;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Extent;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/**
 * How one indicator of the catalogue may be compared: what travels to the executors of it.
 *
 * @param id the indicator
 * @param unit base unit
 * @param kind a year's flow, a state, a share, money
 * @param combine what several figures of one report make
 * @param comparable whether figures of several regions may stand side by side
 * @param numerator of a rate that may be recomputed, else null
 * @param denominator the usual one, else null
 * @param wider wordings that count more than the indicator
 * @param apart kinds that share nothing, so that figures of two may be added
 * @param narrower scopes of figures that count less than the indicator's name says
 * @param additions of a state, words of what was added to it; null where none are known
 * @param lower where it has one value of a year, scopes of bodies below the government; null where
 *     none are known
 */
public record Measure(
        String id,
        String unit,
        Indicators.IndicatorKind kind,
        Indicators.Combine combine,
        Indicators.Comparable comparable,
        @Nullable String numerator,
        @Nullable String denominator,
        List<Expression> wider,
        List<Expression> apart,
        List<String> narrower,
        @Nullable Expression additions,
        @Nullable Expression lower)
        implements Serializable {

    /** All of the catalogue, in its order. */
    public static List<Measure> of(Indicators catalogue) {
        return catalogue.indicators().stream()
                .map(each -> of(each, catalogue.additions(), catalogue.lower()))
                .toList();
    }

    private static Measure of(
            Indicators.Indicator indicator,
            @Nullable Expression additions,
            @Nullable Expression lower) {
        boolean parts =
                indicator.rateOf() != null
                        && indicator.comparable() != Indicators.Comparable.NO
                        && !indicator.rateOf().denominators().isEmpty();
        return new Measure(
                indicator.id(),
                indicator.unit(),
                indicator.kind(),
                indicator.combine(),
                indicator.comparable(),
                parts ? indicator.rateOf().numerator() : null,
                parts ? indicator.rateOf().denominators().get(0) : null,
                indicator.extents().stream().filter(Extent::wider).map(Extent::words).toList(),
                indicator.apart(),
                indicator.extents().stream()
                        .filter(extent -> !extent.wider())
                        .map(Extent::scope)
                        .toList(),
                indicator.kind() == Indicators.IndicatorKind.STOCK ? additions : null,
                isOneOfAYear(indicator) ? lower : null);
    }

    /** Whether it has one value, told of a year: a part of it is none. */
    private static boolean isOneOfAYear(Indicators.Indicator indicator) {
        return indicator.kind() != Indicators.IndicatorKind.STOCK
                && indicator.combine() == Indicators.Combine.FIRST;
    }

    /** Whether what the words say is counted is more than the indicator's name says. */
    boolean isWider(String subject) {
        return wider.stream().anyMatch(words -> words.in(subject));
    }

    /** Whether a figure is of the whole country, or counts more than the indicator's name says. */
    boolean isWiderThanOwn(Observation figure) {
        return isWider(figure.subject()) || SumRule.NATION.equals(figure.scope());
    }

    /** Whether a figure is a part of another, or counts less than the indicator's name says. */
    boolean isPart(Observation figure) {
        return figure.role() == Observation.Role.PART
                || figure.scope() != null && narrower.contains(figure.scope());
    }

    /** Whether a figure is of bodies or areas below the government: never its own. */
    boolean isBelow(Observation figure) {
        return lower != null && figure.scope() != null && lower.in(figure.scope());
    }

    /** Whether a figure says what was added to a state, not how much there is. */
    boolean isAdded(Observation figure) {
        return additions != null && additions.in(figure.subject());
    }

    /** Whether the words name two kinds of which nothing is counted twice. */
    boolean areApart(String subject, String other) {
        int kind = kind(subject);
        int otherKind = kind(other);
        return kind >= 0 && otherKind >= 0 && kind != otherKind;
    }

    /** The one kind that the words name, or -1. */
    private int kind(String subject) {
        int kind = -1;
        for (int i = 0; i < apart.size(); i++) {
            if (apart.get(i).in(subject)) {
                if (kind >= 0) {
                    return -1;
                }
                kind = i;
            }
        }
        return kind;
    }

    public boolean isRate() {
        return kind == Indicators.IndicatorKind.RATE;
    }

    /** Whether half a year has half of it: cases and money, not states and shares. */
    public boolean growsOverTheYear() {
        return kind == Indicators.IndicatorKind.FLOW || kind == Indicators.IndicatorKind.AMOUNT;
    }

    /**
     * Whether figures of several reports make a value. Counts whose scope differs from report to
     * report (comparable: note) stand side by side but are not added; of such rates the median is
     * still one of what is stated.
     */
    public boolean gathers() {
        if (combine == Indicators.Combine.SEPARATE) {
            return false;
        }
        return switch (comparable) {
            case YES -> true;
            case NOTE -> isRate();
            case NO -> false;
        };
    }
}
