package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number at a position: Arabic with separators and magnitudes (1,100万, 3万4000, 25万6千,
 * 32万余, 2亿零500万), Chinese (十二, 两千余, 二十万亿, 十五点七), fractions (百分之九十, 三分之二, 16分之5, 九成, 半数). What is no
 * complete number is none, nor is any part of it; a magnitude without end (150亿亿亿) makes none. Two
 * digits side by side say about how many (五六百). Linear in the number's length.
 */
final class NumeralReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /**
     * No report counts so far (130万亿 is a nation's product): sixteen digits and more are a slip or
     * no number, as they are without magnitudes.
     */
    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(16);

    private static final String HALF = "半数";
    private static final String FRACTION = "分之";
    private static final String SLASH = "/";
    private static final String OF_MONEY = "个";
    private static final int LARGEST_PART = 10;

    private final QuantityWords.Numerals words;

    NumeralReader(QuantityWords.Numerals words) {
        this.words = words;
    }

    /** Whether a number may begin with the character. */
    static boolean mayBegin(char c) {
        return ArabicNumber.isDigit(c) || ChineseNumber.mayBegin(c) || c == '半';
    }

    /** The number at the position, or null. */
    @Nullable Numeral read(String text, int at) {
        char c = text.charAt(at);
        if (c == '半') {
            return text.startsWith(HALF, at)
                    ? new Numeral(at, at + 2, BigDecimal.valueOf(50), null, false, true, true, true)
                    : null;
        }
        boolean arabic = ArabicNumber.isDigit(c);
        int end = end(text, at);
        if (text.startsWith(FRACTION, end)) {
            return fraction(text, at, end);
        }
        boolean tenths =
                end == at + 1
                        && text.startsWith("成", end)
                        && !startsAny(words.notTenths(), text, end);
        if (tenths) {
            return tenths(text, at);
        }
        if (arabic) {
            return text.startsWith(SLASH, end) ? slashed(text, at, end) : arabic(text, at);
        }
        Numeral numeral = chinese(text, at, end);
        return numeral == null ? ApproximateNumber.read(text, at, end) : numeral;
    }

    private @Nullable Numeral arabic(String text, int at) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal ceiling = null;
        boolean more = false;
        int from = at;
        int end = at;
        while (end == at || from < text.length() && ArabicNumber.isDigit(text.charAt(from))) {
            int digitsEnd = ArabicNumber.end(text, from);
            BigDecimal part = ArabicNumber.value(text, from, digitsEnd);
            if (part == null
                    || ceiling != null && digitsEnd == end + 1 && !isMagnitudeAt(text, digitsEnd)) {
                return null; // 3万4: 34000 when spoken, 30004 when written
            }
            int next = digitsEnd;
            if (isMore(text, next) && isMagnitudeAt(text, next + 1)) {
                more = true;
                next++;
            }
            BigDecimal magnitude = BigDecimal.ONE;
            int magnitudeBegin = next;
            while (isMagnitudeAt(text, next)
                    && !ChineseNumber.fractionAt(text, next)
                    && !startsAny(words.notMagnitudes(), text, next)) {
                if (magnitude.compareTo(BEYOND) >= 0) {
                    return null;
                }
                magnitude = magnitude.multiply(ChineseNumber.magnitude(text.charAt(next)));
                next++;
            }
            part = part.multiply(magnitude);
            if (ceiling != null && part.compareTo(ceiling) >= 0) {
                return null;
            }
            total = total.add(part);
            end = next;
            if (next == magnitudeBegin || part.scale() > 0 || more) {
                break;
            }
            ceiling = magnitude;
            from = isZeroAt(text, end) ? end + 1 : end;
        }
        if (isMagnitudeAt(text, end - 1) && isDigitAt(text, end)) {
            return null; // 3万四千, 1.2万5千
        }
        if (!more && isMore(text, end)) {
            more = true;
            end++;
        }
        Numeral numeral = new Numeral(at, end, total, null, more, false, false, false);
        return total.compareTo(BEYOND) < 0 ? hundredMillions(text, numeral) : null;
    }

    /** 20个亿, 3个多亿: money is counted so; 5个亿元项目 are five. */
    private Numeral hundredMillions(String text, Numeral numeral) {
        int at = numeral.end() + OF_MONEY.length();
        if (numeral.more() || !text.startsWith(OF_MONEY, numeral.end())) {
            return numeral;
        }
        boolean more = isMore(text, at);
        int end = at + (more ? 2 : 1);
        if (!text.startsWith("亿", end - 1) || startsAny(words.notHundredMillions(), text, end)) {
            return numeral;
        }
        BigDecimal value = numeral.value().multiply(ChineseNumber.magnitude('亿'));
        return value.compareTo(BEYOND) < 0
                ? new Numeral(
                        numeral.begin(), end, value, null, more, numeral.chinese(), false, false)
                : numeral;
    }

    /** 2/3, 1/2: in percent. A day (3/15) or two of a kind (24/7) is none. */
    private static @Nullable Numeral slashed(String text, int at, int end) {
        int last = ArabicNumber.digitsEnd(text, end + 1);
        BigDecimal part = ArabicNumber.value(text, at, end);
        BigDecimal whole = last > end + 3 ? null : ArabicNumber.value(text, end + 1, last);
        boolean ends = last == text.length() || "/.-%".indexOf(text.charAt(last)) < 0;
        if (!ends
                || part == null
                || whole == null
                || part.signum() <= 0
                || part.compareTo(whole) >= 0
                || whole.compareTo(BigDecimal.valueOf(LARGEST_PART)) > 0) {
            return null;
        }
        return new Numeral(at, last, percent(part, whole), null, false, false, true, false);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return rounded(part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64));
    }

    private static boolean isMagnitudeAt(String text, int at) {
        return at < text.length() && ChineseNumber.isMagnitude(text.charAt(at));
    }

    private static boolean isDigitAt(String text, int at) {
        return at < text.length()
                && (ArabicNumber.isDigit(text.charAt(at))
                        || ChineseNumber.digit(text.charAt(at)) >= 0);
    }

    private static boolean isZeroAt(String text, int at) {
        return at < text.length() && ChineseNumber.digit(text.charAt(at)) == 0;
    }

    /** 余 and 多 behind a number; not where it begins a word (多元). */
    private boolean isMore(String text, int at) {
        return at < text.length()
                && words.more().indexOf(text.charAt(at)) >= 0
                && !startsAny(words.notMore(), text, at);
    }

    private static boolean startsAny(Iterable<String> words, String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** 百分之三十, 百分之九十九点八, 千分之1, 三分之二, 16分之5: in percent. */
    private @Nullable Numeral fraction(String text, int at, int wholeEnd) {
        BigDecimal whole = value(text, at, wholeEnd);
        int begin = wholeEnd + FRACTION.length();
        int end = end(text, begin);
        BigDecimal part = value(text, begin, end);
        int decimalsEnd = decimalsEnd(text, end);
        if (whole == null || whole.signum() <= 0 || part == null || decimalsEnd < 0) {
            return null;
        }
        part = part.add(decimals(text, end, decimalsEnd));
        return new Numeral(at, decimalsEnd, percent(part, whole), null, false, true, true, false);
    }

    /** To hundredths; what is less than one (百万分之五) to two digits. */
    private static BigDecimal rounded(BigDecimal percent) {
        boolean small = percent.compareTo(HUNDREDTH) < 0;
        BigDecimal rounded =
                small
                        ? percent.round(new MathContext(2, RoundingMode.HALF_UP))
                        : Decimals.decimal(percent, 2);
        return rounded.stripTrailingZeros();
    }

    private int end(String text, int begin) {
        if (begin < text.length() && ArabicNumber.isDigit(text.charAt(begin))) {
            return ArabicNumber.end(text, begin);
        }
        int end = ChineseNumber.end(text, begin);
        boolean unit = end > begin + 1 && startsAny(words.notMagnitudes(), text, end - 1);
        return unit ? end - 1 : end;
    }

    private static @Nullable BigDecimal value(String text, int begin, int end) {
        boolean arabic = begin < end && ArabicNumber.isDigit(text.charAt(begin));
        return arabic
                ? ArabicNumber.value(text, begin, end)
                : ChineseNumber.value(text, begin, end);
    }

    /** 三成, 8成, 九成五, 两成半. */
    private @Nullable Numeral tenths(String text, int at) {
        char c = text.charAt(at);
        boolean arabic = ArabicNumber.isDigit(c);
        int value = arabic ? c - '0' : ChineseNumber.digit(c);
        if (value <= 0) {
            return null;
        }
        int end = at + 2;
        char behind = end < text.length() ? text.charAt(end) : '\n';
        int further = ArabicNumber.isDigit(behind) ? behind - '0' : ChineseNumber.digit(behind);
        if (text.startsWith("半", end)) {
            further = 5;
        }
        boolean more = further <= 0 && isMore(text, end);
        BigDecimal percent = BigDecimal.valueOf(value * 10L + Math.max(0, further));
        int last = further > 0 || more ? end + 1 : end;
        return new Numeral(at, last, percent, null, more, !arabic, true, false);
    }

    private @Nullable Numeral chinese(String text, int at, int wholeEnd) {
        BigDecimal value = ChineseNumber.value(text, at, wholeEnd);
        int end = decimalsEnd(text, wholeEnd);
        if (value == null || end < 0) {
            return null;
        }
        value = value.add(decimals(text, wholeEnd, end));
        boolean more = isMore(text, end);
        int scaled = more ? end + 1 : end;
        while (text.startsWith("万", scaled) || text.startsWith("亿", scaled)) {
            if (value.compareTo(BEYOND) >= 0) {
                return null;
            }
            value = value.multiply(ChineseNumber.magnitude(text.charAt(scaled)));
            scaled++;
        }
        return value.compareTo(BEYOND) < 0
                ? hundredMillions(
                        text, new Numeral(at, scaled, value, null, more, true, false, false))
                : null;
    }

    /**
     * Position behind 点 and the digits after it; the position itself without; negative where they
     * are no decimals (三点二十).
     */
    private static int decimalsEnd(String text, int at) {
        if (!text.startsWith("点", at)) {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && ChineseNumber.digit(text.charAt(end)) >= 0) {
            end++;
        }
        boolean tens = end < text.length() && "十百千".indexOf(text.charAt(end)) >= 0;
        return end == at + 1 ? at : tens || end - at > 10 ? -1 : end;
    }

    private static BigDecimal decimals(String text, int point, int end) {
        BigDecimal decimals = BigDecimal.ZERO;
        for (int i = point + 1; i < end; i++) {
            decimals =
                    decimals.add(
                            BigDecimal.valueOf(ChineseNumber.digit(text.charAt(i)), i - point));
        }
        return decimals;
    }
}
