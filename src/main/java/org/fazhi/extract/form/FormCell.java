package org.fazhi.extract.form;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a form.
 *
 * @param begin position of its first character
 * @param end position after its last; as much as {@code begin} of an empty one
 * @param line number of its line
 * @param exact whether an empty cell beside it would show
 * @param label what it says, without spaces, number and measure word
 * @param measure the measure word it names in brackets, or empty
 * @param value its figure, or null
 */
record FormCell(
        int begin,
        int end,
        int line,
        boolean exact,
        String label,
        String measure,
        @Nullable BigDecimal value) {
    private static final Pattern VALUE =
            Pattern.compile("(\\d{1,3}(?:[,，]\\d{3}){1,4}|\\d{1,15})(\\.\\d{1,6})?(?:宗|件|次|万?元)?");
    private static final Pattern NONE = Pattern.compile("[-—–―/／\\\\*]{0,6}");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:（[一二三四五六七八九十\\d]{1,2}）|[一二三四五六七八九十\\d]{1,2}[、.．])");
    private static final Pattern MEASURE =
            Pattern.compile("（(?:单位[:：]?)?(宗|件|次|人次?|万?元)）$|[(（]?单位[:：](宗|件|次|万?元)[)）]?$");

    /** The cell between two positions. */
    static FormCell of(String text, int begin, int end, int line, boolean exact) {
        int from = begin;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        String own = plain(text.substring(from, to));
        if (NONE.matcher(own).matches()) {
            return new FormCell(from, from, line, exact, "", "", null);
        }
        Matcher value = VALUE.matcher(own);
        if (value.matches()) {
            String digits = value.group(1).replaceAll("[,，]", "");
            String rest = value.group(2) == null ? "" : value.group(2);
            String behind = own.substring(value.end(value.group(2) == null ? 1 : 2));
            return new FormCell(from, to, line, exact, "", behind, new BigDecimal(digits + rest));
        }
        String label = NUMBER.matcher(own).replaceFirst("");
        Matcher measure = MEASURE.matcher(label);
        if (!measure.find()) {
            return new FormCell(from, to, line, exact, label, "", null);
        }
        String word = measure.group(1) == null ? measure.group(2) : measure.group(1);
        return new FormCell(from, to, line, exact, label.substring(0, measure.start()), word, null);
    }

    private static String plain(String words) {
        return words.replace(" ", "")
                .replace("\n", "")
                .replace('(', '（')
                .replace(')', '）')
                .replace('［', '（');
    }

    boolean isEmpty() {
        return begin == end;
    }

    boolean isFigure() {
        return value != null;
    }

    boolean isText() {
        return value == null && begin < end;
    }
}
