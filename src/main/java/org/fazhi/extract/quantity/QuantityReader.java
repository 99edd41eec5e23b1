package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.settings.reading.QuantityWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds every quantity of a text and nothing else: numerals with measure word, magnitude, qualifier
 * and range; not years, dates, item numbers, document numbers, names. Linear in the text's length.
 */
public final class QuantityReader {
    private static final String PERCENT = "%";
    private static final String PERCENTAGE_POINTS = "百分点";

    private final QuantityWords words;
    private final NonQuantities exclusions;
    private final NumeralReader numerals;
    private final QualifierReader qualifiers;
    private final NumeralPlace place;
    private final Plausibility plausibility;
    private final Map<Character, List<String>> units = new HashMap<>();

    public QuantityReader(QuantityWords words) {
        this.words = words;
        exclusions = new NonQuantities(words);
        numerals = new NumeralReader(words.numerals());
        qualifiers = new QualifierReader(words);
        place = new NumeralPlace(words);
        plausibility = new Plausibility(words, qualifiers);
        words.units().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(
                        unit ->
                                units.computeIfAbsent(unit.charAt(0), key -> new ArrayList<>())
                                        .add(unit));
    }

    /** All quantities, in order. */
    public List<Quantity> read(String text) {
        BitSet excluded = exclusions.in(text);
        List<Quantity> quantities = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!NumeralReader.mayBegin(text.charAt(at))) {
                at++;
                continue;
            }
            Quantity quantity = excluded.get(at) ? null : quantity(text, at, excluded);
            if (quantity != null) {
                quantities.add(quantity);
                at = quantity.end();
            } else {
                at = Math.max(at + 1, ArabicNumber.end(text, at));
            }
        }
        return quantities;
    }

    /** The quantity at a position, or null. */
    private @Nullable Quantity quantity(String text, int at, BitSet excluded) {
        Numeral numeral = NumeralPlace.insideNumeral(text, at) ? null : numerals.read(text, at);
        if (numeral == null
                || NumeralPlace.partOfWord(text, numeral)
                || place.itemNumber(text, numeral)) {
            return null;
        }
        Numeral high = null;
        Numeral last = numeral;
        String unit = unitAt(text, numeral);
        int rangeMark = numeral.end() + unit.length();
        if (rangeMark < text.length()
                && words.numerals().rangeMarks().indexOf(text.charAt(rangeMark)) >= 0) {
            high = upperEnd(text, rangeMark + 1, numeral, excluded);
        }
        if (high != null) {
            last = high;
            unit = unitAt(text, high);
        }
        if (!plausibility.holds(text, last, unit)) {
            return null;
        }
        BigDecimal value = numeral.value();
        BigDecimal highValue = high == null ? null : high.value();
        int end = last.end() + unit.length();
        if (unit.equals("万元")) {
            value = value.movePointRight(4);
            highValue = highValue == null ? null : highValue.movePointRight(4);
            unit = "元";
        } else if (high != null) {
            value = lowerEnd(text, numeral, high);
        }
        if (last.percent()) {
            unit = PERCENT;
        } else if (unit.endsWith(PERCENTAGE_POINTS)) {
            unit = PERCENTAGE_POINTS;
        }
        int before = qualifiers.before(text, numeral);
        int after = qualifiers.after(text, end, unit);
        Qualifier qualifier = qualifiers.of(text, numeral, last, before, end, after);
        return new Quantity(numeral.begin(), end, after, before, value, highValue, unit, qualifier);
    }

    /**
     * 3—5万元, 三至五百人: the magnitude belongs to both ends, unless the lower one has one or would be
     * the larger (800—1万元).
     */
    private static BigDecimal lowerEnd(String text, Numeral low, Numeral high) {
        BigDecimal magnitude = magnitude(text, high, "万亿");
        boolean scaled = magnitude(text, low, "万亿").compareTo(BigDecimal.ONE) > 0;
        if (magnitude.compareTo(BigDecimal.ONE) == 0) {
            magnitude = magnitude(text, high, "百千");
            scaled |= magnitude(text, low, "百千").compareTo(BigDecimal.ONE) > 0;
        }
        BigDecimal lower = low.value().multiply(magnitude);
        return !scaled && lower.compareTo(high.value()) < 0 ? lower : low.value();
    }

    /** The product of these magnitudes at a numeral's end. */
    private static BigDecimal magnitude(String text, Numeral numeral, String magnitudes) {
        BigDecimal magnitude = BigDecimal.ONE;
        int end = numeral.end();
        while (end > numeral.begin() && magnitudes.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
            magnitude = magnitude.multiply(ChineseNumber.magnitude(text.charAt(end)));
        }
        return magnitude;
    }

    private @Nullable Numeral upperEnd(String text, int at, Numeral low, BitSet excluded) {
        if (at >= text.length()
                || excluded.get(at)
                || ArabicNumber.isDigit(text.charAt(at)) == low.chinese()) {
            return null;
        }
        Numeral high = NumeralReader.mayBegin(text.charAt(at)) ? numerals.read(text, at) : null;
        boolean range = high != null && high.value().compareTo(low.value()) > 0;
        return range ? high : null;
    }

    private String unitAt(String text, Numeral numeral) {
        int at = numeral.end();
        if (at >= text.length()) {
            return "";
        }
        char c = text.charAt(at);
        if (c == '%') {
            return PERCENT;
        }
        if (numeral.percent()) {
            return "";
        }
        for (String unit : units.getOrDefault(c, List.of())) {
            if (text.startsWith(unit, at)) {
                return unit;
            }
        }
        return "";
    }
}
