package org.fazhi.compare.figure;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import org.fazhi.audit.figure.DateFormatter;
import org.fazhi.extract.Observation;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.ComparisonWordings;
import org.fazhi.settings.analysis.HighlightPatterns;
import org.fazhi.settings.regex.Expression;
import org.fazhi.text.Decimals;

/** Puts figures and dates into the words of an official report. */
public final class OfficialWording {
    private static final double TEN_THOUSAND = 10_000;

    /** The base unit of money. */
    private static final String YUAN = "元";

    private OfficialWording() {}

    /** 2024年3月7日. */
    public static String date(LocalDate date) {
        return DateFormatter.of(date);
    }

    /**
     * A row of {@code region_indicators} in words.
     *
     * @param patterns how it is said
     * @param row the value; without one only how many state it is said
     * @param name of the indicator; {@code {thing}} in a pattern is what it counts
     * @param held how many reports are held
     * @param comparison how an amount is said, and how many reports must state a rate before its
     *     median is
     */
    public static String figure(
            HighlightPatterns.Figures patterns,
            RegionIndicator row,
            String name,
            int held,
            ComparisonSettings comparison) {
        String pattern =
                switch (row.basis()) {
                    case REPORTED -> patterns.own();
                    case SUMMED -> patterns.sum();
                    case MEDIAN -> patterns.median();
                    case RECOMPUTED -> patterns.recomputed();
                };
        if (row.value() == null) {
            pattern = patterns.uncompared();
        } else if (row.basis() == RegionIndicator.Basis.MEDIAN
                && row.reporting() < comparison.medianMinimum()) {
            pattern = patterns.few();
        }
        return HighlightPatterns.fill(
                pattern,
                Map.of(
                        "name",
                        name,
                        "thing",
                        thing(patterns.counted(), name),
                        "value",
                        row.value() == null
                                ? ""
                                : amount(
                                        comparison.wordings().amounts(),
                                        row.value(),
                                        row.unit(),
                                        row.qualifier()),
                        "reporting",
                        Integer.toString(row.reporting()),
                        "held",
                        Integer.toString(Math.max(held, row.reporting()))));
    }

    /** What an indicator counts, to stand before a number with its unit: 行政复议申请 of …申请件数. */
    private static String thing(Expression counted, String name) {
        Matcher matcher = counted.first(name);
        return matcher == null ? name : name.substring(0, matcher.start());
    }

    /** A value with its unit: 3877.81万元, 不少于30份, 97.6%. */
    public static String amount(
            ComparisonWordings.Amounts words,
            double value,
            String unit,
            Observation.Qualifier qualifier) {
        boolean large = unit.equals(YUAN) && value >= TEN_THOUSAND;
        return large
                ? number(words.money(), number(words, value / TEN_THOUSAND, qualifier))
                : number(words, value, qualifier) + unit;
    }

    private static String number(
            ComparisonWordings.Amounts words, double value, Observation.Qualifier qualifier) {
        String digits = Decimals.decimal(value, 2).stripTrailingZeros().toPlainString();
        return switch (qualifier) {
            case EXACT -> digits;
            case ABOUT -> number(words.about(), digits);
            case OVER -> number(words.over(), digits);
            case UNDER -> number(words.under(), digits);
        };
    }

    private static String number(String pattern, String number) {
        return HighlightPatterns.fill(pattern, Map.of("number", number));
    }
}
