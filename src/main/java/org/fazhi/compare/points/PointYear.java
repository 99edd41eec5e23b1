package org.fazhi.compare.points;

import java.io.Serializable;
import org.fazhi.corpus.Built;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * In how many reports of a region a common point is stated, and what became of it. There is a row
 * where a report of the year states it, or one of the year before did and this year's does not.
 *
 * <p>What is new, recurs or is not mentioned again is counted over governments whose reports of
 * both years are held and state something of the kind; so {@code new} and {@code recurring}
 * together are mostly less than {@code reports}.
 *
 * @param pointId the point
 * @param reportYear the year
 * @param scope six digits of the region, which stands for itself and all below it; {@code 000000}
 *     is the nation
 * @param reports how many state it
 * @param ofReports how many reports count in it, mostly governments'
 * @param new_ how many state it and did not the year before
 * @param recurring how many state it as they did the year before
 * @param notMentioned how many did the year before and do not any more, which does not mean that it
 *     was resolved
 * @param withPlan of those that state it, how many have a plan that answers; null for strengths
 * @param withoutPlan and how many have none; null for strengths
 * @param kind shortcoming or strength
 * @param name of the point
 */
@Built
public record PointYear(
        String pointId,
        int reportYear,
        RegionCode scope,
        int reports,
        int ofReports,
        int new_,
        int recurring,
        int notMentioned,
        @Nullable Integer withPlan,
        @Nullable Integer withoutPlan,
        Finding.Kind kind,
        String name)
        implements Serializable {

    /** The share of reports that state it, 0 to 1; 0 where there is none. */
    public double share() {
        return ofReports == 0 ? 0 : (double) reports / ofReports;
    }
}
