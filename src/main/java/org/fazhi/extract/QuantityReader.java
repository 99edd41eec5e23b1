package org.fazhi.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    private static final String RANGE_MARKS = "—-－–~～至到";
    private static final int LONGEST_NUMBER = 15;
    private static final int LONGEST_WHOLE = 14;

    private final Quantities words;
    private final Exclusions exclusions;
    private final Map<Character, List<String>> units = new HashMap<>();
    private final Set<String> eventUnits;

    QuantityReader(Quantities words) {
        this.words = words;
        exclusions = new Exclusions(words);
        eventUnits = new HashSet<>(words.eventUnits());
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
            int digits = digitsEnd(text, at);
            if (digits - at > LONGEST_NUMBER) {
                at = digits; // a code, and too long to be computed with
                continue;
            }
            Numeral numeral = NumeralReader.read(text, at);
            if (numeral == null) {
                at++;
                continue;
            }
            Quantity quantity = excluded.get(at) ? null : quantity(text, numeral, excluded);
            if (quantity != null) {
                quantities.add(quantity);
                at = quantity.end();
            } else {
                at = numeral.chinese() ? at + 1 : skipNumber(text, numeral);
            }
        }
        return quantities;
    }

    private static int skipNumber(String text, Numeral numeral) {
        return Math.max(digitsEnd(text, numeral.begin()), numeral.begin() + 1);
    }

    private static int digitsEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && NumeralReader.isArabic(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Quantity quantity(String text, Numeral numeral, BitSet excluded) {
        if (numeral.length() > LONGEST_NUMBER
                || partOfWord(text, numeral)
                || itemNumber(text, numeral)) {
            return null;
        }
        Numeral high = null;
        Numeral last = numeral;
        String unit = unitAt(text, numeral);
        int rangeMark = numeral.end() + unit.length();
        if (rangeMark < text.length() && RANGE_MARKS.indexOf(text.charAt(rangeMark)) >= 0) {
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
        } else if (high != null
                && value.compareTo(high.value()) < 0
                && scaled(text, high)
                && !scaled(text, numeral)) {
            // 3—5万元: the magnitude belongs to both ends.
            value =
                    value.multiply(high.value())
                            .divide(digitsOf(text, high), java.math.MathContext.DECIMAL64);
        }
        if (last.percent()) {
            unit = PERCENT;
        } else if (unit.endsWith(PERCENTAGE_POINTS)) {
            unit = PERCENTAGE_POINTS;
        }
        int before = qualifierBefore(text, numeral);
        int after = qualifierAfter(text, end);
        Qualifier qualifier = qualifier(text, numeral, last, before, end, after);
        return new Quantity(numeral.begin(), end, after, before, value, highValue, unit, qualifier);
    }

    private static boolean scaled(String text, Numeral numeral) {
        char c = text.charAt(numeral.end() - 1);
        return c == '万' || c == '亿' || c == '千' || c == '百';
    }

    private static BigDecimal digitsOf(String text, Numeral numeral) {
        int end = numeral.begin();
        while (end < numeral.end()
                && (NumeralReader.isArabic(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end == numeral.begin()
                ? numeral.value()
                : new BigDecimal(text.substring(numeral.begin(), end));
    }

    private Numeral upperEnd(String text, int at, Numeral low, BitSet excluded) {
        if (at >= text.length()
                || excluded.get(at)
                || NumeralReader.isArabic(text.charAt(at)) == low.chinese()) {
            return null;
        }
        Numeral high =
                NumeralReader.mayBegin(text.charAt(at)) ? NumeralReader.read(text, at) : null;
        boolean range = high != null && high.value().compareTo(low.value()) > 0;
        return range ? high : null;
    }

    /** A numeral inside a word or a code: IE9, 第3, 3·15, 1-2-3. */
    private static boolean partOfWord(String text, Numeral numeral) {
        if (numeral.begin() == 0) {
            return false;
        }
        char before = text.charAt(numeral.begin() - 1);
        if (numeral.chinese()) {
            return before == '第'
                    || NumeralReader.isArabic(before)
                    || NumeralReader.isChinese(before);
        }
        return before == '第'
                || before == '·'
                || before == '.'
                || before == '_'
                || before == '/' && numeral.length() < 3
                || before < 128 && Character.isLetterOrDigit(before);
    }

    /** 1. or 2、 at the start of a paragraph or behind the end of a clause. */
    private boolean itemNumber(String text, Numeral numeral) {
        int end = numeral.begin();
        while (end < text.length() && NumeralReader.isArabic(text.charAt(end))) {
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
                        && NumeralReader.isArabic(text.charAt(end + 1));
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
                        && "号大强版届后年月第".indexOf(following) < 0
                || decimal && scaled(text, numeral);
    }

    private boolean plausibleChinese(String text, Numeral numeral, String unit) {
        if (unit.isEmpty()) {
            return numeral.more()
                    && numeral.value().intValue() >= 10
                    && nounFollows(text, numeral.end());
        }
        if (unit.equals("成") || unit.equals("点") || unit.equals("分")) {
            return false;
        }
        boolean bare = numeral.length() == 1;
        char first = text.charAt(numeral.begin());
        boolean magnitudeFirst = "百千万亿".indexOf(first) >= 0;
        if (magnitudeFirst) {
            return numeral.more() || qualifierBefore(text, numeral) < numeral.begin();
        }
        if (numeral.more()) {
            return true;
        }
        if (unit.equals("倍") || unit.equals(PERCENTAGE_POINTS) || unit.equals("个百分点")) {
            return true;
        }
        if (bare) {
            return first != '一'
                            && first != '零'
                            && first != '〇'
                            && first != '十'
                            && eventUnits.contains(unit)
                    || first == '十' && eventUnits.contains(unit);
        }
        return !unit.equals("级") && !unit.equals("面") && !unit.equals("方面");
    }

    private static boolean nounFollows(String text, int at) {
        return at < text.length() && Character.isIdeographic(text.charAt(at));
    }

    /** Position of the qualifier before a numeral; the numeral's begin if there is none. */
    private int qualifierBefore(String text, Numeral numeral) {
        int best = numeral.begin();
        for (Quantities.QualifierWords group : words.qualifiersBefore()) {
            for (String word : group.words()) {
                int begin = numeral.begin() - word.length();
                if (begin < best
                        && begin >= 0
                        && text.startsWith(word, begin)
                        && qualifies(text, numeral, group, word, begin)) {
                    best = begin;
                }
            }
        }
        return best;
    }

    private static boolean qualifies(
            String text, Numeral numeral, Quantities.QualifierWords group, String word, int begin) {
        if (word.equals("上") && "百千万亿".indexOf(text.charAt(numeral.begin())) < 0) {
            return false;
        }
        String not = group.butNotAfter();
        return not == null || begin == 0 || not.indexOf(text.charAt(begin - 1)) < 0;
    }

    private int qualifierAfter(String text, int end) {
        int best = end;
        for (Quantities.QualifierWords group : words.qualifiersAfter()) {
            for (String word : group.words()) {
                if (text.startsWith(word, end)) {
                    best = Math.max(best, end + word.length());
                }
            }
        }
        return best;
    }

    private Qualifier qualifier(
            String text, Numeral numeral, Numeral last, int before, int end, int after) {
        if (after > end) {
            Qualifier behind = named(words.qualifiersAfter(), text.substring(end, after));
            if (behind != null) {
                return behind;
            }
        }
        if (before < numeral.begin()) {
            Qualifier ahead =
                    named(words.qualifiersBefore(), text.substring(before, numeral.begin()));
            if (ahead != null) {
                return ahead;
            }
        }
        Qualifier share = numeral.percent() ? qualifierOfShare(text, numeral.begin()) : null;
        if (share != null) {
            return share;
        }
        if (numeral.more() || last.more()) {
            return Qualifier.OVER;
        }
        return numeral.about() ? Qualifier.ABOUT : Qualifier.EXACT;
    }

    /** 不到总数的三分之一: what a share is of may stand between it and its qualifier; null without. */
    private Qualifier qualifierOfShare(String text, int begin) {
        if (begin == 0 || text.charAt(begin - 1) != '的') {
            return null;
        }
        int from = begin - 1;
        while (from > 0
                && begin - from < LONGEST_WHOLE
                && "，。；：、！？\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String whole = text.substring(from, begin);
        for (Quantities.QualifierWords group : words.qualifiersBefore()) {
            for (String word : group.words()) {
                if (word.length() > 1 && whole.contains(word)) {
                    return named(words.qualifiersBefore(), word);
                }
            }
        }
        return null;
    }

    private static Qualifier named(List<Quantities.QualifierWords> groups, String word) {
        for (Quantities.QualifierWords group : groups) {
            if (group.words().contains(word)) {
                return Qualifier.valueOf(group.qualifier().toUpperCase(Locale.ROOT));
            }
        }
        return null;
    }
}
