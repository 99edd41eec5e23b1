package org.fazhi.compare;

import java.io.Serializable;

/**
 * What one government's report gives to an indicator of the regions above it.
 *
 * @param code the government's region
 * @param stated the indicator as stated, or null
 * @param numerator of a rate whose parts the report states and which may be recomputed, else null
 * @param denominator the same
 */
record Contribution(String code, Figure stated, Figure numerator, Figure denominator)
        implements Serializable {
    boolean hasParts() {
        return numerator != null && denominator != null;
    }
}
