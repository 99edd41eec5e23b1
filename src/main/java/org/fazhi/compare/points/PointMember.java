package org.fazhi.compare.points;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.fazhi.corpus.Built;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A shortcoming or strength as one of those that state a common point. One that stands alone has a
 * point of its own.
 *
 * @param reportYear the year of its report
 * @param kind shortcoming or strength
 * @param pointId the point: the same in every year, region and run
 * @param name of the point, in the official register, without softeners
 * @param fields ids of axis {@code field} of the point
 * @param natures ids of axis {@code nature} of the point; empty for strengths
 * @param findingId the finding
 * @param regionCode six digits, as its report has it; null where its place is open
 * @param wordingRank how typical its wording is among those of the point in that year, from 1; the
 *     same words have the same rank
 */
@Built
public record PointMember(
        int reportYear,
        Finding.Kind kind,
        String pointId,
        String name,
        List<String> fields,
        List<String> natures,
        String findingId,
        @Nullable RegionCode regionCode,
        int wordingRank)
        implements Serializable {
    public PointMember {
        Objects.requireNonNull(kind, "kind");
        fields = List.copyOf(fields);
        natures = List.copyOf(natures);
    }
}
