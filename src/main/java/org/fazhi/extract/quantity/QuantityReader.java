package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.extract.quantity.MeasureReader.Measure;
import org.fazhi.settings.reading.QuantityWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds every quantity of a text and nothing else: numerals with measure word, magnitude, qualifier
 * and range; not years, dates, item numbers, document numbers, names. Linear in the text's length.
 */
public final class QuantityReader {
    private static final String PERCENT = "%";
    private static final String TEN_THOUSAND_YUAN = "万元";
    static final String PERCENTAGE_POINTS = "百分点";

    private final QuantityWords words;
    private final NonQuantities exclusions;
    private final NumeralReader numerals;
    private final QualifierReader qualifiers;
    private final NumeralPlace place;
    private final Plausibility plausibility;
    private final MeasureReader measures;

    public QuantityReader(QuantityWords words) {
        this.words = words;
        exclusions = new NonQuantities(words);
        numerals = new NumeralReader(words.numerals());
        qualifiers = new QualifierReader(words);
        place = new NumeralPlace(words);
        plausibility = new Plausibility(words, qualifiers);
        measures = new MeasureReader(words);
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
        Measure measure = measures.behind(text, numeral);
        int behindMark = behindRangeMark(text, measure.end());
        Numeral high =
                behindMark > measure.end() ? upperEnd(text, behindMark, numeral, excluded) : null;
        Numeral last = high == null ? numeral : high;
        if (high != null) {
            measure = measures.behind(text, high);
        }
        String label = measure.unit().isEmpty() ? measures.ofLabel(text, numeral) : null;
        String unit = label == null ? measure.unit() : label;
        boolean holds =
                label != null
                        || measure.isFurther()
                        || plausibility.holds(text, last, unit, high != null);
        if (!holds) {
            return null;
        }
        BigDecimal value = numeral.value();
        BigDecimal highValue = high == null ? numeral.high() : high.value();
        int end = measure.end();
        if (unit.equals(TEN_THOUSAND_YUAN)) {
            value = value.movePointRight(4);
            highValue = highValue == null ? null : highValue.movePointRight(4);
            unit = "元";
        } else if (high != null) {
            value = lowerEnd(text, numeral, high);
        } else {
            value = value.add(measure.further());
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

    /** Position behind the mark of a range: 20—30, also 20——30; the position itself without. */
    private int behindRangeMark(String text, int at) {
        String marks = words.numerals().rangeMarks();
        if (at >= text.length() || marks.indexOf(text.charAt(at)) < 0) {
            return at;
        }
        char mark = text.charAt(at);
        boolean twice =
                !Character.isIdeographic(mark) && text.startsWith(String.valueOf(mark), at + 1);
        return at + (twice ? 2 : 1);
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
}
