package org.fazhi.audit.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;

/**
 * What an indicator cannot exceed, along the catalogue's chains: what is concluded was accepted,
 * what is accepted was received.
 */
final class IndicatorChains {
    private final Map<String, Indicator> catalogue;

    IndicatorChains(Indicators catalogue) {
        this.catalogue = catalogue.byId();
    }

    /**
     * A step upwards.
     *
     * @param indicator that is not exceeded
     * @param carriedOver unless by cases of the year before
     */
    record Step(String indicator, boolean carriedOver) {}

    /**
     * A figure above in a chain.
     *
     * @param figure as stated
     * @param carriedOver whether cases of the year before may lie between the two
     */
    record Above<T>(T figure, boolean carriedOver) {}

    /**
     * What stands above an indicator: on each way up the first that is stated.
     *
     * @param stated the figure of an indicator, or null where the report states none
     */
    <T> List<Above<T>> above(Indicator indicator, Function<String, T> stated) {
        List<Above<T>> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>(steps(indicator, false));
        while (!open.isEmpty()) {
            Step step = open.poll();
            if (!seen.add(step.indicator())) {
                continue;
            }
            T figure = stated.apply(step.indicator());
            if (figure == null) {
                Indicator next = catalogue.get(step.indicator());
                open.addAll(next == null ? List.of() : steps(next, step.carriedOver()));
            } else {
                found.add(new Above<>(figure, step.carriedOver()));
            }
        }
        return found;
    }

    private static List<Step> steps(Indicator indicator, boolean carriedOver) {
        boolean carried = carriedOver || indicator.carriedOver();
        List<Step> steps = new ArrayList<>();
        indicator.notAbove().forEach(id -> steps.add(new Step(id, carried)));
        if (indicator.partOf() != null) {
            steps.add(new Step(indicator.partOf(), carried));
        }
        return steps;
    }
}
