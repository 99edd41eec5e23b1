package org.fazhi.audit.figure;

/**
 * The values a stated or computed figure may stand for.
 *
 * @param low the least
 * @param high the greatest
 */
public record Interval(double low, double high) {

    /** 100 × this over the other, which is above zero. */
    public Interval percentOf(Interval whole) {
        return new Interval(100 * low / whole.high, 100 * high / whole.low);
    }

    /** How much this is above the other in percent of the other, which is above zero. */
    Interval growthOver(Interval before) {
        return percentOf(before).plus(new Interval(-100, -100));
    }

    public Interval plus(Interval other) {
        return new Interval(low + other.low, high + other.high);
    }

    public Interval minus(Interval other) {
        return new Interval(low - other.high, high - other.low);
    }

    public Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }

    /** Its distance from zero, whatever its sign. */
    Interval size() {
        if (low <= 0 && high >= 0) {
            return new Interval(0, Math.max(-low, high));
        }
        return low > 0 ? this : new Interval(-high, -low);
    }

    /** Whether some value is in both. */
    public boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }

    /** Whether even its least value is more than the other's greatest. */
    public boolean above(Interval other) {
        return low > other.high;
    }
}
