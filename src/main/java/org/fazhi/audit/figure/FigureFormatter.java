package org.fazhi.audit.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.AuditSettings;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;

/** Figures as a message says them. */
public final class FigureFormatter implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double WAN = 1e4;
    private static final double YI = 1e8;

    private final AuditSettings.Phrases phrases;

    /**
     * @param phrases what messages have in common
     */
    public FigureFormatter(AuditSettings.Phrases phrases) {
        this.phrases = phrases;
    }

    /** A computed value as a reader sees it: at most two digits behind the point. */
    public static String number(double value) {
        BigDecimal rounded = Decimals.decimal(value, 2);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    public static String percent(double value) {
        return number(value) + "%";
    }

    static String points(double value) {
        return number(value) + "个百分点";
    }

    /** A figure with the words that say what it counts: “行政复议·受理”2274件. */
    public @Nullable String named(Observation figure) {
        String words = words(figure);
        return words.isEmpty()
                ? shown(figure)
                : AuditSettings.fill(
                        phrases.named(), Map.of("words", words, "figure", shown(figure)));
    }

    /** Several figures, each with its words. */
    public String named(List<Observation> figures) {
        return figures.stream().map(this::named).collect(Collectors.joining("、"));
    }

    /** What a share is called that has no name of its own. */
    public String share(Observation part) {
        return AuditSettings.fill(phrases.share(), Map.of("words", words(part)));
    }

    /** What the rate of a part over a whole comes to. */
    public String computation(Observation whole, double computed) {
        return AuditSettings.fill(
                phrases.computation(),
                Map.of("whole", named(whole), "computed", percent(computed)));
    }

    /** What the rate of a part over a whole and cases carried over comes to. */
    public String computation(Observation whole, Observation carried, double computed) {
        return AuditSettings.fill(
                phrases.computationWithCarried(),
                Map.of(
                        "whole", named(whole),
                        "carried", named(carried),
                        "computed", percent(computed)));
    }

    public String lastYear(Observation figure) {
        return AuditSettings.fill(phrases.lastYear(), Map.of("figure", shown(figure)));
    }

    /** The words that name a figure, without half of a pair of brackets. */
    private static String words(Observation figure) {
        String words = figure.subject().replaceFirst("^[（）、]+", "");
        int open = words.indexOf('（');
        int close = words.indexOf('）');
        if (open >= 0 && close < 0) {
            words = words.substring(0, open);
        } else if (close >= 0 && open < 0) {
            words = words.substring(0, close);
        }
        return words;
    }

    /** A figure as stated, as exactly as it is stated; or as a person put it right. */
    public @Nullable String shown(Observation figure) {
        if (figure.isCorrected()) {
            return AuditSettings.fill(
                    phrases.corrected(),
                    Map.of("figure", number(figure.effectiveValue()) + figure.unit()));
        }
        Map<String, String> stated = Map.of("figure", stated(figure));
        return switch (figure.effectiveQualifier()) {
            case EXACT -> stated.get("figure");
            case ABOUT -> AuditSettings.fill(phrases.about(), stated);
            case OVER ->
                    saysMore(figure)
                            ? stated.get("figure")
                            : AuditSettings.fill(phrases.over(), stated);
            case UNDER -> AuditSettings.fill(phrases.under(), stated);
        };
    }

    /** Whether the figure itself says that it is more: 300余件. */
    private static boolean saysMore(Observation figure) {
        return figure.surface().matches("(?s).*[余餘多].*");
    }

    /** A figure as stated, in simplified characters and without blanks. */
    private static String stated(Observation figure) {
        String number =
                Normalizer.normalize(figure.surface(), Normalizer.Form.NFKC)
                        .replaceAll("[^\\d.,]", "");
        if (number.isEmpty() || figure.valueHigh() != null) {
            return figure.surface();
        }
        if (figure.unit().equals(MeasureWords.POINTS)) {
            return number + "个百分点";
        }
        double factor = figure.value() / Double.parseDouble(number.replace(",", ""));
        String magnitude = Math.abs(factor - WAN) < 1 ? "万" : Math.abs(factor - YI) < 1 ? "亿" : "";
        boolean plain = magnitude.isEmpty() && Math.abs(factor - 1) > 1e-9;
        String more = saysMore(figure) ? "余" : "";
        return plain ? figure.surface() : number + magnitude + more + figure.unit();
    }
}
