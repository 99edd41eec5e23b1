package org.fazhi.compare.region;

import java.io.Serializable;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;

/**
 * A region that is expected to publish a report in a year.
 *
 * @param reportYear the year
 * @param regionCode six digits
 * @param regionLevel its level
 * @param expected whether a report is expected
 * @param docId the report that is held, or null
 */
public record RosterEntry(
        int reportYear,
        RegionCode regionCode,
        Document.GovernmentLevel regionLevel,
        boolean expected,
        String docId)
        implements Serializable {}
