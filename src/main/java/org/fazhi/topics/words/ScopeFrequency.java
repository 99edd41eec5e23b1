package org.fazhi.topics.words;

import java.io.Serializable;
import org.fazhi.text.Decimals;

/**
 * How often a word stands in a scope. Sums are integers, so that no partitioning changes them.
 *
 * @param count its uses
 * @param damped sum over reports of {@code 1 + ln count}, in millionths
 */
record ScopeFrequency(long count, long damped) implements Serializable {
    private static final double MILLIONTH = 1e6;

    static ScopeFrequency of(int count) {
        return new ScopeFrequency(count, Decimals.nearest((1 + Math.log(count)) * MILLIONTH));
    }

    ScopeFrequency plus(ScopeFrequency other) {
        return new ScopeFrequency(count + other.count, damped + other.damped);
    }

    double frequency() {
        return damped / MILLIONTH;
    }
}
