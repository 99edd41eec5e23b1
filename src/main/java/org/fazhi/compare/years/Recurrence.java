package org.fazhi.compare.years;

import java.io.Serializable;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A shortcoming of a government beside those of the year before. There are rows only where the
 * government's reports of both years are held and both state shortcomings.
 *
 * @param regionCode six digits
 * @param year the later year
 * @param findingId the shortcoming of this year; null where that of the year before is not
 *     mentioned again
 * @param previousFindingId the shortcoming of the year before that is most like it; null for a new
 *     one
 * @param similarity of the two, 0 to 1; null where there is only one
 * @param status what became of it
 */
public record Recurrence(
        RegionCode regionCode,
        int year,
        @Nullable String findingId,
        @Nullable String previousFindingId,
        @Nullable Double similarity,
        Status status)
        implements Serializable {

    /**
     * New this year; the same matter in other words; word for word; or not mentioned again, which
     * does not mean that it was resolved.
     */
    public enum Status {
        NEW,
        RECURRING,
        VERBATIM,
        NOT_MENTIONED
    }
}
