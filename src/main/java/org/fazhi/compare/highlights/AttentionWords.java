package org.fazhi.compare.highlights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.fazhi.compare.figure.OfficialWording;
import org.fazhi.extract.Finding;

/** Says what needs a look, and where. */
final class AttentionWords {
    private final FactWords words;

    AttentionWords(FactWords words) {
        this.words = words;
    }

    /**
     * @param deadline the day before which a report is due
     */
    void say(Map<String, Said> said, Scope scope, LocalDate deadline) {
        unanswered(said, scope);
        repeated(said, scope);
        unstated(said, scope);
        doubts(said, scope);
        if (!scope.single()) {
            late(said, scope, deadline);
        }
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
                                    words.placesOfChecks(scope, report -> report.doubts().size())),
                            scope.reports().stream()
                                    .flatMap(report -> report.doubts().stream())
                                    .flatMap(check -> check.observationIds().stream())
                                    .distinct()
                                    .toList(),
                            List.of()));
        }
    }

    /** Who published, or signed, after the deadline. */
    private void late(Map<String, Said> said, Scope scope, LocalDate deadline) {
        List<String> late =
                scope.reports().stream()
                        .filter(report -> report.late(deadline))
                        .map(report -> scope.name(report))
                        .toList();
        if (!late.isEmpty()) {
            said.put(
                    "late",
                    Said.of(
                            Map.of(
                                    "late", Integer.toString(late.size()),
                                    "places", words.listed(late, "、"),
                                    "deadline", OfficialWording.date(deadline))));
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
                        "places", words.places(scope, count)));
    }

    private static List<Finding> all(Scope scope, Function<ReportFacts, List<Finding>> of) {
        return scope.reports().stream().flatMap(report -> of.apply(report).stream()).toList();
    }
}
