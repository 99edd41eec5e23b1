package org.fazhi.corpus;

import org.fazhi.region.RegionCode;

/**
 * The ids of what is read of a report and of the checks on it: made here, and taken apart here.
 * They come from content and place alone, so that they stay what they are under other settings.
 *
 * <p>What is of one report begins with its document's id. Offsets are code points of the source;
 * ordinals tell apart what begins at one place, from 0.
 */
public final class RowId {
    private static final char SEPARATOR = ':';

    private RowId() {}

    /** {@code 0123456789abcdef:s120}. */
    public static String section(String docId, int begin) {
        return docId + SEPARATOR + 's' + begin;
    }

    /** {@code 0123456789abcdef:120:0}. */
    public static String observation(String docId, int begin, int ordinal) {
        return docId + SEPARATOR + begin + SEPARATOR + ordinal;
    }

    /**
     * {@code 0123456789abcdef:shortcoming:120:0}.
     *
     * @param kind in lower case
     */
    public static String finding(String docId, String kind, int begin, int ordinal) {
        return docId + SEPARATOR + kind + SEPARATOR + begin + SEPARATOR + ordinal;
    }

    /**
     * {@code 0123456789abcdef:parts:1}.
     *
     * @param number among the checks of this rule on the report, from 1
     */
    public static String check(String docId, String rule, int number) {
        return docId + SEPARATOR + rule + SEPARATOR + number;
    }

    /** {@code 0123456789abcdef:unstated:shortcoming:120:0}. */
    public static String checkOnFinding(String findingId, String rule) {
        int end = findingId.indexOf(SEPARATOR);
        return findingId.substring(0, end + 1) + rule + findingId.substring(end);
    }

    /** {@code 511900:2023:sum_from_below:mediation.cases}: of several reports. */
    public static String regionalCheck(RegionCode region, int year, String rule, String indicator) {
        return region.value() + SEPARATOR + year + SEPARATOR + rule + SEPARATOR + indicator;
    }

    /**
     * {@code 0123456789abcdef:statistics_differ:enforcement:enforcement.fines}: of a report beside
     * an official table.
     */
    public static String statisticsCheck(String docId, String rule, String form, String indicator) {
        return docId + SEPARATOR + rule + SEPARATOR + form + SEPARATOR + indicator;
    }

    /** The id of the document that a section, an observation or a finding is of. */
    public static String document(String id) {
        int end = id.indexOf(SEPARATOR);
        return end < 0 ? id : id.substring(0, end);
    }
}
