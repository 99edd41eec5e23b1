package org.fazhi.briefing.data;

import java.io.Serializable;

/**
 * A workbook that is due.
 *
 * @param kind what it covers
 * @param year the year of its reports
 * @param regionCode six digits; {@link org.fazhi.compare.figure.RegionIndicator#NATION} for all
 *     reports
 * @param title as it stands on the cover
 * @param relativePath below the output folder
 */
public record BookPlan(Kind kind, int year, String regionCode, String title, String relativePath)
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
    public String within() {
        return switch (kind) {
            case ALL, REGION -> null;
            case PROVINCE, PREFECTURE -> regionCode;
        };
    }

    /** Whether reports of a region stand in the book. */
    public boolean covers(String code) {
        return switch (kind) {
            case ALL -> true;
            case PROVINCE -> code != null && DivisionNames.provinceOf(code).equals(regionCode);
            case PREFECTURE -> code != null && DivisionNames.prefectureOf(code).equals(regionCode);
            case REGION -> regionCode.equals(code);
        };
    }
}
