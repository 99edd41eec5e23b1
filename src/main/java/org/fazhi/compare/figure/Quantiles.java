package org.fazhi.compare.figure;

import java.util.Arrays;
import java.util.Collection;

/**
 * Order statistics of some values; none where they are too few to say something.
 *
 * <p>Quantiles are interpolated between neighbours, as Excel's QUARTILE.INC does.
 */
public final class Quantiles {
    private final double[] sorted;
    private final int minimum;

    /**
     * @param minimum how many values there must be
     */
    public Quantiles(Collection<Double> values, int minimum) {
        this.sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        this.minimum = minimum;
    }

    public int size() {
        return sorted.length;
    }

    /** The value below which a share of all lies, to two decimals; null where they are too few. */
    public Double at(double share) {
        if (sorted.length < minimum) {
            return null;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return rounded(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
    }

    /** 1 for the greatest value, equal ones alike; null where they are too few. */
    public Integer rank(double value) {
        if (sorted.length < minimum) {
            return null;
        }
        return 1 + (int) Arrays.stream(sorted).filter(other -> other > value).count();
    }

    /** To two decimals. */
    public static double rounded(double value) {
        return Math.rint(value * 100) / 100;
    }
}
