package org.fazhi.compare.figure;

import java.time.LocalDate;
import java.util.Map;
import org.fazhi.audit.figure.DateFormatter;
import org.fazhi.extract.Observation;
import org.fazhi.settings.analysis.ComparisonWordings;
import org.fazhi.settings.analysis.HighlightPatterns;
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
