package org.fazhi.briefing.content;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.format.CellFormat;
import org.fazhi.extract.Observation;
import org.fazhi.settings.briefing.texts.part.NumberTexts;
import org.fazhi.settings.conf.Phrase;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * Shows a figure as its report states it: 余, 近 and 以上 through the number format, so that the cell
 * stays a number; a rate with the decimals it was stated with; money in 万元 or 亿元.
 */
public final class FigureNumberFormat {
    private static final Pattern DECIMALS = Pattern.compile("[.．]([0-9０-９]+)");

    private final NumberTexts texts;

    FigureNumberFormat(NumberTexts texts) {
        this.texts = texts;
    }

    /** The format of a figure that one observation states, shown in that unit. */
    public String of(Observation figure, String shownUnit, boolean doubtful) {
        double value = ShownUnit.in(shownUnit, figure.effectiveValue());
        int decimals =
                figure.unit().equals("%") || figure.unit().equals("百分点")
                        ? Math.max(statedDecimals(figure.surface()), decimals(value))
                        : decimals(value);
        String number = number(decimals);
        if (figure.effectiveHigh() != null) {
            BigDecimal high = BigDecimal.valueOf(ShownUnit.in(shownUnit, figure.effectiveHigh()));
            number = around(texts.range(), number, high.stripTrailingZeros().toPlainString());
        }
        return qualified(figure, number) + marks(figure.isCorrected(), doubtful);
    }

    /** The marks behind a figure: put right by a person, to be verified. */
    String marks(boolean corrected, boolean doubtful) {
        return (corrected ? literal(texts.corrected()) : "")
                + (doubtful ? literal(texts.doubtful()) : "");
    }

    /** The format of a figure that several make. */
    public String of(double value, Observation.@Nullable Qualifier qualifier) {
        String number = number(decimals(value));
        return phrase(qualifier).map(phrase -> around(phrase, number)).orElse(number);
    }

    /** A figure inside a sentence: 2,331件, 3,877.81万元, 1.7万余次 as 17,000余次. */
    public String words(double value, String unit, Observation.@Nullable Qualifier qualifier) {
        String shown = ShownUnit.of(value, unit);
        DecimalFormat format =
                new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        String number = format.format(Decimals.decimal(ShownUnit.in(shown, value), 2));
        return phrase(qualifier).map(phrase -> phrase.with(number)).orElse(number) + shown;
    }

    /** How a figure that is not exact is said; nothing for one that is. */
    private Optional<Phrase> phrase(Observation.@Nullable Qualifier qualifier) {
        if (qualifier == null) {
            return Optional.empty();
        }
        return switch (qualifier) {
            case EXACT -> Optional.empty();
            case ABOUT -> Optional.of(texts.about());
            case OVER -> Optional.of(texts.over());
            case UNDER -> Optional.of(texts.under());
        };
    }

    /** A value as a format shows it. */
    public static String shown(double value, String format) {
        return CellFormat.getInstance(Locale.ROOT, format).apply(value).text;
    }

    /** The format of a difference of two years: with its sign; of rates in percentage points. */
    public String change(double value, String shownUnit) {
        String plain = number(decimals(value));
        String number = shownUnit.equals("%") ? around(texts.points(), plain) : plain;
        return "+" + number + ";-" + number + ";0";
    }

    /** The format of a growth rate that stands in percent. */
    public static String growth() {
        String number = number(1) + literal("%");
        return "+" + number + ";-" + number + ";0" + literal("%");
    }

    private String qualified(Observation figure, String number) {
        if (figure.effectiveQualifier() == Observation.Qualifier.EXACT) {
            return number;
        }
        String surface = figure.surface();
        int at = figure.sentence().indexOf(surface);
        String before = at < 0 ? "" : figure.sentence().substring(0, at);
        String after = at < 0 ? "" : figure.sentence().substring(at + surface.length());
        for (String word : texts.before()) {
            if (before.endsWith(word)) {
                return literal(word) + number;
            }
        }
        for (String word : texts.after()) {
            if (after.startsWith(word) || surface.endsWith(word)) {
                return number + literal(word);
            }
        }
        if (figure.qualifier() == Observation.Qualifier.OVER) {
            for (String word : texts.inside()) {
                if (surface.contains(word)) {
                    return number + literal(word);
                }
            }
        }
        return phrase(figure.qualifier()).map(phrase -> around(phrase, number)).orElse(number);
    }

    private static int statedDecimals(String surface) {
        Matcher matcher = DECIMALS.matcher(surface);
        return matcher.find() ? Math.min(4, matcher.group(1).length()) : 0;
    }

    private static int decimals(double value) {
        BigDecimal rounded = Decimals.decimal(value, 4);
        return Math.max(0, rounded.stripTrailingZeros().scale());
    }

    private static String number(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** Words that stand in a number format as they are. */
    static String literal(String words) {
        return '"' + words + '"';
    }

    /** The words of a phrase around the format that fills its first place. */
    private static String around(Phrase phrase, String format, Object... others) {
        Object[] values = new Object[others.length + 1];
        values[0] = '"' + format + '"';
        System.arraycopy(others, 0, values, 1, others.length);
        return literal(phrase.with(values)).replace("\"\"", "");
    }
}
