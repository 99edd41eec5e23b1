package org.fazhi.region;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose report it is.
 *
 * @param region the lowest known division, or null while the place is open
 * @param zone a development zone without a code of its own, which then stands at county level; or
 *     null
 * @param township or null
 * @param unit the department that reports, as named, or null where a government does
 * @param candidates divisions that could be meant where it is open; else empty
 */
public record ReportPlace(
        @Nullable Region region,
        @Nullable String zone,
        @Nullable String township,
        @Nullable String unit,
        List<Region> candidates) {
    public ReportPlace {
        candidates = List.copyOf(candidates);
    }

    /** Whether it could not be told. */
    public boolean isOpen() {
        return region == null;
    }
}
