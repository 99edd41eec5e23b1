package org.fazhi.compare.figure;

import java.io.Serializable;
import java.util.List;
import org.fazhi.extract.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What one report states for one indicator.
 *
 * @param indicator its id
 * @param value null where the report's figures must stay separate
 * @param unit base unit
 * @param qualifier exact only if every figure in it is
 * @param scope whose figure it is, as stated; null where the report does not say
 * @param observationIds the figures it was made of
 * @param sound whether it may enter a value for a region: false where a check found it in error,
 *     where a count has a fraction, where figures that may hold each other stand beside it, or
 *     where it counts more than the indicator
 * @param choice by what it was told from figures that compete with it: own, whole, held, exact,
 *     first; null where none does
 */
public record StatedFigure(
        String indicator,
        @Nullable Double value,
        String unit,
        Observation.Qualifier qualifier,
        @Nullable String scope,
        List<String> observationIds,
        boolean sound,
        @Nullable String choice)
        implements Serializable {
    public StatedFigure {
        observationIds = List.copyOf(observationIds);
    }
}
