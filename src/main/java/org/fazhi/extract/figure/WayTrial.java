package org.fazhi.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.IndicatorRule;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.settings.reading.Indicators.IndicatorKind;
import org.fazhi.settings.reading.Indicators.Match;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/** What keeps the ways of an indicator from naming a figure, for whoever writes one. */
public final class WayTrial {
    private final Indicator indicator;
    private final IndicatorMatcher matcher;

    /**
     * What became of one way.
     *
     * @param rule its id
     * @param obstacle what kept it from naming the figure; null where it fits
     * @param near how many of its conditions hold, the subject first
     */
    public record Outcome(String rule, @Nullable String obstacle, int near) {}

    public WayTrial(Indicator indicator, IndicatorMatcher matcher) {
        this.indicator = indicator;
        this.matcher = matcher;
    }

    /** Of each way whether it fits, the nearest first. */
    public List<Outcome> of(FigurePhrase phrase, String unit, Set<String> matters) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < indicator.match().size(); i++) {
            Match way = indicator.match().get(i);
            String rule = IndicatorRule.id(indicator.id(), i);
            List<String> forms = List.of(phrase.words(), phrase.wordsWithFigureLast());
            List<Outcome> tried = new ArrayList<>();
            for (String words : forms) {
                tried.add(outcome(way, rule, words, phrase, unit, matters));
            }
            outcomes.add(tried.stream().max(Comparator.comparingInt(Outcome::near)).orElseThrow());
        }
        outcomes.sort(Comparator.comparingInt(Outcome::near).reversed());
        return outcomes;
    }

    private Outcome outcome(
            Match way,
            String rule,
            String words,
            FigurePhrase phrase,
            String unit,
            Set<String> matters) {
        if (!way.subject().in(words)) {
            return new Outcome(rule, "subject: not found in “" + words + "”", 0);
        }
        if (!IndicatorMatcher.dimensionFits(indicator, unit)) {
            String kind = "a " + name(indicator.kind());
            return new Outcome(rule, "unit: " + shown(unit) + " is no unit of " + kind, 1);
        }
        if (indicator.kind() != IndicatorKind.RATE && !matcher.unitFits(way, unit)) {
            return new Outcome(rule, "units: " + shown(unit) + " is none of " + way.units(), 1);
        }
        if (way.matter() != null && !matters.contains(way.matter())) {
            return new Outcome(rule, "matter: spoken of before is " + matters, 2);
        }
        String found = group(way.not(), words);
        if (found != null) {
            return new Outcome(rule, "not: finds “" + found + "” in “" + words + "”", 3);
        }
        if (way.context() != null && !way.context().in(phrase.sentenceBefore() + words)) {
            return new Outcome(
                    rule, "context: not found in “" + phrase.sentenceBefore() + words + "”", 4);
        }
        if (way.ahead() != null && !way.ahead().in(phrase.ahead())) {
            return new Outcome(rule, "ahead: not found in “" + phrase.ahead() + "”", 5);
        }
        found = group(way.unless(), phrase.sentenceBefore());
        if (found != null) {
            return new Outcome(rule, "unless: finds “" + found + "” before the figure", 6);
        }
        return new Outcome(rule, null, 7);
    }

    private static String name(IndicatorKind kind) {
        return switch (kind) {
            case RATE -> "rate";
            case AMOUNT -> "sum of money";
            case FLOW, STOCK -> "count";
        };
    }

    private static String shown(String unit) {
        return unit.isEmpty() ? "(no unit)" : unit;
    }

    private static @Nullable String group(@Nullable Expression expression, String text) {
        Matcher found = expression == null ? null : expression.first(text);
        return found == null ? null : found.group();
    }
}
