package org.fazhi.compare.figure;

import java.io.Serializable;
import java.util.List;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;

/**
 * An indicator of a region in a year, with how many reports speak.
 *
 * @param reportYear the year
 * @param regionCode six digits; {@code 000000} is the nation
 * @param regionLevel the level of the region, null for the nation
 * @param indicator id in {@code conf/indicators.yaml}
 * @param basis where the value comes from
 * @param value null where the rule for the indicator forbids one
 * @param unit base unit
 * @param qualifier exact only if every figure in it is
 * @param reports how many reports were expected
 * @param reporting how many state the indicator
 * @param minimum over those who state it
 * @param median over those who state it
 * @param maximum over those who state it
 * @param observationIds what it rests on
 */
public record RegionIndicator(
        int reportYear,
        String regionCode,
        Document.GovernmentLevel regionLevel,
        String indicator,
        Basis basis,
        Double value,
        String unit,
        Observation.Qualifier qualifier,
        int reports,
        int reporting,
        Double minimum,
        Double median,
        Double maximum,
        List<String> observationIds)
        implements Serializable {

    /** The code of the nation. */
    public static final String NATION = "000000";

    /**
     * Stated by the government itself, summed from below, recomputed from summed parts, or the
     * median of rates.
     */
    public enum Basis {
        REPORTED,
        SUMMED,
        RECOMPUTED,
        MEDIAN
    }

    public RegionIndicator {
        observationIds = List.copyOf(observationIds);
    }
}
