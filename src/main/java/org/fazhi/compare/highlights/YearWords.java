package org.fazhi.compare.highlights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fazhi.compare.figure.OfficialWording;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.extract.Observation;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.HighlightPatterns;
import org.fazhi.settings.reading.Indicators;

/** Says what has changed since the year before, where reports of both years are held. */
final class YearWords {
    private final HighlightPatterns patterns;
    private final ComparisonSettings comparison;
    private final Map<String, Indicators.Indicator> catalogue;

    YearWords(HighlightPatterns patterns, ComparisonSettings comparison, Indicators catalogue) {
        this.patterns = patterns;
        this.comparison = comparison;
        this.catalogue = catalogue.byId();
    }

    void say(Map<String, Said> said, Scope scope) {
        recurring(said, scope);
        promises(said, scope);
        changes(said, scope);
    }

    /** This year's, those of last year among them; two of last year's may be one now. */
    private static void recurring(Map<String, Said> said, Scope scope) {
        List<Recurrence> rows =
                scope.reports().stream().flatMap(report -> report.recurrences().stream()).toList();
        if (rows.isEmpty()) {
            return;
        }
        List<Recurrence> again =
                scope.reports().stream().flatMap(report -> report.repeated().stream()).toList();
        said.put(
                "recurring",
                new Said(
                        Map.of(
                                "pairs",
                                FactWords.count(
                                        scope.reports(), report -> !report.recurrences().isEmpty()),
                                "recurring",
                                Long.toString(
                                        again.stream()
                                                .map(Recurrence::findingId)
                                                .distinct()
                                                .count()),
                                "added",
                                count(rows, Recurrence.Status.NEW),
                                "gone",
                                count(rows, Recurrence.Status.NOT_MENTIONED)),
                        List.of(),
                        again.stream()
                                .flatMap(row -> Stream.of(row.findingId(), row.previousFindingId()))
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()));
    }

    private static String count(List<Recurrence> rows, Recurrence.Status status) {
        return Long.toString(rows.stream().filter(row -> row.status() == status).count());
    }

    private static void promises(Map<String, Said> said, Scope scope) {
        List<Promise> plans =
                scope.reports().stream().flatMap(report -> report.promises().stream()).toList();
        if (plans.isEmpty()) {
            return;
        }
        List<Promise> spoken =
                plans.stream()
                        .filter(
                                plan ->
                                        !plan.findingIds().isEmpty()
                                                || !plan.observationIds().isEmpty())
                        .toList();
        said.put(
                "promises",
                new Said(
                        Map.of(
                                "count", Integer.toString(plans.size()),
                                "said", Integer.toString(spoken.size())),
                        spoken.stream()
                                .flatMap(plan -> plan.observationIds().stream())
                                .distinct()
                                .toList(),
                        spoken.stream()
                                .flatMap(
                                        plan ->
                                                Stream.concat(
                                                        Stream.of(plan.findingId()),
                                                        plan.findingIds().stream()))
                                .distinct()
                                .toList()));
    }

    /** The government's own figures, and the sums over districts that state both years. */
    private void changes(Map<String, Said> said, Scope scope) {
        List<String> parts = new ArrayList<>();
        List<YearOnYear> quoted = new ArrayList<>();
        List<YearOnYear> own = sound(scope, true);
        HighlightPatterns.Changes words = patterns.changes();
        if (!own.isEmpty()) {
            String figures = figures(own.stream().map(row -> own(row)).toList());
            parts.add(scope.single() ? figures : whose(words.itself(), scope, figures));
            quoted.addAll(own);
        }
        if (!scope.single()) {
            List<YearOnYear> below = sound(scope, false);
            List<String> sums = sums(below, quoted);
            if (!sums.isEmpty()) {
                parts.add(whose(words.below(), scope, figures(sums)));
            }
        }
        if (!parts.isEmpty()) {
            said.put(
                    "changes",
                    new Said(
                            Map.of("figures", figures(parts)),
                            quoted.stream()
                                    .flatMap(
                                            row ->
                                                    Stream.concat(
                                                            row.observationIds().stream(),
                                                            row.previousObservationIds().stream()))
                                    .distinct()
                                    .toList(),
                            List.of()));
        }
    }

    private String figures(List<String> parts) {
        return String.join(patterns.figures().between(), parts);
    }

    private static String whose(String pattern, Scope scope, String figures) {
        return HighlightPatterns.fill(
                pattern, Map.of("region", scope.place().name(), "figures", figures));
    }

    /**
     * The pairs that nothing makes doubtful, in the order of the sentences; of a government's own
     * those that differ.
     */
    private List<YearOnYear> sound(Scope scope, boolean own) {
        List<String> order =
                patterns.groups().stream().flatMap(group -> group.indicators().stream()).toList();
        return order.stream()
                .flatMap(
                        indicator ->
                                scope.reports().stream()
                                        .filter(
                                                report ->
                                                        own
                                                                ? isOwn(scope, report)
                                                                : scope.isLowest(report))
                                        .flatMap(report -> report.changes().stream())
                                        .filter(row -> row.indicator().equals(indicator)))
                .filter(row -> row.doubt() == null && row.change() != null)
                .filter(row -> !own || row.value() != row.previous())
                .toList();
    }

    private static boolean isOwn(Scope scope, ReportFacts report) {
        return report.seat().regionCode().equals(scope.place().code());
    }

    private String own(YearOnYear row) {
        return HighlightPatterns.fill(
                patterns.changes().own(), values(row, row.value(), row.previous(), 1));
    }

    /** Sums over two districts and more; what they rest on is added to what is quoted. */
    private List<String> sums(List<YearOnYear> rows, Collection<YearOnYear> quoted) {
        List<String> sums = new ArrayList<>();
        for (String indicator : rows.stream().map(YearOnYear::indicator).distinct().toList()) {
            List<YearOnYear> summed =
                    rows.stream()
                            .filter(row -> row.indicator().equals(indicator))
                            .filter(row -> !row.unit().equals("%"))
                            .toList();
            if (summed.size() > 1) {
                quoted.addAll(summed);
                sums.add(
                        HighlightPatterns.fill(
                                patterns.changes().sum(),
                                values(
                                        summed.get(0),
                                        summed.stream().mapToDouble(YearOnYear::value).sum(),
                                        summed.stream().mapToDouble(YearOnYear::previous).sum(),
                                        summed.size())));
            }
        }
        return sums;
    }

    private Map<String, String> values(YearOnYear row, double value, double before, int count) {
        return Map.of(
                "name", Objects.requireNonNull(catalogue.get(row.indicator())).name(),
                "value", amount(row, value),
                "previous", amount(row, before),
                "count", Integer.toString(count));
    }

    private String amount(YearOnYear row, double value) {
        return OfficialWording.amount(
                comparison.wordings().amounts(), value, row.unit(), Observation.Qualifier.EXACT);
    }
}
