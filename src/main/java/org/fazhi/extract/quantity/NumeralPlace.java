package org.fazhi.extract.quantity;

import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.text.Punctuation;

/**
 * Where a numeral stands that counts nothing: inside another one, in a word, in front of an item.
 */
final class NumeralPlace {
    private final String itemMarks;

    private final QuantityWords words;

    NumeralPlace(QuantityWords words) {
        this.words = words;
        itemMarks = words.itemMarks();
    }

    /** Inside what is no numeral as a whole (二〇二三, 三点二十, 三万2000), or in one that was read. */
    static boolean insideNumeral(String text, int at) {
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
    static boolean partOfWord(String text, Numeral numeral) {
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

    /** 1. or 2、 or 2.1 at the start of a paragraph or behind the end of a clause. */
    boolean itemNumber(String text, Numeral numeral) {
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
        boolean starts =
                Punctuation.BEFORE_ITEM.has(before)
                        || before == '，' && after == '.'
                        || open && (after == '）' || after == ')');
        if (!starts || itemMarks.indexOf(after) < 0) {
            return false;
        }
        boolean decimal =
                after == '.'
                        && end + 1 < text.length()
                        && ArabicNumber.isDigit(text.charAt(end + 1));
        return !decimal
                || yearAt(text, end + 1)
                || wholeNumber(text, end + 1)
                || levelNumber(text, end);
    }

    /**
     * 2.370名执法人员: nobody counts people or cases to the thousandth, so the item begins with a
     * figure.
     */
    private boolean wholeNumber(String text, int from) {
        int end = ArabicNumber.digitsEnd(text, from);
        return end - from >= 3
                && end - from <= 4
                && words.countedUnits().stream().anyMatch(unit -> text.startsWith(unit, end));
    }

    /**
     * 2.2本级部门: a number of several levels. One with a measure word that may be parted (2.5公里), a
     * magnitude or a measure word at the end of its clause (1.29件，) is a figure.
     */
    private boolean levelNumber(String text, int point) {
        int end = point;
        while (end + 1 < text.length()
                && text.charAt(end) == '.'
                && ArabicNumber.isDigit(text.charAt(end + 1))) {
            int from = end + 1;
            end = ArabicNumber.digitsEnd(text, from);
            if (end - from > 2) {
                return false;
            }
        }
        if (end >= text.length()) {
            return false;
        }
        char after = text.charAt(end);
        int behind = end;
        for (String unit : words.units()) {
            if (text.startsWith(unit, end)) {
                behind = Math.max(behind, end + unit.length());
            }
        }
        int last = behind;
        return Character.isIdeographic(after)
                && !ChineseNumber.isMagnitude(after)
                && words.numerals().more().indexOf(after) < 0
                && !words.divisibleUnits().contains(text.substring(end, last))
                && !(last > end && Punctuation.COUNT_ENDS.has(at(text, last)));
    }

    private static char at(String text, int position) {
        return position < text.length() ? text.charAt(position) : '\n';
    }

    /** 1.2023年…: an item's number in front of a year. */
    private static boolean yearAt(String text, int at) {
        boolean century = text.startsWith("19", at) || text.startsWith("20", at);
        return century && text.startsWith("年", at + 4);
    }
}
