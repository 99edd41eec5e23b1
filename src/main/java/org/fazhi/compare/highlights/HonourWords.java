package org.fazhi.compare.highlights;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.extract.Finding;

/** Says what others have granted several governments, and what these claim to have done first. */
final class HonourWords {
    private final FactWords words;

    HonourWords(FactWords words) {
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
                                    "levels",
                                    words.levels(honours),
                                    "items",
                                    placed(scope, honours))));
        }
        List<Finding> firsts = all.stream().flatMap(each -> each.firsts().stream()).toList();
        if (!firsts.isEmpty()) {
            said.put(
                    "firsts",
                    Said.counted(
                            firsts,
                            Map.of(
                                    "stating",
                                    FactWords.count(all, each -> !each.firsts().isEmpty()),
                                    "items",
                                    words.examples(scope, firsts))));
        }
    }

    /** Honours, each with whose it is: of one level the first of each report, then the others. */
    private String placed(Scope scope, List<Finding> honours) {
        Map<List<Object>, Integer> before = new HashMap<>();
        Map<String, Integer> turns = new HashMap<>();
        for (Finding honour : honours) {
            List<Object> reportAndLevel = Arrays.asList(honour.docId(), honour.level());
            turns.put(honour.findingId(), before.merge(reportAndLevel, 1, Integer::sum));
        }
        Comparator<Finding> byLevel =
                Comparator.comparing(
                        Finding::level, Comparator.nullsLast(Comparator.naturalOrder()));
        return words.examples(
                scope,
                honours.stream()
                        .sorted(
                                byLevel.thenComparing(
                                        honour -> turns.getOrDefault(honour.findingId(), 0)))
                        .toList());
    }
}
