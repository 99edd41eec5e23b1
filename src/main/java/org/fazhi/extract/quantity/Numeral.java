package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as written, without its measure word.
 *
 * @param begin position of its first character
 * @param end position after its magnitude and 余 or 多
 * @param value with magnitudes applied
 * @param high the upper end where it says about how many (五六百), else null
 * @param more whether 余, 多 or 几 says that it is exceeded
 * @param chinese whether it is written in Chinese characters
 * @param percent whether it is a fraction (百分之三, 三分之二, 九成, 半数): the value is in percent
 * @param about whether the form itself is a round one (半数, 五六百)
 */
record Numeral(
        int begin,
        int end,
        BigDecimal value,
        @Nullable BigDecimal high,
        boolean more,
        boolean chinese,
        boolean percent,
        boolean about) {

    /** The same below nothing, with the sign in front of it. */
    Numeral fallen() {
        return new Numeral(begin - 1, end, value.negate(), null, more, chinese, percent, about);
    }

    /** The same, so much further back in a text. */
    Numeral moved(int by) {
        return new Numeral(begin + by, end + by, value, high, more, chinese, percent, about);
    }

    /** How many characters. */
    int length() {
        return end - begin;
    }
}
