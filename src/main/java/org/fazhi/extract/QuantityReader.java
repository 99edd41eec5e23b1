package org.fazhi.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.settings.Quantities;

/**
 * Finds every quantity of a text and nothing else: numerals with measure word, magnitude, qualifier
 * and range; not years, dates, item numbers, document numbers, names. Linear in the text's length.
 */
final class QuantityReader {
    private static final String PERCENT = "%";
    private static final String PERCENTAGE_POINTS = "百分点";

    private final Quantities words;
    private final Exclusions exclusions;
    private final NumeralReader numerals;
    private final QualifierReader qualifiers;
    private final Map<Character, List<String>> units = new HashMap<>();
    private final Set<String> eventUnits;
    private final Set<String> countedUnits;

    QuantityReader(Quantities words) {
        this.words = words;
        exclusions = new Exclusions(words);
        numerals = new NumeralReader(words.numerals());
        qualifiers = new QualifierReader(words);
        eventUnits = new HashSet<>(words.eventUnits());
        countedUnits = new HashSet<>(words.countedUnits());
        words.units().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(
                        unit ->
                                units.computeIfAbsent(unit.charAt(0), key -> new ArrayList<>())
                                        .add(unit));
    }

    /** All quantities, in order. */
    List<Quantity> read(String text) {
        BitSet excluded = exclusions.in(text);
        List<Quantity> quantities = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!NumeralReader.mayBegin(text.charAt(at))) {
                at++;
                continue;
            }
            Quantity quantity = excluded.get(at) ? null : quantity(text, at, excluded);
            if (quantity != null) {
                quantities.add(quantity);
                at = quantity.end();
            } else {
                at = Math.max(at + 1, ArabicNumber.end(text, at));
            }
        }
        return quantities;
    }

    /** The quantity at a position, or null. */
    private Quantity quantity(String text, int at, BitSet excluded) {
        Numeral numeral = insideNumeral(text, at) ? null : numerals.read(text, at);
        if (numeral == null || partOfWord(text, numeral) || itemNumber(text, numeral)) {
            return null;
        }
        Numeral high = null;
        Numeral last = numeral;
        String unit = unitAt(text, numeral);
        int rangeMark = numeral.end() + unit.length();
        if (rangeMark < text.length()
                && words.numerals().rangeMarks().indexOf(text.charAt(rangeMark)) >= 0) {
            high = upperEnd(text, rangeMark + 1, numeral, excluded);
        }
        if (high != null) {
            last = high;
            unit = unitAt(text, high);
        }
        if (!plausible(text, last, unit)) {
            return null;
        }
        BigDecimal value = numeral.value();
        BigDecimal highValue = high == null ? null : high.value();
        int end = last.end() + unit.length();
        if (unit.equals("万元")) {
            value = value.movePointRight(4);
            highValue = highValue == null ? null : highValue.movePointRight(4);
            unit = "元";
        } else if (high != null) {
            value = lowerEnd(text, numeral, high);
        }
        if (last.percent()) {
            unit = PERCENT;
        } else if (unit.endsWith(PERCENTAGE_POINTS)) {
            unit = PERCENTAGE_POINTS;
        }
        int before = qualifiers.before(text, numeral);
        int after = qualifiers.after(text, end, unit);
        Qualifier qualifier = qualifiers.of(text, numeral, last, before, end, after);
        return new Quantity(numeral.begin(), end, after, before, value, highValue, unit, qualifier);
    }

    private static boolean scaled(String text, Numeral numeral) {
        char c = text.charAt(numeral.end() - 1);
        return c == '万' || c == '亿' || c == '千' || c == '百';
    }

    /**
     * 3—5万元, 三至五百人: the magnitude belongs to both ends, unless the lower one has one or would be
     * the larger (800—1万元).
     */
    private static BigDecimal lowerEnd(String text, Numeral low, Numeral high) {
        BigDecimal magnitude = magnitude(text, high, "万亿");
        boolean scaled = magnitude(text, low, "万亿").compareTo(BigDecimal.ONE) > 0;
        if (magnitude.equals(BigDecimal.ONE)) {
            magnitude = magnitude(text, high, "百千");
            scaled |= magnitude(text, low, "百千").compareTo(BigDecimal.ONE) > 0;
        }
        BigDecimal lower = low.value().multiply(magnitude);
        return !scaled && lower.compareTo(high.value()) < 0 ? lower : low.value();
    }

    /** The product of these magnitudes at a numeral's end. */
    private static BigDecimal magnitude(String text, Numeral numeral, String magnitudes) {
        BigDecimal magnitude = BigDecimal.ONE;
        int end = numeral.end();
        while (end > numeral.begin() && magnitudes.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
            magnitude = magnitude.multiply(ChineseNumber.magnitude(text.charAt(end)));
        }
        return magnitude;
    }

    private Numeral upperEnd(String text, int at, Numeral low, BitSet excluded) {
        if (at >= text.length()
                || excluded.get(at)
                || ArabicNumber.isDigit(text.charAt(at)) == low.chinese()) {
            return null;
        }
        Numeral high = NumeralReader.mayBegin(text.charAt(at)) ? numerals.read(text, at) : null;
        boolean range = high != null && high.value().compareTo(low.value()) > 0;
        return range ? high : null;
    }

    /** Inside what is no numeral as a whole (二〇二三, 三点二十, 三万2000), or in one that was read. */
    private static boolean insideNumeral(String text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean arabic = ArabicNumber.isDigit(text.charAt(at));
        boolean point = before == '点' && at > 1 && endsNumeral(text.charAt(at - 2), arabic);
        boolean part = text.startsWith("分之", at - 2);
        return point
                || part
                || (arabic
                        ? (ChineseNumber.isPart(before) && ChineseNumber.digit(before) < 0)
                        : endsNumeral(before, false));
    }

    private static boolean endsNumeral(char c, boolean arabic) {
        return ArabicNumber.isDigit(c) || !arabic && ChineseNumber.isPart(c);
    }

    /** A numeral inside a word or a code: IE9, 第3, 3·15, 3/5. */
    private static boolean partOfWord(String text, Numeral numeral) {
        if (numeral.begin() == 0) {
            return false;
        }
        char before = text.charAt(numeral.begin() - 1);
        if (numeral.chinese()) {
            return before == '第';
        }
        return before == '第'
                || before == '·'
                || before == '.'
                || before == '_'
                || before == '/' && (numeral.length() < 3 || behindDigit(text, numeral.begin() - 1))
                || before < 128 && Character.isLetterOrDigit(before);
    }

    private static boolean behindDigit(String text, int at) {
        return at > 0 && ArabicNumber.isDigit(text.charAt(at - 1));
    }

    /** 1. or 2、 at the start of a paragraph or behind the end of a clause. */
    private boolean itemNumber(String text, Numeral numeral) {
        int end = numeral.begin();
        while (end < text.length() && ArabicNumber.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == numeral.begin() || end - numeral.begin() > 2 || end >= text.length()) {
            return false;
        }
        char before = numeral.begin() == 0 ? '\n' : text.charAt(numeral.begin() - 1);
        char after = text.charAt(end);
        boolean open = before == '（' || before == '(';
        boolean starts = "\n。；：！？".indexOf(before) >= 0 || open && (after == '）' || after == ')');
        if (!starts || words.itemMarks().indexOf(after) < 0) {
            return false;
        }
        boolean decimal =
                after == '.'
                        && end + 1 < text.length()
                        && ArabicNumber.isDigit(text.charAt(end + 1));
        return !decimal || yearAt(text, end + 1);
    }

    /** 1.2023年…: an item's number in front of a year. */
    private static boolean yearAt(String text, int at) {
        boolean century = text.startsWith("19", at) || text.startsWith("20", at);
        return century && text.startsWith("年", at + 4);
    }

    private String unitAt(String text, Numeral numeral) {
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

    private boolean plausible(String text, Numeral numeral, String unit) {
        if (numeral.percent()) {
            return true;
        }
        int next = numeral.end() + unit.length();
        char following = next < text.length() ? text.charAt(next) : '\n';
        if (numeral.chinese()) {
            return plausibleChinese(text, numeral, unit);
        }
        if (!unit.isEmpty()) {
            return true;
        }
        boolean decimal = text.substring(numeral.begin(), numeral.end()).indexOf('.') >= 0;
        boolean year =
                numeral.length() == 4
                        && numeral.value().intValue() >= 1900
                        && numeral.value().intValue() < 2100;
        return numeral.more()
                || !decimal
                        && !year
                        && Character.isIdeographic(following)
                        && words.numerals().notCounted().indexOf(following) < 0
                || decimal && scaled(text, numeral);
    }

    private boolean plausibleChinese(String text, Numeral numeral, String unit) {
        if (unit.isEmpty()) {
            return numeral.more()
                    && numeral.value().intValue() >= 10
                    && nounFollows(text, numeral.end());
        }
        Quantities.ChineseUnits units = words.chineseUnits();
        if (units.never().contains(unit)) {
            return false;
        }
        char first = text.charAt(numeral.begin());
        boolean magnitudeFirst = "百千万亿".indexOf(first) >= 0;
        if (magnitudeFirst) {
            return numeral.more() || qualifiers.before(text, numeral) < numeral.begin();
        }
        if (numeral.more() || units.always().contains(unit)) {
            return true;
        }
        if (numeral.length() > 1) {
            return !units.seldom().contains(unit);
        }
        if (endsClause(text, numeral.end() + unit.length())) {
            return countsAtEnd(text, numeral, unit);
        }
        return first != '一' && numeral.value().signum() > 0 && eventUnits.contains(unit);
    }

    private static boolean endsClause(String text, int at) {
        return at >= text.length() || "，。；、）\n".indexOf(text.charAt(at)) >= 0;
    }

    /**
     * 败诉两件，: at the end of a clause, unless something else is said (每人两件); one seldom counts there
     * (发现一起，查处一起).
     */
    private boolean countsAtEnd(String text, Numeral numeral, String unit) {
        char before = numeral.begin() == 0 ? '\n' : text.charAt(numeral.begin() - 1);
        boolean counted =
                Character.isIdeographic(before)
                        && words.numerals().notCounting().indexOf(before) < 0;
        return counted
                && text.charAt(numeral.begin()) != '一'
                && (eventUnits.contains(unit) || countedUnits.contains(unit));
    }

    private static boolean nounFollows(String text, int at) {
        return at < text.length() && Character.isIdeographic(text.charAt(at));
    }
}
