package org.fazhi.audit.figure;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A rate of the catalogue with what it is made of, as the report states it.
 *
 * @param indicator the rate's
 * @param rate as stated
 * @param part its numerator
 * @param wholes what it may be a share of, the usual one first
 */
public record StatedRate(
        Indicator indicator, Observation rate, Observation part, List<Observation> wholes) {

    /** The rate with its parts, or null where they are not stated or it is no rate. */
    public static @Nullable StatedRate of(
            @Nullable Indicator indicator, Observation rate, FigureIndex figures) {
        if (indicator == null || indicator.rateOf() == null) {
            return null;
        }
        Observation part = figures.beside(rate, indicator.rateOf().numerator());
        if (part == null) {
            return null;
        }
        List<Observation> wholes = new ArrayList<>();
        for (String denominator : indicator.rateOf().denominators()) {
            Observation whole = figures.beside(rate, denominator);
            if (whole != null && whole.effectiveValue() > 0 && figures.comparable(part, whole)) {
                wholes.add(whole);
            }
        }
        return wholes.isEmpty() ? null : new StatedRate(indicator, rate, part, wholes);
    }

    public String name() {
        return indicator.name();
    }

    public Observation usual() {
        return wholes.get(0);
    }

    /** The part in percent of a whole. */
    public double over(Observation whole) {
        return 100 * part.effectiveValue() / whole.effectiveValue();
    }

    /** The same where cases carried over belong to the whole. */
    public double over(Observation whole, Observation carried) {
        return 100 * part.effectiveValue() / (whole.effectiveValue() + carried.effectiveValue());
    }

    public List<Observation> all() {
        List<Observation> all = new ArrayList<>(List.of(rate, part));
        all.addAll(wholes);
        return all;
    }
}
