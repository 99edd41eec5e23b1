package org.fazhi.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Reads one number at a position: Arabic with separators and magnitudes (1,100万, 3万4000, 25万6千,
 * 32万余), Chinese (十二, 两千余, 二十万亿), fractions (百分之九十, 三分之二, 九成, 半数). Linear in the number's length.
 */
final class NumeralReader {
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String PLAIN = "一二三四五六七八九十百千";
    private static final String MAGNITUDES = "十百千万亿";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 24;

    private NumeralReader() {}

    /** Whether a number may begin with the character. */
    static boolean mayBegin(char c) {
        return isArabic(c) || isChinese(c) || FORMAL.indexOf(c) >= 0 || c == '半';
    }

    /** Whether the character is a digit or magnitude of a Chinese number. */
    static boolean isChinese(char c) {
        return digit(c) >= 0 || isMagnitude(c);
    }

    /** The number at the position, or null. */
    static Numeral read(String text, int at) {
        char c = text.charAt(at);
        if (isArabic(c)) {
            return arabic(text, at);
        }
        if (c == '半') {
            return text.startsWith("半数", at)
                    ? new Numeral(at, at + 2, BigDecimal.valueOf(50), false, true, true, true)
                    : null;
        }
        if (FORMAL.indexOf(c) >= 0) {
            return formal(text, at);
        }
        Numeral fraction = fraction(text, at);
        return fraction != null ? fraction : chinese(text, at);
    }

    /**
     * 壹佰贰拾叁万: formal digits with formal magnitudes alone, because by themselves they are words (登陆,
     * 收拾, 队伍).
     */
    private static Numeral formal(String text, int at) {
        StringBuilder plain = new StringBuilder();
        int end = at;
        boolean magnitude = false;
        for (; end < text.length() && plain.length() < LONGEST; end++) {
            char c = text.charAt(end);
            int formal = FORMAL.indexOf(c);
            if (formal < 0 && "零万亿".indexOf(c) < 0) {
                break;
            }
            plain.append(formal < 0 ? c : PLAIN.charAt(formal));
            magnitude |= isMagnitude(plain.charAt(plain.length() - 1));
        }
        boolean digitFirst = digit(plain.charAt(0)) > 0;
        BigDecimal value = digitFirst && magnitude ? parse(plain.toString()) : null;
        return value == null ? null : new Numeral(at, end, value, false, true, false, false);
    }

    private static Numeral arabic(String text, int at) {
        int end = at;
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal ceiling = null;
        boolean more = false;
        while (end < text.length() && isArabic(text.charAt(end))) {
            int digitsEnd = digitsEnd(text, end);
            BigDecimal part = new BigDecimal(text.substring(end, digitsEnd).replace(",", ""));
            int next = digitsEnd;
            if (next < text.length()
                    && isMore(text, next)
                    && next + 1 < text.length()
                    && isMagnitude(text.charAt(next + 1))) {
                more = true;
                next++;
            }
            BigDecimal magnitude = BigDecimal.ONE;
            int magnitudeBegin = next;
            while (next < text.length()
                    && isMagnitude(text.charAt(next))
                    && !fractionFollows(text, next)) {
                magnitude = magnitude.multiply(magnitude(text.charAt(next)));
                next++;
            }
            boolean scaled = next > magnitudeBegin;
            if (ceiling != null && part.multiply(magnitude).compareTo(ceiling) >= 0) {
                break;
            }
            total = total.add(part.multiply(magnitude));
            end = next;
            if (!scaled || part.scale() > 0 || more) {
                break;
            }
            ceiling = magnitude;
        }
        if (!more && end < text.length() && isMore(text, end)) {
            more = true;
            end++;
        }
        return new Numeral(at, end, total, more, false, false, false);
    }

    /** 余 and 多 behind a number; 多 not where it begins a word (多次, 多个, 多元). */
    private static boolean isMore(String text, int at) {
        char c = text.charAt(at);
        if (c == '余' || c == '馀' || c == '几') {
            return true;
        }
        return c == '多' && !(at + 1 < text.length() && "元样方层级".indexOf(text.charAt(at + 1)) >= 0);
    }

