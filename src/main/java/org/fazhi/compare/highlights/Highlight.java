package org.fazhi.compare.highlights;

import java.io.Serializable;
import java.util.List;
import org.fazhi.region.RegionCode;

/**
 * A sentence of the overview, and what it rests on.
 *
 * @param reportYear the year
 * @param regionCode six digits; {@code 000000} is what the corpus covers
 * @param ordinal place on the sheet, from 1
 * @param sentence from a fixed pattern
 * @param observationIds the figures it rests on
 * @param findingIds the findings it rests on
 * @param topic what it is about: the id of its sentence in {@code conf/highlights.yaml}; null in
 *     tables of earlier versions
 */
public record Highlight(
        int reportYear,
        RegionCode regionCode,
        int ordinal,
        String sentence,
        List<String> observationIds,
        List<String> findingIds,
        String topic)
        implements Serializable {
    public Highlight {
        observationIds = List.copyOf(observationIds);
        findingIds = List.copyOf(findingIds);
    }
}
