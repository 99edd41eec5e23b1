package org.fazhi.extract.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.settings.reading.ThemeExamples;
import org.fazhi.settings.reading.ThemeExamples.Example;
import org.junit.jupiter.api.Test;

/** What examples teach holds for shortcomings that are not among them. */
class LearntThemesTest {
    private static final ReadingSettings SETTINGS = ProjectFiles.settings().reading();
    private static final int FOLDS = 8;

    private static ThemeClassifier taught(List<Example> examples) {
        return new ThemeClassifier(
                SETTINGS.themes(), SETTINGS.findings(), new ThemeExamples(examples));
    }

    /** The share of examples, each sorted by a classifier that has not seen it, that are right. */
    private static double right(
            BiFunction<ThemeClassifier, String, List<String>> sort,
            Function<Example, List<String>> label) {
        List<Example> all = SETTINGS.themeExamples().examples();
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> seen = new ArrayList<>();
            List<Example> unseen = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                (i % FOLDS == fold ? unseen : seen).add(all.get(i));
            }
            ThemeClassifier classifier = taught(seen);
            for (Example example : unseen) {
                if (Set.copyOf(sort.apply(classifier, example.text()))
                        .equals(Set.copyOf(label.apply(example)))) {
                    right++;
                }
            }
        }
        return (double) right / all.size();
    }

    @Test
    void shortcomingsThatWereNotSeenAreSortedAsTheExamplesAre() {
        double fields =
                right((sorter, text) -> sorter.admittedFields(text, "", ""), Example::fields);
        double natures = right((sorter, text) -> sorter.natures(text, ""), Example::natures);
        System.out.printf("learnt, %d folds: fields %.3f, natures %.3f%n", FOLDS, fields, natures);
        assertThat(fields).isGreaterThan(0.8);
        assertThat(natures).isGreaterThan(0.75);
    }

    @Test
    void theSameExamplesTeachTheSame() {
        List<Example> examples = SETTINGS.themeExamples().examples();
        ThemeClassifier one = taught(examples);
        ThemeClassifier other = taught(examples);
        for (Example example : examples.subList(0, 100)) {
            String text = "部分" + example.text();
            assertThat(one.admittedFields(text, "", ""))
                    .isEqualTo(other.admittedFields(text, "", ""));
            assertThat(one.natures(text, "")).isEqualTo(other.natures(text, ""));
        }
    }

    @Test
    void whatNoExampleTellsOfIsLeftOpen() {
        ThemeClassifier classifier = taught(SETTINGS.themeExamples().examples());
        for (String point : List.of("苗绣授权多凭口头，维权难", "夜间气味投诉到场时往往已散", "木房防火改造与传统风貌争议大")) {
            assertThat(classifier.admittedFields(point, "", "")).as(point).isEmpty();
        }
    }

    @Test
    void aNewExampleTeachesWhatNoWordSays() {
        List<Example> examples = new ArrayList<>(SETTINGS.themeExamples().examples());
        for (String place : List.of("山区", "库区", "林区", "牧区")) {
            examples.add(
                    new Example(place + "的窑洞学堂开讲不经常", List.of("publicity"), List.of("innovation")));
        }
        assertThat(taught(examples).natures("湖区的窑洞学堂开讲不经常", "")).containsExactly("innovation");
    }
}
