package org.fazhi.compare.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.extract.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of one indicator may be added: those of one sentence, which lists them, and those
 * of other sentences that are of another scope or kind (人大建议, 政协提案). Of the rest one may be in the
 * other (执法培训52场次, 跨部门培训31场次): the sentence that says most stands alone.
 */
final class SumRule {
    private static final String WHOLE = "全";
    static final String NATION = "全国";
    private static final String LEVELS = "国省市州盟区县旗乡镇街村";

    private SumRule() {}

    /**
     * The figures to be added, in their order; fewer than given where one may be in another.
     *
     * @param measure the indicator
     * @param stated in order, none twice
     */
    static List<Observation> of(Measure measure, List<Observation> stated) {
        Map<Integer, List<Observation>> sentences = new LinkedHashMap<>();
        stated.forEach(
                figure ->
                        sentences
                                .computeIfAbsent(figure.sentenceBegin(), begin -> new ArrayList<>())
                                .add(figure));
        List<Observation> added = new ArrayList<>();
        sentences.values().stream()
                .sorted(Comparator.comparingDouble(SumRule::sum).reversed())
                .filter(sentence -> areApart(measure, sentence, added))
                .forEach(added::addAll);
        return stated.stream().filter(added::contains).toList();
    }

    private static double sum(Collection<Observation> figures) {
        return figures.stream().mapToDouble(Observation::effectiveValue).sum();
    }

    private static boolean areApart(
            Measure measure, List<Observation> some, List<Observation> others) {
        return some.stream()
                .allMatch(one -> others.stream().allMatch(other -> apart(measure, one, other)));
    }

    private static boolean apart(Measure measure, Observation one, Observation other) {
        return measure.areApart(one.subject(), other.subject()) || otherScope(one, other);
    }

    /** 市人大 and 区两会 share nothing; 全区 holds the streets, and what has no scope may hold all. */
    private static boolean otherScope(Observation one, Observation other) {
        Set<Integer> levels = levels(one.scope());
        Set<Integer> others = levels(other.scope());
        return !levels.isEmpty() && !others.isEmpty() && Collections.disjoint(levels, others);
    }

    /** The levels of government that a scope names; none of a whole area and those in it. */
    private static Set<Integer> levels(@Nullable String scope) {
        if (scope == null || scope.startsWith(WHOLE) && !scope.startsWith(NATION)) {
            return Set.of();
        }
        return scope.chars()
                .filter(level -> LEVELS.indexOf(level) >= 0)
                .boxed()
                .collect(Collectors.toSet());
    }
}
