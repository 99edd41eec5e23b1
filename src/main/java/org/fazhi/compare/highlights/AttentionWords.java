package org.fazhi.compare.highlights;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.fazhi.extract.Finding;
import org.fazhi.settings.analysis.HighlightPatterns;

/** Says what needs a look, and where. */
final class AttentionWords {
    private final HighlightPatterns patterns;
    private final FactWords words;

    AttentionWords(HighlightPatterns patterns, FactWords words) {
        this.patterns = patterns;
        this.words = words;
    }

    void say(Map<String, Said> said, Scope scope) {
        unanswered(said, scope);
        repeated(said, scope);
        unstated(said, scope);
        doubts(said, scope);
    }

    /** What a report admits and plans nothing against. */
    private void unanswered(Map<String, Said> said, Scope scope) {
        List<Finding> open = all(scope, ReportFacts::unanswered);
        if (!open.isEmpty()) {
            said.put("unanswered", listed(scope, open, report -> report.unanswered().size()));
        }
    }

    /** What stood in last year's report too. */
    private void repeated(Map<String, Said> said, Scope scope) {
        List<Finding> again = all(scope, AttentionWords::repeated);
        if (!again.isEmpty()) {
            said.put("repeated", listed(scope, again, report -> repeated(report).size()));
        }
    }

    private static List<Finding> repeated(ReportFacts report) {
        List<String> ids =
                report.repeated().stream()
                        .map(row -> Objects.requireNonNull(row.findingId()))
                        .toList();
        return report.findings().stream()
                .filter(finding -> ids.contains(finding.findingId()))
                .toList();
    }

    private void unstated(Map<String, Said> said, Scope scope) {
        List<Finding> findings = all(scope, ReportFacts::withoutFigures);
        if (!findings.isEmpty()) {
            said.put("unstated", listed(scope, findings, report -> report.withoutFigures().size()));
        }
    }

    private void doubts(Map<String, Said> said, Scope scope) {
        long doubts = scope.reports().stream().mapToLong(report -> report.doubts().size()).sum();
        if (doubts > 0) {
            said.put(
                    "checks",
                    new Said(
                            Map.of(
                                    "count",
                                    Long.toString(doubts),
                                    "reports",
                                    FactWords.count(
                                            scope.reports(), each -> !each.doubts().isEmpty()),
                                    "places",
                                    places(scope, report -> report.doubts().size())),
                            scope.reports().stream()
                                    .flatMap(report -> report.doubts().stream())
                                    .flatMap(check -> check.observationIds().stream())
                                    .distinct()
                                    .toList(),
                            List.of()));
        }
    }

    private Said listed(Scope scope, List<Finding> findings, ToIntFunction<ReportFacts> count) {
        return Said.counted(
                findings,
                Map.of(
                        "items", words.items(findings),
                        "reports",
                                FactWords.count(
                                        scope.reports(), report -> count.applyAsInt(report) > 0),
                        "places", places(scope, count)));
    }

    /** Where there is most of something, each with how much. */
    private String places(Scope scope, ToIntFunction<ReportFacts> count) {
        return words.listed(
                scope.reports().stream()
                        .filter(report -> count.applyAsInt(report) > 0)
                        .sorted(Comparator.comparingInt(count).reversed())
                        .map(
                                report ->
                                        HighlightPatterns.fill(
                                                patterns.lists().places(),
                                                Map.of(
                                                        "place",
                                                        scope.name(report.seat().regionCode()),
                                                        "count",
                                                        Integer.toString(
                                                                count.applyAsInt(report)))))
                        .toList(),
                "、");
    }

    private static List<Finding> all(Scope scope, Function<ReportFacts, List<Finding>> of) {
        return scope.reports().stream().flatMap(report -> of.apply(report).stream()).toList();
    }
}
