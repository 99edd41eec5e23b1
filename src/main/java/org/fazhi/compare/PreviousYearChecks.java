package org.fazhi.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.api.java.JavaRDD;
import org.fazhi.audit.Check;
import org.fazhi.extract.Observation;
import org.fazhi.settings.ComparisonSettings;
import org.fazhi.settings.Indicators;
import org.fazhi.settings.Settings;

/**
 * What a report states for the year before (上年收到85件), beside what the report of the year before
 * stated itself. Figures that the first of two years counts otherwise ({@code breaks}), or whose
 * scopes differ, are not held against one another. The difference may be a later correction, so it
 * is noted, not called wrong.
 */
final class PreviousYearChecks implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String RULE = "previous_year";
    private static final double CONFIDENCE = 0.6;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})年");

    private final ComparisonSettings settings;
    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    PreviousYearChecks(Settings settings) {
        this.settings = settings.comparison();
        Measure.of(settings.indicators()).forEach(each -> measures.put(each.id(), each));
        settings.indicators().indicators().forEach(each -> names.put(each.id(), each.name()));
    }

    /** The checks of all pairs of reports, by id. */
    List<Check> of(JavaRDD<TwoYears> years) {
        return years.flatMap(each -> of(each).iterator()).sortBy(Check::checkId, true, 1).collect();
    }

    /** The checks of one pair of reports: at most one an indicator. */
    List<Check> of(TwoYears years) {
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
        boolean rate = measure.isRate();
        List<Observation> comparable =
                then.stream()
                        .filter(figure -> figure.unit().equals("%") == rate)
                        .filter(figure -> sameScope(figure, stated))
                        .toList();
        boolean apart =
                measure.combine() == Indicators.Combine.SEPARATE
                        || measure.combine() == Indicators.Combine.SUM && comparable.size() > 1;
        if (comparable.isEmpty()
                || apart
                || stated.unit().equals("%") != rate
                || settings.breakAt(measure.id(), pair.year()).isPresent()
                || comparable.stream().anyMatch(figure -> Leeway.agree(figure, stated))) {
            return Optional.empty();
        }
        Observation first = comparable.get(0);
        return Optional.of(
                new Check(
                        pair.regionCode() + ":" + pair.year() + ":" + RULE + ":" + measure.id(),
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
                        CONFIDENCE));
    }

    private static boolean sameScope(Observation one, Observation other) {
        return one.scope() == null || other.scope() == null || one.scope().equals(other.scope());
    }

    private String message(
            ReportPair pair, Measure measure, Observation stated, Observation before) {
        return pair.year()
                + "年度报告所载上年"
                + names.get(measure.id())
                + "为"
                + Wording.amount(stated.effectiveValue(), measure.unit(), stated.qualifier())
                + "，"
                + (pair.year() - 1)
                + "年度报告载明"
                + Wording.amount(before.effectiveValue(), measure.unit(), before.qualifier())
                + "，两年报告数据不一致，待核实。";
    }
}
