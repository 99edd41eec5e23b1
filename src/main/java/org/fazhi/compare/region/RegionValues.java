package org.fazhi.compare.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fazhi.compare.figure.Measure;
import org.fazhi.compare.figure.Qualifiers;
import org.fazhi.compare.figure.Quantiles;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.RegionIndicatorBuilder;
import org.fazhi.compare.figure.StatedFigure;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * The values of one indicator in one region, made of what the reports below it state.
 *
 * <p>Counts and amounts are summed: a lower bound, since the silent are not zero. A rate is
 * recomputed from the summed parts of those reports that state both, and beside it stands the
 * median of the rates as stated; rates are never summed nor averaged. An indicator that is not
 * comparable, or whose figures stay separate, has no value, only the number of reports that state
 * it.
 */
final class RegionValues {
    private RegionValues() {}

    /**
     * The rows of a region.
     *
     * @param year the year
     * @param code the region
     * @param level its level, null for the nation
     * @param measure which
     * @param reports how many reports were expected below it
     * @param given what the reports give, in any order
     */
    static List<RegionIndicator> of(
            int year,
            RegionCode code,
            Document.@Nullable GovernmentLevel level,
            Measure measure,
            int reports,
            Iterable<Contribution> given) {
        List<Contribution> all = new ArrayList<>();
        given.forEach(all::add);
        all.sort(Comparator.comparing(Contribution::code));
        List<StatedFigure> stated = figures(all, Contribution::stated);
        boolean rate = measure.isRate();
        List<RegionIndicator> rows = new ArrayList<>();
        if (!stated.isEmpty()) {
            boolean valued = measure.gathers();
            double[] values =
                    valued
                            ? stated.stream().mapToDouble(RegionValues::value).toArray()
                            : new double[0];
            @Nullable Double value = null;
            if (valued) {
                value = rate ? new Quantiles(values, 1).median() : Double.valueOf(exactSum(values));
            }
            rows.add(
                    row(
                            year,
                            code,
                            level,
                            measure,
                            rate ? RegionIndicator.Basis.MEDIAN : RegionIndicator.Basis.SUMMED,
                            value,
                            stated,
                            reports,
                            stated.size(),
                            values));
        }
        List<Contribution> withParts = all.stream().filter(Contribution::hasParts).toList();
        if (rate && !withParts.isEmpty()) {
            rows.add(recomputed(year, code, level, measure, reports, withParts));
        }
        return rows;
    }

    private static RegionIndicator recomputed(
            int year,
            RegionCode code,
            Document.@Nullable GovernmentLevel level,
            Measure measure,
            int reports,
            List<Contribution> parts) {
        List<StatedFigure> numerators = figures(parts, Contribution::numerator);
        List<StatedFigure> denominators = figures(parts, Contribution::denominator);
        double[] rates = new double[parts.size()];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = rounded(100 * value(numerators.get(i)) / value(denominators.get(i)));
        }
        double above = exactSum(numerators.stream().mapToDouble(RegionValues::value).toArray());
        double below = exactSum(denominators.stream().mapToDouble(RegionValues::value).toArray());
        return row(
                year,
                code,
                level,
                measure,
                RegionIndicator.Basis.RECOMPUTED,
                rounded(100 * above / below),
                Stream.concat(numerators.stream(), denominators.stream()).toList(),
                reports,
                parts.size(),
                rates);
    }

    private static RegionIndicator row(
            int year,
            RegionCode code,
            Document.@Nullable GovernmentLevel level,
            Measure measure,
            RegionIndicator.Basis basis,
            @Nullable Double value,
            List<StatedFigure> figures,
            int reports,
            int reporting,
            double[] values) {
        Quantiles quantiles = new Quantiles(values, 1);
        return RegionIndicatorBuilder.builder()
                .reportYear(year)
                .regionCode(code)
                .regionLevel(level)
                .indicator(measure.id())
                .basis(basis)
                .value(value)
                .unit(measure.unit())
                .qualifier(
                        Qualifiers.together(figures.stream().map(StatedFigure::qualifier).toList()))
                .reports(Math.max(reports, reporting))
                .reporting(reporting)
                .minimum(quantiles.at(0))
                .median(quantiles.median())
                .maximum(quantiles.at(1))
                .observationIds(
                        figures.stream()
                                .flatMap(figure -> figure.observationIds().stream())
                                .toList())
                .build();
    }

    private static List<StatedFigure> figures(
            List<Contribution> given, Function<Contribution, StatedFigure> which) {
        return given.stream().map(which).filter(figure -> figure != null).toList();
    }

    /** Decimal arithmetic: 0.1 and 0.2 yuan are 0.3 yuan. */
    private static double exactSum(double[] values) {
        java.math.BigDecimal sum = java.math.BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(java.math.BigDecimal.valueOf(value));
        }
        return sum.doubleValue();
    }

    /** Only what gathers is rolled up, and that has one value. */
    private static double value(StatedFigure figure) {
        return Objects.requireNonNull(figure.value(), figure::indicator);
    }

    /** Two digits are all that a rate of cases bears. */
    private static double rounded(double value) {
        return Decimals.rounded(value, 2);
    }
}
