package org.fazhi.compare.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * Order statistics of some values, those of tables, cells and charts alike; none where the values
 * are too few to say something.
 *
 * <p>Quantiles are interpolated between neighbours, as Excel's QUARTILE.INC does: one that is a
 * value is that value as it was stated, one between two values has two places behind the point.
 */
public final class Quantiles {
    private static final int PLACES = 2;

    private final double[] sorted;
    private final int minimum;

    /**
     * @param minimum how many values there must be
     */
    public Quantiles(Collection<Double> values, int minimum) {
        this(values.stream().mapToDouble(Double::doubleValue).toArray(), minimum);
    }

    /**
     * @param values in any order
     * @param minimum how many there must be
     */
    public Quantiles(double[] values, int minimum) {
        this.sorted = Arrays.stream(values).sorted().toArray();
        this.minimum = Math.max(1, minimum);
    }

    public int size() {
        return sorted.length;
    }

    /** The middle value, or what lies between the two middle ones; null where they are too few. */
    public @Nullable Double median() {
        return at(0.5);
    }

    /** The value below which a share of all lies; null where they are too few. */
    public @Nullable Double at(double share) {
        if (sorted.length < minimum) {
            return null;
        }
        BigDecimal place =
                BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(sorted.length - 1L));
        int below = place.intValue();
        BigDecimal beyond = place.subtract(BigDecimal.valueOf(below));
        if (beyond.signum() == 0) {
            return sorted[below];
        }
        BigDecimal lower = BigDecimal.valueOf(sorted[below]);
        BigDecimal step = BigDecimal.valueOf(sorted[below + 1]).subtract(lower);
        return Decimals.decimal(lower.add(step.multiply(beyond)), PLACES).doubleValue();
    }

    /** 1 for the greatest value, equal ones alike; null where they are too few. */
    public @Nullable Integer rank(double value) {
        if (sorted.length < minimum) {
            return null;
        }
        return 1 + (int) Arrays.stream(sorted).filter(other -> other > value).count();
    }
}
