package org.fazhi.audit.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.FigureIndex;
import org.fazhi.audit.figure.Rounding;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Role;
import org.fazhi.settings.reading.AuditSettings;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Two different figures of an indicator of which a report has one value: said in the same words, of
 * the same scope and time, in two sentences. Figures that differ in what they are limited to (上半年,
 * 涉企, 一审) do not contradict each other.
 */
public final class RepeatChecks implements Rule {
    private final Indicators catalogue;
    private final AuditSettings.Words words;
    private final Rounding rounding;

    public RepeatChecks(Indicators catalogue, AuditSettings settings, Rounding rounding) {
        this.catalogue = catalogue;
        this.words = settings.words();
        this.rounding = rounding;
    }

    @Override
    public void run(FigureIndex figures, CheckCollector checks) {
        for (Indicator indicator : catalogue.indicators()) {
            if (!indicator.oneValue() || figures.of(indicator.id()).size() < 2) {
                continue;
            }
            repeats(indicator, figures, checks);
        }
    }

    private void repeats(Indicator indicator, FigureIndex figures, CheckCollector checks) {
        Map<Observation, Named> names = new LinkedHashMap<>();
        Map<Named, Set<Double>> values = new HashMap<>();
        for (Observation figure : figures.of(indicator.id())) {
            if (figure.role() != Role.PART && FigureIndex.exact(List.of(figure))) {
                Named named = named(figure, figures);
                names.put(figure, named);
                values.computeIfAbsent(named, key -> new HashSet<>()).add(figure.effectiveValue());
            }
        }
        Map<Said, Observation> stated = new HashMap<>();
        names.forEach(
                (figure, named) -> {
                    if (values.getOrDefault(named, Set.of()).size() > 1) {
                        Said said = new Said(named, circumstances(figure, figures));
                        Observation first = stated.putIfAbsent(said, figure);
                        if (first != null && contradict(first, figure)) {
                            note(indicator, first, figure, checks);
                        }
                    }
                });
    }

    /**
     * What a figure is called.
     *
     * @param unit its measure word
     * @param scope whose it is
     * @param words the characters of the words that name it, common words left out, in any order
     */
    private record Named(String unit, @Nullable String scope, String words) {}

    /**
     * What is said of a figure; two of which the same is said must agree.
     *
     * @param named what it is called
     * @param circumstances what the words before it in its sentence limit it to
     */
    private record Said(Named named, Set<String> circumstances) {}

    private Named named(Observation figure, FigureIndex figures) {
        char[] characters =
                words.commonWords().matcher(figure.subject()).replaceAll("").toCharArray();
        Arrays.sort(characters);
        return new Named(figures.unit(figure), figure.scope(), String.valueOf(characters));
    }

    private Set<String> circumstances(Observation figure, FigureIndex figures) {
        Set<String> circumstances = new TreeSet<>();
        words.circumstances()
                .forEach(figures.sentenceBefore(figure), match -> circumstances.add(match.group()));
        return circumstances;
    }

    private boolean contradict(Observation first, Observation second) {
        return !FigureIndex.sameSentence(first, second)
                && !rounding.values(first).meets(rounding.values(second));
    }

    private static void note(
            Indicator indicator, Observation first, Observation second, CheckCollector checks) {
        boolean sameWords = first.subject().equals(second.subject());
        checks.arithmetic("repeated_figure", sameWords ? Severity.ERROR : Severity.WARNING)
                .word("name", indicator.name())
                .named("first", first)
                .named("second", second)
                .uses(first, second)
                .values(second.effectiveValue(), first.effectiveValue())
                .add();
    }
}
