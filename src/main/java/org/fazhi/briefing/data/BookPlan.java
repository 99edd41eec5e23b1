package org.fazhi.briefing.data;

import java.io.Serializable;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that is due.
 *
 * @param kind what it covers
 * @param year the year of its reports
 * @param regionCode {@link RegionCode#NATION} for all reports
 * @param title as it stands on the cover
 * @param relativePath below the output folder
 */
public record BookPlan(
        Kind kind, int year, RegionCode regionCode, String title, String relativePath)
        implements Serializable {
    /**
     * What a book covers: all reports, those of a province or of a prefecture with all below it, or
     * one region's own.
     */
    public enum Kind {
        ALL,
        PROVINCE,
        PREFECTURE,
        REGION
    }

    /** The division that holds all others of the book; null where there is none, or no other. */
    public @Nullable RegionCode within() {
        return switch (kind) {
            case ALL, REGION -> null;
            case PROVINCE, PREFECTURE -> regionCode;
        };
    }

    /** Whether reports of a region stand in the book. */
    public boolean covers(@Nullable RegionCode code) {
        return switch (kind) {
            case ALL -> true;
            case PROVINCE -> code != null && code.provinceOrCorps().equals(regionCode);
            case PREFECTURE -> code != null && code.prefecture().equals(regionCode);
            case REGION -> regionCode.equals(code);
        };
    }
}
