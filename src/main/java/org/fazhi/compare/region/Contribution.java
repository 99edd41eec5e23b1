package org.fazhi.compare.region;

import java.io.Serializable;
import org.fazhi.compare.figure.StatedFigure;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What one government's report gives to an indicator of the regions above it.
 *
 * @param code the government's region
 * @param stated the indicator as stated, or null
 * @param numerator of a rate whose parts the report states and which may be recomputed, else null
 * @param denominator the same
 */
record Contribution(
        RegionCode code,
        @Nullable StatedFigure stated,
        @Nullable StatedFigure numerator,
        @Nullable StatedFigure denominator)
        implements Serializable {
    boolean hasParts() {
        return numerator != null && denominator != null;
    }
}
