package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits. Digits and the marks between them are one number or none: of a broken one
 * (12,34; 12 34; 97。6), or one too long to be a number, no part is a number either.
 */
final class ArabicNumber {
    private static final String MARKS = ",.，。 ";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:\\d+|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+)(?:\\.\\d+)?");

    /** More digits are a code, and more than a double holds exactly. */
    private static final int MOST_DIGITS = 15;

    private static final int LONGEST = MOST_DIGITS + MOST_DIGITS / 2;

    private ArabicNumber() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Position behind the digits at a position, with the marks and digits that follow them. */
    static int end(String text, int begin) {
        int end = digitsEnd(text, begin);
        boolean decimal = false;
        while (end + 1 < text.length()
                && MARKS.indexOf(text.charAt(end)) >= 0
                && isDigit(text.charAt(end + 1))) {
            boolean point = text.charAt(end) == '.';
            if (decimal && !point) {
                break; // 97.6,98.5%: another number
            }
            decimal |= point;
            end = digitsEnd(text, end + 1);
        }
        return end;
    }

    /** Position behind the digits alone. */
    static int digitsEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The number between two positions, or null if the characters make none. */
    static @Nullable BigDecimal value(String text, int begin, int end) {
        if (end <= begin || end - begin > LONGEST) {
            return null;
        }
        String number = text.substring(begin, end);
        long digits = number.chars().filter(c -> isDigit((char) c)).count();
        return digits <= MOST_DIGITS && NUMBER.matcher(number).matches()
                ? new BigDecimal(number.replaceAll("[, ]", ""))
                : null;
    }
}
