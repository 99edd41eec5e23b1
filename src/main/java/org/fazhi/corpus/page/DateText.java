package org.fazhi.corpus.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as they are written: 2024-03-07, 2024/3/7, 2024.3.7, 2024—03—07, 2024年3月7日, 2024年元月7日,
 * 二〇二四年三月七日, 20240307.
 */
final class DateText {
    private static final String DASH = "[-/.—–―_]{1,2}";
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?<!\\d)(20\\d\\d)\\s?(?:年|"
                            + DASH
                            + ")\\s?(\\d{1,2}|元)\\s?(?:月|"
                            + DASH
                            + ")\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(20[0-4]\\d)([01]\\d)([0-3]\\d)(?!\\d)");
    private static final Pattern CHINESE =
            Pattern.compile(
                    "(20\\d\\d|二[〇○零OoＯ０0◯Ο][一二三四五六七八九〇○零OoＯ０0◯Ο]{2})\\s?年\\s?"
                            + "([一二三四五六七八九十元]{1,3}|\\d{1,2})\\s?月\\s?"
                            + "([一二三四五六七八九十]{1,3}|\\d{1,2})\\s?[日号]");
    private static final String DIGITS = "〇一二三四五六七八九";

    private DateText() {}

    /** The first day in a text, or null. */
    static @Nullable LocalDate firstIn(CharSequence text) {
        Found found = find(text);
        return found == null ? null : found.date;
    }

    /** The first day in a text with its place, or null. */
    static @Nullable Found find(CharSequence text) {
        Found best = null;
        for (Pattern pattern : new Pattern[] {FIGURES, CHINESE, COMPACT}) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find() && (best == null || matcher.start() < best.begin)) {
                LocalDate date = date(matcher);
                if (date != null) {
                    int end = matcher.end();
                    if (end < text.length() && "日号".indexOf(text.charAt(end)) >= 0) {
                        end++;
                    }
                    best = new Found(date, matcher.start(), end);
                }
            }
        }
        return best;
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        try {
            return LocalDate.of(
                    figure(matcher.group(1), true),
                    figure(matcher.group(2), false),
                    figure(matcher.group(3), false));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int figure(String text, boolean year) {
        char first = text.charAt(0);
        if (first >= '0' && first <= '9') {
            return Integer.parseInt(text);
        }
        return first == '元' ? 1 : year ? digits(text) : number(text);
    }

    /** 二〇二四 → 2024; any ring or O stands for zero. */
    static int digits(CharSequence text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + Math.max(0, DIGITS.indexOf(text.charAt(i)));
        }
        return value;
    }

    /** 十二 → 12, 三十一 → 31. */
    private static int number(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return digits(text);
        }
        int tens = ten == 0 ? 1 : digits(text.substring(0, ten));
        return tens * 10 + digits(text.substring(ten + 1));
    }

    /**
     * A day found.
     *
     * @param date the day
     * @param begin its first character
     * @param end after its last
     */
    record Found(LocalDate date, int begin, int end) {}
}
