package org.fazhi.compare.years;

import java.io.Serializable;
import java.util.List;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A plan of last year's report beside what this year's report says to it. Every plan has a row
 * where both reports are held; empty lists mean that this year's report does not speak to it, which
 * does not mean that nothing was done.
 *
 * @param regionCode six digits
 * @param year the later year, in whose report the answers stand
 * @param findingId the plan, a finding of the year before
 * @param observationIds figures of this year that speak to it
 * @param findingIds strengths and honours of this year that speak to it, the most similar first
 * @param similarity of the most similar one, 0 to 1; null without any
 */
public record Promise(
        RegionCode regionCode,
        int year,
        String findingId,
        List<String> observationIds,
        List<String> findingIds,
        @Nullable Double similarity)
        implements Serializable {
    public Promise {
        observationIds = List.copyOf(observationIds);
        findingIds = List.copyOf(findingIds);
    }
}
