package org.fazhi.compare.highlights;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fazhi.settings.analysis.HighlightPatterns;

/** Says which achievements figures of before and after prove. */
final class ResultWords {
    /** Longer clauses are no sentence of a page. */
    private static final int LONGEST = 60;

    private final HighlightPatterns patterns;
    private final FactWords words;

    ResultWords(HighlightPatterns patterns, FactWords words) {
        this.patterns = patterns;
        this.words = words;
    }

    /** A proof with whose it is. */
    private record Placed(ReportFacts report, StrengthProof proof) {}

    void say(Map<String, Said> said, Scope scope) {
        changes(said, scope);
    }

    private void changes(Map<String, Said> said, Scope scope) {
        List<Placed> changes =
                scope.reports().stream()
                        .flatMap(
                                report ->
                                        report.proofs().stream()
                                                .map(proof -> new Placed(report, proof)))
                        .filter(each -> each.proof().kind() == StrengthProof.Kind.CHANGE)
                        .filter(each -> each.proof().words().length() <= LONGEST)
                        .filter(each -> !patterns.results().no().in(each.proof().words()))
                        .sorted(
                                Comparator.comparing(
                                        each -> each.proof().gain(),
                                        Comparator.nullsLast(Comparator.reverseOrder())))
                        .toList();
        if (changes.isEmpty()) {
            return;
        }
        List<Placed> shown = changes.stream().limit(patterns.listed()).toList();
        said.put(
                "results",
                new Said(
                        Map.of(
                                "items",
                                scope.single()
                                        ? words.listed(worded(scope, changes), "；")
                                        : words.examples(worded(scope, changes), "；")),
                        shown.stream()
                                .flatMap(each -> each.proof().observationIds().stream())
                                .toList(),
                        List.of()));
    }

    private List<String> worded(Scope scope, List<Placed> changes) {
        return changes.stream().map(each -> words(scope, each)).toList();
    }

    private String words(Scope scope, Placed change) {
        return scope.single()
                ? change.proof().words()
                : words.placed(scope.name(change.report()), change.proof().words());
    }
}
