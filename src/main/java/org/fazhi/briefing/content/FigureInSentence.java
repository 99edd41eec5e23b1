package org.fazhi.briefing.content;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.fazhi.extract.Observation;
import org.fazhi.text.Decimals;

/** A figure inside a sentence: 2,331件, 3,877.81万元, 1.7万余次 as 17,000余次. */
public final class FigureInSentence {
    private FigureInSentence() {}

    public static String words(double value, String unit, Observation.Qualifier qualifier) {
        String shown = unit;
        if (unit.equals("元")) {
            shown = Math.abs(value) >= 1e8 ? "亿元" : Math.abs(value) >= 1e4 ? "万元" : unit;
        }
        DecimalFormat format =
                new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        String number = format.format(Decimals.decimal(FigureNumberFormat.in(shown, value), 2));
        if (qualifier == null) {
            return number + shown;
        }
        return switch (qualifier) {
            case EXACT -> number + shown;
            case ABOUT -> "约" + number + shown;
            case OVER -> number + "余" + shown;
            case UNDER -> "不超过" + number + shown;
        };
    }
}
