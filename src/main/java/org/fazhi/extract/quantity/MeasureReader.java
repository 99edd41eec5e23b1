package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.QuantityWords;
import org.jspecify.annotations.Nullable;

/**
 * The measure word behind a numeral, with what is counted behind it in smaller ones (两天半, 1个半小时,
 * 3元5角2分); or the one that the label in front of a bare numeral gives (罚没金额（万元）：356).
 */
final class MeasureReader {
    private static final String PERCENT = "%";
    private static final String YUAN = "元";
    private static final String HALF = "半";
    private static final String GENERAL = "个";
    private static final BigDecimal ONE_HALF = new BigDecimal("0.5");
    private static final int LONGEST_LABEL = 12;

    private final Map<Character, List<String>> units = new HashMap<>();
    private final QuantityWords words;

    /**
     * A measure word as written.
     *
     * @param unit the word; empty without
     * @param end position behind it and what belongs to it
     * @param further what stands behind it, in this measure word; zero without
     */
    record Measure(String unit, int end, BigDecimal further) {
        boolean isFurther() {
            return further.signum() > 0;
        }
    }

    MeasureReader(QuantityWords words) {
        this.words = words;
        words.units().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(
                        unit ->
                                units.computeIfAbsent(unit.charAt(0), key -> new ArrayList<>())
                                        .add(unit));
    }

    /** The measure word behind a numeral. */
    Measure behind(String text, Numeral numeral) {
        String unit = word(text, numeral);
        int end = numeral.end() + unit.length();
        if (end >= text.length() || unit.isEmpty() || numeral.value().scale() > 0) {
            return new Measure(unit, end, BigDecimal.ZERO);
        }
        if (text.startsWith(HALF, end)) {
            return half(text, unit, end);
        }
        return unit.equals(YUAN)
                ? smallMoney(text, unit, end)
                : new Measure(unit, end, BigDecimal.ZERO);
    }

    private String word(String text, Numeral numeral) {
        int at = numeral.end();
        if (at >= text.length()) {
            return "";
        }
        char c = text.charAt(at);
        if (c == '%') {
            return PERCENT;
        }
        if (numeral.percent()) {
            return "";
        }
        for (String unit : units.getOrDefault(c, List.of())) {
            if (text.startsWith(unit, at)) {
                return unit;
            }
        }
        return "";
    }

    /** 两天半, 两倍半; 1个半小时, 一个半月; not 三年半脱产. */
    private Measure half(String text, String unit, int end) {
        QuantityWords.Halves halves = words.halves();
        if (unit.equals(GENERAL)) {
            for (Map.Entry<String, String> whole : halves.behind().entrySet()) {
                if (text.startsWith(whole.getKey(), end + 1)) {
                    int behind = end + 1 + whole.getKey().length();
                    return new Measure(whole.getValue(), behind, ONE_HALF);
                }
            }
        }
        boolean counts =
                halves.units().contains(unit)
                        && halves.not().stream().noneMatch(word -> text.startsWith(word, end));
        return counts
                ? new Measure(unit, end + 1, ONE_HALF)
                : new Measure(unit, end, BigDecimal.ZERO);
    }

    /** 角 and 分 behind 元. */
    private static Measure smallMoney(String text, String unit, int end) {
        int at = end;
        BigDecimal further = BigDecimal.ZERO;
        for (int i = 0; i < 2; i++) {
            String smaller = i == 0 ? "角" : "分";
            if (at + 1 < text.length() && text.startsWith(smaller, at + 1)) {
                int digit = digit(text.charAt(at));
                if (digit > 0) {
                    further = further.add(BigDecimal.valueOf(digit, i + 1));
                    at += 2;
                }
            }
        }
        return new Measure(unit, at, further);
    }

    private static int digit(char c) {
        return ArabicNumber.isDigit(c) ? c - '0' : ChineseNumber.digit(c);
    }

    /**
     * The measure word that the label in front of a bare numeral gives, or null: 罚没金额（万元）：356,
     * 参训人次：1200.
     */
    @Nullable String ofLabel(String text, Numeral numeral) {
        int begin = numeral.begin();
        char before = begin == 0 ? '\n' : text.charAt(begin - 1);
        if (numeral.chinese() || before != '：' && before != '）') {
            return null;
        }
        char last = text.charAt(numeral.end() - 1);
        Matcher label =
                ArabicNumber.isDigit(last)
                        ? words.labelUnit()
                                .first(text.substring(Math.max(0, begin - LONGEST_LABEL), begin))
                        : null;
        if (label == null) {
            return null;
        }
        String unit = label.group(1) == null ? label.group(2) : label.group(1);
        return unit.equals(PERCENT) || words.units().contains(unit) ? unit : null;
    }
}
