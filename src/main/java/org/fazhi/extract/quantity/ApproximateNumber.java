package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Two neighbouring digits that together say about how many: 五六百 (500 to 600), 十二三 (12 to 13), 两三,
 * 三五. The digit behind the first may stand for more than itself only with a magnitude.
 */
final class ApproximateNumber {
    private static final String PAIRS = "一两 两三 二三 三四 三五 四五 五六 六七 七八 八九";
    private static final int LONGEST = 8;

    private ApproximateNumber() {}

    /**
     * The numeral whose characters stand between two positions, or null if they are no such pair.
     */
    static @Nullable Numeral read(String text, int begin, int end) {
        int pair = end - begin > LONGEST ? -1 : pair(text, begin, end);
        if (pair < 0) {
            return null;
        }
        BigDecimal low = without(text, begin, end, pair + 1);
        BigDecimal high = without(text, begin, end, pair);
        return low == null || high == null || high.compareTo(low) <= 0
                ? null
                : new Numeral(begin, end, low, high, false, true, false, true);
    }

    /** Position of the only two digits side by side, or a negative number. */
    private static int pair(String text, int begin, int end) {
        int pair = -1;
        for (int i = begin; i + 1 < end; i++) {
            if (ChineseNumber.digit(text.charAt(i)) > 0
                    && ChineseNumber.digit(text.charAt(i + 1)) > 0) {
                if (pair >= 0 || !PAIRS.contains(text.substring(i, i + 2))) {
                    return -1;
                }
                pair = i;
            }
        }
        return pair;
    }

    private static @Nullable BigDecimal without(String text, int begin, int end, int at) {
        String number = text.substring(begin, at) + text.substring(at + 1, end);
        return ChineseNumber.value(number, 0, number.length());
    }
}
