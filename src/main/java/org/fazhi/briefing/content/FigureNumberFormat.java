package org.fazhi.briefing.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.format.CellFormat;
import org.fazhi.extract.Observation;
import org.fazhi.text.Decimals;

/**
 * Shows a figure as its report states it: 余, 近 and 以上 through the number format, so that the cell
 * stays a number; a rate with the decimals it was stated with; money in 万元 or 亿元.
 */
public final class FigureNumberFormat {
    /** The mark of a figure that a person has put right. */
    static final String CORRECTED = "〔更正〕";

    /** The mark of a figure that a person should look at before it is used. */
    static final String DOUBTFUL = "〔核〕";

    /** What the marks behind figures mean. */
    public static final String MARKS =
            "〔核〕指口径待核（列入数据核实，或者报告多处写明、可能重复或相互包含），〔更正〕指人工更正；“n处相加”指报告分处写明、由本分析相加。";

    private static final String YUAN = "元";
    private static final Pattern DECIMALS = Pattern.compile("[.．]([0-9０-９]+)");
    private static final List<String> BEFORE =
            List.of("不少于", "不低于", "不超过", "超过", "将近", "接近", "不足", "不到", "大约", "超", "逾", "近", "约");
    private static final List<String> AFTER = List.of("以上", "以下", "以内", "左右");

    private FigureNumberFormat() {}

    /** The unit in which money is shown in a column where amounts of several regions stand. */
    public static String columnUnit(String unit) {
        return unit.equals(YUAN) ? "万元" : unit;
    }

    /** The unit in which a single figure is shown. */
    public static String unit(Observation figure) {
        if (!figure.unit().equals(YUAN)) {
            return figure.unit();
        }
        double value = Math.abs(figure.effectiveValue());
        return value >= 1e8 ? "亿元" : value >= 1e4 ? "万元" : YUAN;
    }

    /** A value of base units in a larger unit of money; other values as they are. */
    public static double in(String shownUnit, double value) {
        return switch (shownUnit) {
            case "亿元" -> scaled(value, 8);
            case "万元" -> scaled(value, 4);
            default -> value;
        };
    }

    private static double scaled(double value, int places) {
        return BigDecimal.valueOf(value).movePointLeft(places).doubleValue();
    }

    /** The format of a figure that one observation states, shown in that unit. */
    public static String of(Observation figure, String shownUnit, boolean doubtful) {
        double value = in(shownUnit, figure.effectiveValue());
        int decimals =
                figure.unit().equals("%") || figure.unit().equals("百分点")
                        ? Math.max(statedDecimals(figure.surface()), decimals(value))
                        : decimals(value);
        String number = number(decimals);
        if (figure.effectiveHigh() != null) {
            BigDecimal high = BigDecimal.valueOf(in(shownUnit, figure.effectiveHigh()));
            number += literal("至" + high.stripTrailingZeros().toPlainString());
        }
        return qualified(figure, number) + marks(figure.isCorrected(), doubtful);
    }

    /** The marks behind a figure: put right by a person, to be verified. */
    static String marks(boolean corrected, boolean doubtful) {
        return (corrected ? literal(CORRECTED) : "") + (doubtful ? literal(DOUBTFUL) : "");
    }

    /** The format of a figure that several make. */
    public static String of(double value, String shownUnit, Observation.Qualifier qualifier) {
        String number = number(decimals(value));
        String shown =
                qualifier == null
                        ? number
                        : switch (qualifier) {
                            case EXACT -> number;
                            case ABOUT -> literal("约") + number;
                            case OVER -> number + literal("余");
                            case UNDER -> literal("不超过") + number;
                        };
        return shown;
    }

    /** A value as a format shows it. */
    public static String shown(double value, String format) {
        return CellFormat.getInstance(Locale.ROOT, format).apply(value).text;
    }

    /** The format of a difference of two years: with its sign; of rates in percentage points. */
    public static String change(double value, String shownUnit) {
        String number = number(decimals(value)) + (shownUnit.equals("%") ? literal("个百分点") : "");
        return "+" + number + ";-" + number + ";0";
    }

    /** The format of a growth rate that stands in percent. */
    public static String growth() {
        String number = number(1) + literal("%");
        return "+" + number + ";-" + number + ";0" + literal("%");
    }

    private static String qualified(Observation figure, String number) {
        if (figure.effectiveQualifier() == Observation.Qualifier.EXACT) {
            return number;
        }
        String surface = figure.surface();
        int at = figure.sentence().indexOf(surface);
        String before = at < 0 ? "" : figure.sentence().substring(0, at);
        String after = at < 0 ? "" : figure.sentence().substring(at + surface.length());
        for (String word : BEFORE) {
            if (before.endsWith(word)) {
                return literal(word) + number;
            }
        }
        for (String word : AFTER) {
            if (after.startsWith(word) || surface.endsWith(word)) {
                return number + literal(word);
            }
        }
        return switch (figure.qualifier()) {
            case EXACT -> number;
            case ABOUT -> literal("约") + number;
            case OVER -> surface.contains("多") ? number + literal("多") : number + literal("余");
            case UNDER -> literal("不超过") + number;
        };
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

    private static String literal(String words) {
        return '"' + words + '"';
    }
}
