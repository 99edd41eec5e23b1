package org.fazhi.compare.region;

import java.io.Serializable;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How many of the governments of a region that should have published a report of a year are held.
 *
 * @param reportYear the year
 * @param regionCode six digits of the region, which stands for itself and all below it; {@code
 *     000000} is the nation
 * @param regionLevel the level of the region, null for the nation
 * @param expected how many governments are expected to report ({@link RosterEntry})
 * @param held how many reports of governments are held, those of departments not counted
 * @param missing of how many expected ones no report is held
 */
public record Coverage(
        int reportYear,
        RegionCode regionCode,
        Document.@Nullable GovernmentLevel regionLevel,
        int expected,
        int held,
        int missing)
        implements Serializable {}