    private static int digitsEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isArabic(text.charAt(end))) {
            end++;
        }
        while (end - at <= LONGEST && text.startsWith(",", end) && threeDigits(text, end + 1)) {
            end += 4;
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && isArabic(text.charAt(end + 1))) {
            end++;
            while (end < text.length() && isArabic(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean threeDigits(String text, int at) {
        return at + 3 <= text.length()
                && isArabic(text.charAt(at))
                && isArabic(text.charAt(at + 1))
                && isArabic(text.charAt(at + 2))
                && (at + 3 == text.length() || !isArabic(text.charAt(at + 3)));
    }

    /** 百分之三十, 千分之一, 三分之二, 九成, 九成五. */
    private static Numeral fraction(String text, int at) {
        int first = chineseEnd(text, at);
        if (first > at && text.startsWith("分之", first)) {
            BigDecimal whole = parse(text.substring(at, first));
            int begin = first + 2;
            int end =
                    begin < text.length() && isArabic(text.charAt(begin))
                            ? digitsEnd(text, begin)
                            : chineseEnd(text, begin);
            BigDecimal part =
                    end == begin
                            ? null
                            : isArabic(text.charAt(begin))
                                    ? new BigDecimal(text.substring(begin, end).replace(",", ""))
                                    : parse(text.substring(begin, end));
            if (end < text.length() && text.charAt(end) == '点' && part != null) {
                int decimals = chineseEnd(text, end + 1);
                BigDecimal tail = decimals(text, end + 1, decimals);
                part = tail == null ? part : part.add(tail);
                end = tail == null ? end : decimals;
            }
            if (whole != null && part != null && whole.signum() > 0) {
                BigDecimal percent = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
                BigDecimal rounded = percent.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
                return new Numeral(at, end, rounded, false, true, true, false);
            }
        }
        if (first == at + 1 && first < text.length() && text.charAt(first) == '成') {
            return tenths(text, at);
        }
        return null;
    }

    private static Numeral tenths(String text, int at) {
        int value = digit(text.charAt(at));
        int end = at + 2;
        if (value <= 0 || end < text.length() && "立功为员效果本品长年都熟型绩交".indexOf(text.charAt(end)) >= 0) {
            return null;
        }
        BigDecimal percent = BigDecimal.valueOf(value * 10L);
        if (end < text.length() && digit(text.charAt(end)) > 0) {
            percent = percent.add(BigDecimal.valueOf(digit(text.charAt(end))));
            end++;
        } else if (end < text.length() && text.charAt(end) == '半') {
            percent = percent.add(BigDecimal.valueOf(5));
            end++;
        }
        return new Numeral(at, end, percent, false, true, true, false);
    }

    private static BigDecimal decimals(String text, int begin, int end) {
        StringBuilder digits = new StringBuilder("0.");
        for (int i = begin; i < end; i++) {
            if (digit(text.charAt(i)) < 0) {
                return null;
            }
            digits.append(digit(text.charAt(i)));
        }
        return end > begin ? new BigDecimal(digits.toString()) : null;
    }

    private static Numeral chinese(String text, int at) {
        int end = chineseEnd(text, at);
        if (end == at) {
            return null;
        }
        BigDecimal value = parse(text.substring(at, end));
        if (value == null) {
            return null;
        }
        boolean more = end < text.length() && isMore(text, end);
        int after = more ? end + 1 : end;
        if (more
                && after < text.length()
                && (text.charAt(after) == '万' || text.charAt(after) == '亿')) {
            value = value.multiply(magnitude(text.charAt(after)));
            after++;
        }
        return new Numeral(at, after, value, more, true, false, false);
    }

    private static int chineseEnd(String text, int at) {
        int end = at;
        while (end < text.length()
                && end - at < LONGEST
                && (digit(text.charAt(end)) >= 0 || isMagnitude(text.charAt(end)))) {
            if (end > at && fractionFollows(text, end) && !fractionFollows(text, at)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether 百分之 or 千分之 begins here: a number that ended just before it. */
    private static boolean fractionFollows(String text, int at) {
        return text.startsWith("分之", at + 1) && (text.charAt(at) == '百' || text.charAt(at) == '千');
    }

    /** The value of a Chinese number, or null if the characters make none (三四, 二〇二三). */
    static BigDecimal parse(String number) {
        long total = 0;
        long section = 0;
        long digit = -1;
        long lastMagnitude = Long.MAX_VALUE;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int value = digit(c);
            if (value == 0) {
                if (digit >= 0 || i == 0 && number.length() > 1) {
                    return null;
                }
                continue;
            }
            if (value > 0) {
                if (digit >= 0) {
                    return null;
                }
                digit = value;
                continue;
            }
            long magnitude = magnitude(c).longValueExact();
            if (magnitude >= 10_000) {
                long base = section + Math.max(0, digit);
                if (base == 0 && total == 0) {
                    base = 1;
                }
                total =
                        magnitude == 100_000_000 || total == 0
                                ? (total + base) * magnitude
                                : total + base * magnitude;
                section = 0;
                lastMagnitude = magnitude;
            } else {
                section += (digit < 0 ? 1 : digit) * magnitude;
                lastMagnitude = magnitude;
            }
            digit = -1;
        }
        if (digit >= 0) {
            boolean shortForm =
                    lastMagnitude > 10
                            && lastMagnitude != Long.MAX_VALUE
                            && number.indexOf('零') < 0
                            && number.length() > 1
                            && isMagnitude(number.charAt(number.length() - 2));
            section += shortForm ? digit * (lastMagnitude / 10) : digit;
        }
        return BigDecimal.valueOf(total + section);
    }

    static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMagnitude(char c) {
        return MAGNITUDES.indexOf(c) >= 0;
    }

    private static BigDecimal magnitude(char c) {
        return switch (c) {
            case '十' -> BigDecimal.TEN;
            case '百' -> HUNDRED;
            case '千' -> BigDecimal.valueOf(1_000);
            case '万' -> BigDecimal.valueOf(10_000);
            case '亿' -> BigDecimal.valueOf(100_000_000);
            default -> throw new IllegalArgumentException("no magnitude: " + c);
        };
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> CHINESE_DIGITS.indexOf(c);
        };
    }
}
