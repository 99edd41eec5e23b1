package org.fazhi.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.fazhi.audit.Check.Severity;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Role;
import org.fazhi.settings.AuditSettings;
import org.fazhi.settings.Indicators;
import org.fazhi.settings.Indicators.Indicator;

/**
 * Two different figures of an indicator of which a report has one value: said in the same words, of
 * the same scope and time, in two sentences. Figures that differ in what they are limited to (上半年,
 * 涉企, 一审) do not contradict each other.
 */
final class RepeatChecks implements Rule {
    private final Indicators catalogue;
    private final AuditSettings.Words words;
    private final Rounding rounding;

    RepeatChecks(Indicators catalogue, AuditSettings settings, Rounding rounding) {
        this.catalogue = catalogue;
        this.words = settings.words();
        this.rounding = rounding;
    }

    @Override
    public void run(Figures figures, CheckList checks) {
        for (Indicator indicator : catalogue.indicators()) {
            if (!indicator.oneValue()) {
                continue;
            }
            List<Observation> stated =
                    figures.of(indicator.id()).stream()
                            .filter(figure -> figure.role() != Role.PART)
                            .filter(figure -> Figures.exact(List.of(figure)))
                            .toList();
            for (Observation second : stated) {
                for (Observation first : stated) {
                    if (first.begin() >= second.begin()) {
                        break;
                    }
                    if (contradict(first, second, figures)) {
                        note(indicator, first, second, checks);
                        break;
                    }
                }
            }
        }
    }

    private boolean contradict(Observation first, Observation second, Figures figures) {
        return !Figures.sameSentence(first, second)
                && figures.sameUnit(first, second)
                && Objects.equals(first.scope(), second.scope())
                && !rounding.values(first).meets(rounding.values(second))
                && circumstances(first, figures).equals(circumstances(second, figures))
                && Arrays.equals(characters(first), characters(second));
    }

    private static void note(
            Indicator indicator, Observation first, Observation second, CheckList checks) {
        boolean sameWords = first.subject().equals(second.subject());
        checks.arithmetic("repeated_figure", sameWords ? Severity.ERROR : Severity.WARNING)
                .word("name", indicator.name())
                .named("first", first)
                .named("second", second)
                .uses(first, second)
                .values(second.effectiveValue(), first.effectiveValue())
                .add();
    }

    /** What the words before a figure in its sentence limit it to. */
    private Set<String> circumstances(Observation figure, Figures figures) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = words.circumstances().matcher(figures.sentenceBefore(figure));
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    /** The characters of the words that name a figure, common words left out, in any order. */
    private char[] characters(Observation figure) {
        char[] characters =
                words.commonWords().matcher(figure.subject()).replaceAll("").toCharArray();
        Arrays.sort(characters);
        return characters;
    }
}
