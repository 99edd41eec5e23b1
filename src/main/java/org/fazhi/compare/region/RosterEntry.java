package org.fazhi.compare.region;

import java.io.Serializable;
import java.util.Objects;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A region that is expected to publish a report in a year.
 *
 * @param reportYear the year
 * @param regionCode its code
 * @param regionLevel its level, or null where a listed code is of no division
 * @param expected whether a report is expected
 * @param docId the report that is held, or null
 */
public record RosterEntry(
        int reportYear,
        RegionCode regionCode,
        Document.@Nullable GovernmentLevel regionLevel,
        boolean expected,
        @Nullable String docId)
        implements Serializable {

    /** The report; only of an entry whose report is held. */
    public String held() {
        return Objects.requireNonNull(docId, regionCode::toString);
    }
}
