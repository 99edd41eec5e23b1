package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fazhi.extract.finding.LearntAxis.Wording;
import org.fazhi.settings.reading.ThemeExamples;
import org.fazhi.settings.reading.ThemeExamples.Example;
import org.jspecify.annotations.Nullable;

/**
 * Fields and natures of shortcomings as labelled examples teach them, beside what words say. Learnt
 * when the first shortcoming is met. One instance serves any number of threads.
 */
final class LearntThemes {
    private final ThemeExamples examples;
    private final Function<String, List<String>> signs;
    private volatile @Nullable Axes axes;

    private record Axes(LearntAxis fields, LearntAxis natures) {}

    /**
     * @param signs what the words of {@code themes.yaml} say of a wording: ids of fields and
     *     natures
     */
    LearntThemes(ThemeExamples examples, Function<String, List<String>> signs) {
        this.examples = examples;
        this.signs = signs;
    }

    List<String> fields(String point) {
        return axes().fields().of(wording(point));
    }

    List<String> natures(String point) {
        return axes().natures().of(wording(point));
    }

    private Wording wording(String text) {
        return new Wording(text, signs.apply(text));
    }

    private Axes axes() {
        Axes known = axes;
        if (known == null) {
            List<Wording> wordings = new ArrayList<>();
            examples.examples().forEach(example -> wordings.add(wording(example.text())));
            known =
                    new Axes(
                            new LearntAxis(wordings, answers(Example::fields)),
                            new LearntAxis(wordings, answers(Example::natures)));
            axes = known;
        }
        return known;
    }

    private List<List<String>> answers(Function<Example, List<String>> axis) {
        return examples.examples().stream().map(axis).toList();
    }
}
