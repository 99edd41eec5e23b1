package org.fazhi.audit.figure;

import java.util.List;
import org.fazhi.extract.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What a stated change may mean, recomputed from the two figures it lies between.
 *
 * @param values that the report may state in this meaning
 * @param value recomputed
 * @param formatted the value with its unit
 * @param rule the rule that notes this meaning; null where it is the proper one
 */
public record ChangeReading(
        Interval values, double value, String formatted, @Nullable String rule) {
    private static final double HUNDREDTH = 0.01;

    /** The proper meanings first; empty where the stated change is of something else. */
    public static List<ChangeReading> of(
            StatedChange change, Observation stated, FigureIndex figures, Rounding rounding) {
        Observation from = change.stated();
        Observation to = change.to();
        boolean rates = to.unit().equals(MeasureWords.PERCENT);
        Interval before = rounding.values(from);
        Interval now = rounding.values(to);
        Interval difference = now.minus(before).size();
        double distance = Math.abs(to.effectiveValue() - from.effectiveValue());
        if (!MeasureWords.relative(stated.unit())) {
            return rates || !figures.sameUnit(stated, to)
                    ? List.of()
                    : List.of(
                            new ChangeReading(
                                    difference,
                                    distance,
                                    FigureFormatter.number(distance) + to.unit(),
                                    null));
        }
        if (before.low() <= 0) {
            return List.of();
        }
        Interval growth = now.growthOver(before).size();
        double percent = 100 * distance / from.effectiveValue();
        if (stated.unit().equals(MeasureWords.TIMES)) {
            double times = to.effectiveValue() / from.effectiveValue();
            return List.of(
                    new ChangeReading(
                            now.percentOf(before).times(HUNDREDTH),
                            times,
                            FigureFormatter.number(times) + MeasureWords.TIMES,
                            null),
                    new ChangeReading(
                            growth.times(HUNDREDTH),
                            percent * HUNDREDTH,
                            FigureFormatter.number(percent * HUNDREDTH) + MeasureWords.TIMES,
                            null));
        }
        boolean points = stated.unit().equals(MeasureWords.POINTS);
        ChangeReading inPercent =
                new ChangeReading(
                        growth,
                        percent,
                        FigureFormatter.percent(percent),
                        points ? "percent_taken_for_points" : null);
        if (!rates) {
            return List.of(inPercent);
        }
        ChangeReading inPoints =
                new ChangeReading(
                        difference,
                        distance,
                        FigureFormatter.points(distance),
                        points ? null : "points_taken_for_percent");
        return points ? List.of(inPoints, inPercent) : List.of(inPercent, inPoints);
    }
}
