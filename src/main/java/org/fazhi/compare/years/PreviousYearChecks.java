package org.fazhi.compare.years;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.audit.Check;
import org.fazhi.audit.figure.FigureFormatter;
import org.fazhi.audit.figure.Rounding;
import org.fazhi.compare.figure.Measure;
import org.fazhi.compare.figure.OfficialWording;
import org.fazhi.corpus.RowId;
import org.fazhi.extract.Observation;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.ComparisonWordings;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.settings.reading.SameUnits;

/**
 * What a report states for the year before (上年收到85件), beside what the report of the year before
 * stated itself. Figures that the first of two years counts otherwise ({@code breaks}), or whose
 * scopes or measure words differ, are not held against one another; nor is what grows over the year
 * where one of the reports was made before its year's end. The difference may be a later
 * correction, so it is noted, not called wrong.
 */
final class PreviousYearChecks implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String RULE = "previous_year";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})年");

    private final ComparisonSettings settings;
    private final Set<String> partial;
    private final ComparisonWordings.Wording wording;
    private final SameUnits units;
    private final Rounding rounding;
    private final FigureFormatter formatter;
    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /**
     * @param reading how the reports were read: units, limits of the audit, the catalogue
     * @param partial reports that were made before their year's end
     */
    PreviousYearChecks(ComparisonSettings settings, ReadingSettings reading, Set<String> partial) {
        this.settings = settings;
        this.partial = partial;
        wording = settings.wordings().previousYear();
        units = reading.quantities().sameUnits();
        rounding = new Rounding(reading.audit().limits());
        formatter = new FigureFormatter(reading.audit().phrases());
        Measure.of(reading.indicators()).forEach(each -> measures.put(each.id(), each));
        reading.indicators().indicators().forEach(each -> names.put(each.id(), each.name()));
    }

    /** The checks of one pair of reports: at most one an indicator. */
    List<Check> of(SuccessiveReports years) {
        Map<String, List<Observation>> before = new HashMap<>();
        years.figuresBefore().stream()
                .filter(Observation::counts)
                .forEach(
                        figure ->
                                before.computeIfAbsent(figure.indicator(), id -> new ArrayList<>())
                                        .add(figure));
        Map<String, Check> checks = new HashMap<>();
        for (Observation stated : years.figuresNow()) {
            Measure measure = measures.get(stated.indicator());
            List<Observation> then = before.get(stated.indicator());
            if (measure != null && then != null && speaksOfLastYear(stated, years.pair())) {
                check(years.pair(), measure, stated, then)
                        .ifPresent(check -> checks.putIfAbsent(measure.id(), check));
            }
        }
        return List.copyOf(checks.values());
    }

    /** Other years than the last may be “before”: 2021年 in a report of 2023. */
    private static boolean speaksOfLastYear(Observation stated, ReportPair pair) {
        if (stated.period() != Observation.Period.PREVIOUS
                || stated.role() == Observation.Role.CHANGE
                || stated.role() == Observation.Role.TARGET) {
            return false;
        }
        Matcher named = YEAR.matcher(stated.sentence());
        while (named.find()) {
            if (Integer.parseInt(named.group(1)) < pair.year() - 1) {
                return false;
            }
        }
        return true;
    }

    private Optional<Check> check(
            ReportPair pair, Measure measure, Observation stated, List<Observation> then) {
        List<Observation> comparable =
                then.stream()
                        .filter(figure -> sameUnit(figure, stated))
                        .filter(figure -> sameScope(figure, stated))
                        .toList();
        boolean apart =
                measure.combine() == Indicators.Combine.SEPARATE
                        || measure.combine() == Indicators.Combine.SUM && comparable.size() > 1;
        if (comparable.isEmpty()
                || apart
                || stated.unit().equals("%") != measure.isRate()
                || measure.growsOverTheYear() && ofPartOfYear(pair)
                || settings.breakAt(measure.id(), pair.year()).isPresent()
                || comparable.stream().anyMatch(figure -> agree(figure, stated))) {
            return Optional.empty();
        }
        Observation first = comparable.get(0);
        return Optional.of(
                new Check(
                        RowId.regionalCheck(pair.regionCode(), pair.year(), RULE, measure.id()),
                        null,
                        pair.regionCode(),
                        pair.year(),
                        Check.Family.YEARLY,
                        RULE,
                        Check.Severity.WARNING,
                        message(pair, measure, stated, first),
                        List.of(stated.observationId(), first.observationId()),
                        stated.effectiveValue(),
                        first.effectiveValue(),
                        wording.confidence()));
    }

    /** Whether one of the two speaks of months of its year, or of the same months before. */
    private boolean ofPartOfYear(ReportPair pair) {
        return partial.contains(pair.docId()) || partial.contains(pair.previousDocId());
    }

    private boolean sameUnit(Observation one, Observation other) {
        return units.folded(one.unit()).equals(units.folded(other.unit()));
    }

    private boolean agree(Observation one, Observation other) {
        return rounding.values(one).meets(rounding.values(other));
    }

    private static boolean sameScope(Observation one, Observation other) {
        return one.scope() == null || other.scope() == null || one.scope().equals(other.scope());
    }

    private String message(
            ReportPair pair, Measure measure, Observation stated, Observation before) {
        return wording.message(
                Map.of(
                        "year", Integer.toString(pair.year()),
                        "last_year", Integer.toString(pair.year() - 1),
                        "name", names.get(measure.id()),
                        "stated", amount(stated),
                        "before", amount(before)));
    }

    /** A figure as written; an approximate one with the word that says so. */
    private String amount(Observation figure) {
        boolean exact = figure.effectiveQualifier() == Observation.Qualifier.EXACT;
        return exact || figure.effectiveHigh() != null
                ? Objects.requireNonNull(formatter.shown(figure))
                : OfficialWording.amount(
                        settings.wordings().amounts(),
                        figure.effectiveValue(),
                        figure.unit(),
                        figure.effectiveQualifier());
    }
}
