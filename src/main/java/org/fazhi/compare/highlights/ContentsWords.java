package org.fazhi.compare.highlights;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.audit.rule.ContentChecks;
import org.fazhi.outline.Section;
import org.fazhi.settings.analysis.HighlightPatterns;

/** Says which of the required contents reports have: wholly, in part or not at all. */
final class ContentsWords {
    private final HighlightPatterns patterns;
    private final Map<Section.ContentKind, String> required = new LinkedHashMap<>();

    ContentsWords(HighlightPatterns patterns) {
        this.patterns = patterns;
        HighlightPatterns.Contents names = patterns.contents();
        required.put(Section.ContentKind.ACHIEVEMENTS, names.achievements());
        required.put(Section.ContentKind.SHORTCOMINGS, names.shortcomings());
        required.put(Section.ContentKind.LEADERSHIP, names.leadership());
        required.put(Section.ContentKind.PLAN, names.plan());
    }

    /** Whether a report tells of all four, be it in passing. */
    boolean complete(ReportFacts report) {
        return report.contents().containsAll(required.keySet());
    }

    /** The names of the contents that a report does not tell of. */
    List<String> lacking(ReportFacts report) {
        return required.entrySet().stream()
                .filter(content -> !report.contents().contains(content.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** How many reports lack which content; empty where none does. */
    String lacking(Collection<ReportFacts> reports) {
        Map<String, Long> counts = new LinkedHashMap<>();
        reports.forEach(
                report -> lacking(report).forEach(content -> counts.merge(content, 1L, Long::sum)));
        return counts.entrySet().stream()
                .map(
                        each ->
                                HighlightPatterns.fill(
                                        patterns.lists().lacking(),
                                        Map.of(
                                                "content", each.getKey(),
                                                "count", Long.toString(each.getValue()))))
                .collect(Collectors.joining());
    }

    /** What a report has in part; empty where there is nothing to remark. */
    String remarks(ReportFacts report) {
        HighlightPatterns.Remarks words = patterns.remarks();
        return (has(report, ContentChecks.LEADERSHIP_IN_PASSING) ? words.part() : "")
                + (has(report, ContentChecks.WITHOUT_CAUSES) ? words.cause() : "");
    }

    /** How many reports have something in part; empty where none does. */
    String remarks(Collection<ReportFacts> reports) {
        HighlightPatterns.Remarks words = patterns.remarks();
        return counted(reports, ContentChecks.LEADERSHIP_IN_PASSING, words.parts())
                + counted(reports, ContentChecks.WITHOUT_CAUSES, words.causes());
    }

    private static String counted(Collection<ReportFacts> reports, String rule, String pattern) {
        long count = reports.stream().filter(report -> has(report, rule)).count();
        return count == 0
                ? ""
                : HighlightPatterns.fill(pattern, Map.of("count", Long.toString(count)));
    }

    private static boolean has(ReportFacts report, String rule) {
        return report.remarks().contains(rule);
    }
}
