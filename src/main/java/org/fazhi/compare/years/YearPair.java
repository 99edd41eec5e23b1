package org.fazhi.compare.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fazhi.compare.figure.Measure;
import org.fazhi.compare.figure.StatedFigure;
import org.fazhi.compare.region.StatedReport;
import org.fazhi.extract.Observation;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.ComparisonWordings;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.text.Decimals;

/** Two years of one indicator of one government, and why they may not be comparable. */
record YearPair(StatedReport before, StatedReport now, Measure measure) {
    /**
     * The row of the two, or none: a figure that the catalogue keeps apart, or that one of the
     * reports does not state, is not compared.
     */
    Optional<YearOnYear> row(ComparisonSettings settings) {
        StatedFigure figure = now.figures().get(measure.id());
        StatedFigure last = before.figures().get(measure.id());
        if (figure == null || figure.value() == null || last == null || last.value() == null) {
            return Optional.empty();
        }
        double value = figure.value();
        double previous = last.value();
        int year = now.entry().reportYear();
        Optional<ComparisonSettings.Break> broken = settings.breakAt(measure.id(), year);
        boolean comparable = broken.isEmpty();
        boolean rated = comparable && !measure.isRate() && previous >= settings.leastBase();
        ComparisonWordings.Doubts words = settings.wordings().doubts();
        List<String> doubts = doubts(words, figure, last);
        broken.ifPresent(each -> doubts.add(0, words.broken(each)));
        return Optional.of(
                new YearOnYear(
                        now.entry().regionCode(),
                        measure.id(),
                        year,
                        value,
                        previous,
                        figure.unit(),
                        comparable ? Double.valueOf(Decimals.rounded(value - previous, 2)) : null,
                        rated
                                ? Double.valueOf(
                                        Decimals.rounded((value - previous) / previous * 100, 2))
                                : null,
                        doubts.isEmpty() ? null : String.join("；", doubts),
                        figure.observationIds(),
                        last.observationIds()));
    }

    private List<String> doubts(
            ComparisonWordings.Doubts words, StatedFigure figure, StatedFigure last) {
        List<String> doubts = new ArrayList<>();
        if (!figure.sound() || !last.sound()) {
            doubts.add(words.unsound());
        }
        if (last.qualifier() != Observation.Qualifier.EXACT
                || figure.qualifier() != Observation.Qualifier.EXACT) {
            doubts.add(words.approximate());
        }
        if (before.partial() || now.partial()) {
            doubts.add(words.partOfYear());
        }
        if (!Objects.equals(last.scope(), figure.scope())) {
            doubts.add(words.scope());
        }
        if (measure.comparable() != Indicators.Comparable.YES) {
            doubts.add(words.note());
        }
        return doubts;
    }
}
