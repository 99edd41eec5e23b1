package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A whole number in Chinese characters: 两千零五, 二十万亿, 廿四, 一百二 (120), 七十八万五佰, 贰拾万. Its characters are
 * arithmetic; which words around them make it no number stands in the settings.
 */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String PLAIN = "一二三四五六七八九十百千";
    private static final String ALSO_WORDS = "陆伍拾";
    private static final String TENS = "廿卅卌";
    private static final String MAGNITUDES = "十百千万亿";
    private static final int LONGEST = 24;
    private static final long TEN_THOUSAND = 10_000;
    private static final long HUNDRED_MILLION = 100_000_000;
    private static final long NONE = -1;

    private ChineseNumber() {}

    /** Whether a number may begin with the character. */
    static boolean mayBegin(char c) {
        return isPlain(c) || isFormal(c);
    }

    /** Whether the character stands in numbers only: behind one, it is part of it. */
    static boolean isPart(char c) {
        boolean formal = isFormal(c) && ALSO_WORDS.indexOf(c) < 0 || c == '拾';
        return isPlain(c) || formal || c == '兆';
    }

    private static boolean isPlain(char c) {
        return digit(c) >= 0 || isMagnitude(c) || TENS.indexOf(c) >= 0;
    }

    /** Formal characters begin a number only with a magnitude: some are words (登陆, 队伍). */
    private static boolean isFormal(char c) {
        return FORMAL.indexOf(c) >= 0;
    }

    static boolean isMagnitude(char c) {
        return MAGNITUDES.indexOf(c) >= 0;
    }

    /** Its power of ten. */
    static BigDecimal magnitude(char c) {
        return BigDecimal.valueOf(power(c));
    }

    private static long power(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> TEN_THOUSAND;
            case '亿' -> HUNDRED_MILLION;
            default -> throw new IllegalArgumentException("no magnitude: " + c);
        };
    }

    /** The digit's value, or a negative number. */
    static int digit(char c) {
        return switch (c) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    /** Position behind the characters of the number at a position; the position itself for none. */
    static int end(String text, int begin) {
        int end = begin;
        while (end < text.length()
                && end - begin < LONGEST
                && continues(text, begin, end)
                && (end == begin || fractionAt(text, begin) || !fractionAt(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean continues(String text, int begin, int at) {
        char c = text.charAt(at);
        boolean word = ALSO_WORDS.indexOf(text.charAt(begin)) >= 0;
        if (at == begin || !isFormal(c)) {
            return isPlain(c) && (!word || "零万亿".indexOf(c) >= 0) || isFormal(c);
        }
        char before = text.charAt(at - 1);
        boolean counts = c == '拾' && digit(before) > 0;
        boolean formal = isFormal(text.charAt(begin)) && "零万亿".indexOf(before) >= 0;
        return ALSO_WORDS.indexOf(c) < 0 || isFormal(before) || counts || formal;
    }

    /** Whether 百分之, 千分之 or 百分点 begins here: a number has ended just before it. */
    static boolean fractionAt(String text, int at) {
        return (text.startsWith("分之", at + 1) || text.startsWith("分点", at + 1))
                && (text.charAt(at) == '百' || text.charAt(at) == '千');
    }

    /** The value of the characters between two positions, or null if they make no number. */
    static @Nullable BigDecimal value(String text, int begin, int end) {
        if (begin >= end) {
            return null;
        }
        String number = plain(text, begin, end);
        if (isFormal(text.charAt(begin)) && (digit(number.charAt(0)) < 0 || !scaled(number))) {
            return null;
        }
        long value = value(number);
        return value == NONE ? null : BigDecimal.valueOf(value);
    }

    /** The characters with formal ones made plain and 廿 written out. */
    private static String plain(String text, int begin, int end) {
        StringBuilder plain = new StringBuilder();
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            int tens = TENS.indexOf(c);
            if (tens >= 0) {
                plain.append(DIGITS.charAt(tens + 2)).append('十');
            } else {
                plain.append(isFormal(c) ? PLAIN.charAt(FORMAL.indexOf(c)) : c);
            }
        }
        return plain.toString();
    }

    private static boolean scaled(String number) {
        return number.chars().anyMatch(c -> isMagnitude((char) c));
    }

    private static long value(String number) {
        int last = number.length() - 1;
        boolean zeroAtEdge = digit(number.charAt(0)) == 0 || digit(number.charAt(last)) == 0;
        if (last > 0 && zeroAtEdge) {
            return NONE;
        }
        boolean cut =
                last > 0 && digit(number.charAt(last)) > 0 && shortens(number.charAt(last - 1));
        if (!cut) {
            return whole(number);
        }
        // 一百二 is 120; 一千零二百三 may be either.
        long counted = hasZero(number) ? NONE : whole(number.substring(0, last));
        long step = power(number.charAt(last - 1)) / 10;
        return counted == NONE ? NONE : counted + digit(number.charAt(last)) * step;
    }

    private static boolean shortens(char magnitude) {
        return isMagnitude(magnitude) && magnitude != '十';
    }

    private static boolean hasZero(String number) {
        return number.chars().anyMatch(c -> digit((char) c) == 0);
    }

    /** Hundred millions of up to eight digits, and what is left. */
    private static long whole(String number) {
        int at = number.indexOf('亿');
        if (at < 0) {
            return tenThousands(number);
        }
        long counted = at == 0 ? 1 : tenThousands(number.substring(0, at));
        long rest = tenThousands(number.substring(at + 1));
        return counted == NONE || rest == NONE ? NONE : counted * HUNDRED_MILLION + rest;
    }

    private static long tenThousands(String number) {
        int at = number.indexOf('万');
        if (at < 0) {
            return section(number);
        }
        long counted = at == 0 ? 1 : section(number.substring(0, at));
        long rest = section(number.substring(at + 1));
        return counted == NONE || rest == NONE ? NONE : counted * TEN_THOUSAND + rest;
    }

    /**
     * Up to four digits with 千, 百, 十 in this order, each counted; 十 and a first one need not be.
     */
    private static long section(String number) {
        long sum = 0;
        long digit = NONE;
        long above = TEN_THOUSAND;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int value = digit(c);
            if (value >= 0) {
                if (digit != NONE) {
                    return NONE;
                }
                digit = value == 0 ? NONE : value;
                continue;
            }
            if (!isMagnitude(c) || power(c) >= above || digit == NONE && c != '十' && sum > 0) {
                return NONE;
            }
            above = power(c);
            sum += (digit == NONE ? 1 : digit) * above;
            digit = NONE;
        }
        return digit == NONE ? sum : sum + digit;
    }
}
