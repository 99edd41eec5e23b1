package org.fazhi.compare.points;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.extract.Finding;
import org.fazhi.text.CharacterPairs;

/** The rows of one point: its wordings ranked in each year, its themes where the list has none. */
final class PointRows {
    private static final int MOST_FIELDS = 2;

    private PointRows() {}

    /** What is known of a point beside its statements. */
    record Known(String pointId, String name, List<String> fields, List<String> natures) {}

    /**
     * The rows of all statements of a point, of all years.
     *
     * @param listed whether its themes are those of the list
     */
    static List<PointMember> of(Known point, boolean listed, List<Statement> statements) {
        List<String> fields = listed ? point.fields() : most(statements, Statement::fields);
        List<String> natures = listed ? point.natures() : most(statements, Statement::natures);
        List<PointMember> rows = new ArrayList<>();
        statements.stream()
                .collect(groupingBy(Statement::year, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(
                        ofYear -> {
                            Map<Statement.Said, Integer> ranks = ranks(ofYear);
                            for (Statement each : ofYear) {
                                rows.add(
                                        new PointMember(
                                                each.year(),
                                                Finding.Kind.valueOf(each.said().kind()),
                                                point.pointId(),
                                                point.name(),
                                                fields,
                                                natures,
                                                each.findingId(),
                                                each.regionCode(),
                                                ranks.getOrDefault(each.said(), 1)));
                            }
                        });
        return rows;
    }

    /** The themes that at least half as many statements have as the most frequent one. */
    private static List<String> most(
            List<Statement> statements, Function<Statement, List<String>> themes) {
        Map<String, Integer> counts = new TreeMap<>();
        statements.forEach(
                each -> themes.apply(each).forEach(id -> counts.merge(id, 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(each -> 2 * each.getValue() >= most)
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_FIELDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The wordings of a year from 1: what most reports say so, then what has most in common with
     * all others, then the shortest.
     */
    private static Map<Statement.Said, Integer> ranks(List<Statement> statements) {
        Map<Statement.Said, List<Statement>> wordings =
                statements.stream().collect(groupingBy(Statement::said));
        Map<Integer, Integer> pairs = new HashMap<>();
        wordings.keySet()
                .forEach(
                        each ->
                                CharacterPairs.numbered(each.letters())
                                        .forEach(pair -> pairs.merge(pair, 1, Integer::sum)));
        Map<Statement.Said, Double> common = new HashMap<>();
        wordings.keySet()
                .forEach(
                        each ->
                                common.put(
                                        each,
                                        CharacterPairs.numbered(each.letters()).stream()
                                                .mapToInt(pair -> pairs.getOrDefault(pair, 0))
                                                .average()
                                                .orElse(0)));
        List<Statement.Said> ordered = new ArrayList<>(wordings.keySet());
        ordered.sort(
                Comparator.comparingInt(
                                (Statement.Said each) ->
                                        wordings.getOrDefault(each, List.of()).size())
                        .thenComparingDouble(each -> common.getOrDefault(each, 0.0))
                        .reversed()
                        .thenComparing(each -> each.letters().length())
                        .thenComparing(Statement.Said::letters));
        Map<Statement.Said, Integer> ranks = new HashMap<>();
        ordered.forEach(each -> ranks.put(each, ranks.size() + 1));
        return ranks;
    }
}
