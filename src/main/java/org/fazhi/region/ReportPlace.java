package org.fazhi.region;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose report it is.
 *
 * @param level of the government that reports or to which the department belongs, or null where it
 *     is not known
 * @param region the lowest known division, or null while the place is open, and for ministries
 * @param above while the place is open: the division that it lies in as far as that is known, or
 *     null
 * @param zone a development zone without a code of its own, which then stands at county level; or
 *     null
 * @param township or null
 * @param unit the department that reports, as named, or null where a government does
 * @param candidates divisions that could be meant where it is open; else empty
 * @param basis what decided, a phrase each: 标题“平阳县”
 */
public record ReportPlace(
        @Nullable Level level,
        @Nullable Region region,
        @Nullable Region above,
        @Nullable String zone,
        @Nullable String township,
        @Nullable String unit,
        List<Region> candidates,
        List<String> basis) {

    /** The level of a government; the order is from the highest down. */
    public enum Level {
        CENTRAL,
        PROVINCE,
        PREFECTURE,
        COUNTY,
        TOWNSHIP
    }

    public ReportPlace {
        candidates = List.copyOf(candidates);
        basis = List.copyOf(basis);
    }

    /** Whether it could not be told; a ministry has no place. */
    public boolean isOpen() {
        return region == null && level != Level.CENTRAL;
    }

    /** The level of a division's government. */
    static Level level(Region region) {
        return switch (region.level()) {
            case PROVINCE -> Level.PROVINCE;
            case PREFECTURE -> Level.PREFECTURE;
            case COUNTY -> Level.COUNTY;
        };
    }
}
