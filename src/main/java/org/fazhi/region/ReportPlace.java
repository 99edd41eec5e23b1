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
 * @param zone a development zone without a code of its own, or whose city is not known, which then
 *     stands at county level; or null
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

    /**
     * The level while the place is open, or null where even that is not known.
     *
     * @param body that reports
     * @param kind the last character of the division's name, or null
     */
    static @Nullable Level level(
            ReportingBody body, List<Region> candidates, @Nullable String kind) {
        if (body.township() != null) {
            return Level.TOWNSHIP;
        }
        if (body.zone() != null) {
            return Level.COUNTY;
        }
        List<Level> levels = candidates.stream().map(ReportPlace::level).distinct().toList();
        if (levels.size() == 1) {
            return levels.get(0);
        }
        if (kind == null || !levels.isEmpty()) {
            return null;
        }
        return switch (kind) {
            case "县", "旗", "区" -> Level.COUNTY;
            case "州", "盟" -> Level.PREFECTURE;
            case "省" -> Level.PROVINCE;
            default -> null;
        };
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
