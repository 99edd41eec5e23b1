package org.fazhi.briefing.content;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.audit.Check;
import org.fazhi.audit.rule.UnstatedQuantities;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** What a person should look at before a figure is used: the checks by what they speak of. */
public final class CheckIndex {
    private final Map<String, Document> reports;
    private final Map<String, Observation> observations;
    private final Map<String, List<Finding>> findings;
    private final List<Check> checks;
    private final Map<String, List<Check>> byReport;

    /**
     * @param rows the checks, in any order
     * @param reports that count, by id
     * @param observations of the year, by id
     * @param findings by report
     */
    CheckIndex(
            List<Check> rows,
            Map<String, Document> reports,
            Map<String, Observation> observations,
            Map<String, List<Finding>> findings) {
        this.reports = reports;
        this.observations = observations;
        this.findings = findings;
        this.checks =
                rows.stream()
                        .sorted(
                                Comparator.comparing(
                                                (Check check) -> code(check),
                                                Comparator.nullsLast(Comparator.naturalOrder()))
                                        .thenComparing(Check::severity)
                                        .thenComparing(Check::checkId))
                        .toList();
        this.byReport =
                checks.stream()
                        .filter(check -> check.docId() != null)
                        .collect(groupingBy(Check::docId));
    }

    private @Nullable RegionCode code(Check check) {
        Document report = check.docId() == null ? null : reports.get(check.docId());
        return report == null ? check.regionCode() : report.regionCode();
    }

    /** All of them by division code, the surest first. */
    public List<Check> all() {
        return checks;
    }

    /** Those of a report. */
    public List<Check> of(Document report) {
        return byReport.getOrDefault(report.docId(), List.of());
    }

    /** Whether a rule has found something in a report. */
    boolean has(Document report, String rule) {
        return of(report).stream().anyMatch(check -> check.rule().equals(rule));
    }

    /** How many of the checks are of some kinds. */
    public long count(CheckKind... kinds) {
        Set<CheckKind> wanted = Set.of(kinds);
        return checks.stream().filter(check -> wanted.contains(CheckKind.of(check))).count();
    }

    /** Contradictions of figures that are not settled. */
    public long open() {
        return count(CheckKind.CONTRADICTION);
    }

    /** What a check rests on: its figures, or the finding it speaks of. */
    public List<String> sources(Check check) {
        if (!check.observationIds().isEmpty() || check.docId() == null) {
            return check.observationIds();
        }
        return findings.getOrDefault(check.docId(), List.of()).stream()
                .filter(check::isOn)
                .map(Finding::findingId)
                .toList();
    }

    /** Whether a shortcoming speaks of a quantity that its report never states. */
    public boolean withoutFigure(Finding finding) {
        return byReport.getOrDefault(finding.docId(), List.of()).stream()
                .filter(check -> check.rule().equals(UnstatedQuantities.RULE))
                .anyMatch(check -> check.isOn(finding));
    }

    /** The observations that a check of this severity rests on and that nobody has corrected. */
    Set<String> figures(Check.Severity severity) {
        Set<String> ids = new HashSet<>();
        for (Check check : checks) {
            if (check.severity() == severity && check.family() == Check.Family.ARITHMETIC) {
                for (String id : check.observationIds()) {
                    Observation observation = observations.get(id);
                    if (observation == null || observation.correctedValue() == null) {
                        ids.add(id);
                    }
                }
            }
        }
        return ids;
    }
}
