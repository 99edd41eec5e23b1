package org.fazhi.compare.region;

import java.io.Serializable;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What the report of a district states for one indicator.
 *
 * @param code the district
 * @param scope whose figure it is, as stated, or null
 * @param value null where the figure may not stand beside others
 * @param perTenThousand for each ten thousand inhabitants, or null
 */
record PeerValue(
        RegionCode code,
        @Nullable String scope,
        @Nullable Double value,
        @Nullable Double perTenThousand)
        implements Serializable {}
