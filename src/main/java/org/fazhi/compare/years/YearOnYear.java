package org.fazhi.compare.years;

import java.io.Serializable;
import java.util.List;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a government beside that of the year before, each from its own report.
 *
 * @param regionCode six digits
 * @param indicator id in {@code conf/indicators/}
 * @param year the later year
 * @param value of the later year
 * @param previous of the year before
 * @param unit base unit
 * @param change value − previous, percentage points for rates; null across a change of definition
 * @param changeRate in percent; null for rates, small bases and across a change of definition
 * @param doubt why the two may not be comparable, in words; null without a reason
 * @param observationIds what value rests on
 * @param previousObservationIds what previous rests on
 */
public record YearOnYear(
        RegionCode regionCode,
        String indicator,
        int year,
        double value,
        double previous,
        String unit,
        @Nullable Double change,
        @Nullable Double changeRate,
        @Nullable String doubt,
        List<String> observationIds,
        List<String> previousObservationIds)
        implements Serializable {
    public YearOnYear {
        observationIds = List.copyOf(observationIds);
        previousObservationIds = List.copyOf(previousObservationIds);
    }
}
