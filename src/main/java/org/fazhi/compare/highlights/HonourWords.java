package org.fazhi.compare.highlights;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.extract.Finding;
import org.fazhi.settings.analysis.HighlightPatterns;
import org.fazhi.text.Punctuation;

/** Says what others have granted several governments, and what these claim to have done first. */
final class HonourWords {
    private final HighlightPatterns patterns;
    private final FactWords words;

    HonourWords(HighlightPatterns patterns, FactWords words) {
        this.patterns = patterns;
        this.words = words;
    }

    /** What others have granted; what a report claims to have done first is counted apart. */
    void several(Map<String, Said> said, Scope scope) {
        List<ReportFacts> all = scope.reports();
        List<Finding> honours = all.stream().flatMap(each -> each.honours().stream()).toList();
        if (!honours.isEmpty()) {
            said.put(
                    "honours",
                    Said.counted(
                            honours,
                            Map.of(
                                    "stating",
                                    FactWords.count(all, each -> !each.honours().isEmpty()),
                                    "national",
                                    FactWords.of(honours, Finding.HonourLevel.NATIONAL),
                                    "items",
                                    placed(scope, FactWords.highestFirst(honours)),
                                    "provincial",
                                    FactWords.of(honours, Finding.HonourLevel.PROVINCIAL))));
        }
        List<Finding> firsts = all.stream().flatMap(each -> each.firsts().stream()).toList();
        if (!firsts.isEmpty()) {
            said.put(
                    "firsts",
                    Said.counted(
                            firsts,
                            Map.of(
                                    "stating",
                                    FactWords.count(all, each -> !each.firsts().isEmpty()))));
        }
    }

    /** Honours, each with whose it is. */
    private String placed(Scope scope, List<Finding> honours) {
        Map<String, String> places =
                scope.reports().stream()
                        .collect(
                                Collectors.toMap(
                                        report -> report.seat().docId(),
                                        report -> scope.name(report.seat().regionCode())));
        return words.listed(
                honours.stream()
                        .map(
                                honour ->
                                        HighlightPatterns.fill(
                                                patterns.lists().placed(),
                                                Map.of(
                                                        "place",
                                                        places.get(honour.docId()),
                                                        "words",
                                                        Punctuation.PAGE_CUTS.withoutLast(
                                                                honour.text()))))
                        .toList(),
                "；");
    }
}
