package org.fazhi;

import java.util.Locale;

/** How many of how many, counted while scoring. */
public final class Ratio {
    private int hits;
    private int total;

    /** Counts one more. */
    public void count(boolean hit) {
        total++;
        hits += hit ? 1 : 0;
    }

    /** Counts several more. */
    public void count(int moreHits, int moreTotal) {
        hits += moreHits;
        total += moreTotal;
    }

    /** Percent; 100 where there was nothing to count. */
    public double percent() {
        return total == 0 ? 100 : 100.0 * hits / total;
    }

    @Override
    public String toString() {
        return total == 0
                ? "  n/a"
                : String.format(Locale.ROOT, "%5.1f %% (%d/%d)", percent(), hits, total);
    }
}
