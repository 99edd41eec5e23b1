package org.fazhi.corpus.page;

/** The marks that open a heading or an item: 一、 （一） 1. 1、 (1) 第一部分 一是 ①. */
final class HeadingMark {
    private static final String NUMERALS = "一二三四五六七八九十百";

    private HeadingMark() {}

    /** Whether the line begins with one. */
    static boolean opens(CharSequence line) {
        int length = line.length();
        if (length < 2) {
            return false;
        }
        char first = line.charAt(0);
        if ((first >= '①' && first <= '⑳') || (first >= '⑴' && first <= '⒛')) {
            return true;
        }
        if (first == '#') {
            return true;
        }
        boolean bracket = first == '（' || first == '(' || first == '〔' || first == '【';
        int at = bracket || first == '第' ? 1 : 0;
        int begin = at;
        while (at < length && at - begin < 4 && isNumeral(line.charAt(at))) {
            at++;
        }
        if (at == begin || at >= length) {
            return false;
        }
        char next = line.charAt(at);
        if (bracket) {
            return next == '）' || next == ')' || next == '〕' || next == '】';
        }
        if (first == '第') {
            return next == '部' || next == '章' || next == '节' || next == '、' || next == '，';
        }
        boolean chinese = NUMERALS.indexOf(line.charAt(begin)) >= 0;
        if (chinese) {
            return next == '、' || next == '.' || next == '．' || next == '是' || next == '：';
        }
        char afterNext = at + 1 < length ? line.charAt(at + 1) : '\n';
        return next == '、'
                || next == '）'
                || (next == '.' && !(afterNext >= '0' && afterNext <= '9'));
    }

    /** Whether the line begins with 一、 or （一）, which stand in front of a heading alone. */
    static boolean numbers(CharSequence line) {
        char first = line.charAt(0);
        return opens(line)
                && !enumerates(line)
                && (NUMERALS.indexOf(first) >= 0
                        || first == '（' && NUMERALS.indexOf(line.charAt(1)) >= 0);
    }

    /** Whether the line begins with 一是, 二是…, which stand inside a paragraph as often as not. */
    static boolean enumerates(CharSequence line) {
        int at = 0;
        while (at < line.length() && NUMERALS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at > 0 && at < line.length() && line.charAt(at) == '是';
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || NUMERALS.indexOf(c) >= 0;
    }
}
