package org.fazhi.compare.figure;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.fazhi.corpus.Built;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a region in a year, with how many reports speak.
 *
 * @param reportYear the year
 * @param regionCode six digits; {@code 000000} is the nation
 * @param regionLevel the level of the region, null for the nation
 * @param indicator id in {@code conf/indicators/}
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
 * @param sound of a government's own figure, whether it may enter a sum: false where a check found
 *     it in error, where it may be told twice, counts more than the indicator or lost its
 *     magnitude, or where the report's figures stay separate; null for values made of several
 *     reports, and where an earlier version did not say
 * @param choice of a government's own figure, by what it was told from others of its report that
 *     compete with it: {@code own} (others are of the country or count more), {@code whole} (others
 *     are parts), {@code held} (others were added to a state), {@code exact} (others round it),
 *     {@code first} (only their order); null where none does, for values made of several reports,
 *     and where an earlier version did not say
 */
@Built
public record RegionIndicator(
        int reportYear,
        RegionCode regionCode,
        Document.@Nullable GovernmentLevel regionLevel,
        String indicator,
        Basis basis,
        @Nullable Double value,
        String unit,
        Observation.Qualifier qualifier,
        int reports,
        int reporting,
        @Nullable Double minimum,
        @Nullable Double median,
        @Nullable Double maximum,
        List<String> observationIds,
        @Nullable Boolean sound,
        @Nullable String choice)
        implements Serializable {

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

    /** The same, with whether it is sound. */
    public RegionIndicator with(@Nullable Boolean isSound) {
        return RegionIndicatorBuilder.builder(this).sound(isSound).build();
    }

    /** Its key among the rows of the table: {@code 2023/130000/mediation.cases/summed}. */
    public String key() {
        return reportYear
                + "/"
                + regionCode
                + "/"
                + indicator
                + "/"
                + basis.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a person has to look before a government's own figure is used in a sum. */
    public boolean isUnsound() {
        return basis == Basis.REPORTED && value != null && Boolean.FALSE.equals(sound);
    }
}
