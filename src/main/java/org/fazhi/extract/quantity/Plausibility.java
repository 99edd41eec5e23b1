package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.text.Punctuation;

/**
 * Whether a numeral counts something with the measure word behind it, or belongs to a word (一起, 十分,
 * 万户) or is a bare number.
 */
final class Plausibility {
    private static final int NEAR = 12;

    private final QuantityWords words;
    private final QualifierReader qualifiers;
    private final Set<String> eventUnits;
    private final Set<String> countedUnits;

    Plausibility(QuantityWords words, QualifierReader qualifiers) {
        this.words = words;
        this.qualifiers = qualifiers;
        eventUnits = Set.copyOf(words.eventUnits());
        countedUnits = Set.copyOf(words.countedUnits());
    }

    /**
     * Whether it counts something, with its measure word ({@code ""} where it has none).
     *
     * @param range whether it is the upper end of a range (两到三年)
     */
    boolean holds(String text, Numeral numeral, String unit, boolean range) {
        if (numeral.percent()) {
            return true;
        }
        if (numeral.chinese()) {
            return holdsChinese(text, numeral, unit, range);
        }
        if (!unit.isEmpty()) {
            return true;
        }
        char following = numeral.end() < text.length() ? text.charAt(numeral.end()) : '\n';
        boolean decimal = text.substring(numeral.begin(), numeral.end()).indexOf('.') >= 0;
        boolean year =
                numeral.length() == 4
                        && numeral.value().intValue() >= 1900
                        && numeral.value().intValue() < 2100;
        return numeral.more()
                || largelyScaled(text, numeral)
                || !decimal
                        && !year
                        && Character.isIdeographic(following)
                        && words.numerals().notCounted().indexOf(following) < 0
                || decimal && scaled(text, numeral);
    }

    private boolean holdsChinese(String text, Numeral numeral, String unit, boolean range) {
        if (unit.isEmpty()) {
            return numeral.more()
                            && numeral.value().intValue() >= 10
                            && nounFollows(text, numeral.end())
                    || numeral.high() == null && sumAtEnd(text, numeral);
        }
        QuantityWords.ChineseUnits units = words.chineseUnits();
        if (units.never().contains(unit)) {
            return false;
        }
        if (numeral.high() != null) {
            return numeral.high().compareTo(BigDecimal.TEN) >= 0
                    ? !units.seldom().contains(unit)
                    : units.approximate().contains(unit);
        }
        if (range) {
            return units.approximate().contains(unit)
                    || numeral.length() > 1 && !units.seldom().contains(unit);
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
        return at >= text.length() || Punctuation.COUNT_ENDS.has(text.charAt(at));
    }

    /**
     * 败诉两件，: at the end of a clause, unless something else is said (每人两件); one counts there only
     * behind what is counted (司法建议一份; not 发现一起，查处一起).
     */
    private boolean countsAtEnd(String text, Numeral numeral, String unit) {
        char before = numeral.begin() == 0 ? '\n' : text.charAt(numeral.begin() - 1);
        boolean counted =
                Character.isIdeographic(before)
                        && words.numerals().notCounting().indexOf(before) < 0;
        boolean one = text.charAt(numeral.begin()) == '一';
        String behind = text.substring(Math.max(0, numeral.begin() - NEAR), numeral.begin());
        return counted
                && (!one || words.numerals().oneBehind().in(behind))
                && (eventUnits.contains(unit) || countedUnits.contains(unit));
    }

    private static boolean nounFollows(String text, int at) {
        return at < text.length() && Character.isIdeographic(text.charAt(at));
    }

    /** 挽回损失五千万，: money at the end of a clause. */
    private static boolean sumAtEnd(String text, Numeral numeral) {
        char first = text.charAt(numeral.begin());
        return numeral.length() > 1
                && (ChineseNumber.digit(first) > 0 || first == '十')
                && largelyScaled(text, numeral)
                && (endsClause(text, numeral.end())
                        || text.substring(numeral.begin(), numeral.end()).indexOf('个') > 0);
    }

    private static boolean largelyScaled(String text, Numeral numeral) {
        char c = text.charAt(numeral.end() - 1);
        return c == '万' || c == '亿';
    }

    private static boolean scaled(String text, Numeral numeral) {
        char c = text.charAt(numeral.end() - 1);
        return c == '万' || c == '亿' || c == '千' || c == '百';
    }
}
