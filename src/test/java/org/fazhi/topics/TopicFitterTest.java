package org.fazhi.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicFitterTest {
    private static final int THEMES = 3;
    private static final int WORDS = 8;

    @ParameterizedTest
    @ValueSource(strings = {"mllib", "gibbs"})
    void themesThatShareNoWordAreToldApartAlikeEveryTime(String name) {
        TopicFitter fitter =
                name.equals("gibbs")
                        ? new GibbsLda(100)
                        : new SparkLda(
                                JavaSparkContext.fromSparkContext(
                                        LocalSpark.session().sparkContext()),
                                30,
                                400);
        List<Bag> bags = bags();
        double[][] topics = fitter.fit(bags, THEMES * WORDS, THEMES, 11);
        List<Integer> themes = new ArrayList<>();
        for (double[] topic : topics) {
            int[] first = TopicModel.first(topic, WORDS);
            int theme = first[0] / WORDS;
            assertThat(first).allMatch(word -> word / WORDS == theme);
            themes.add(theme);
        }
        assertThat(themes).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(fitter.fit(bags, THEMES * WORDS, THEMES, 11)).isDeepEqualTo(topics);
        Coherence coherence = new Coherence(bags);
        List<int[]> words = new ArrayList<>();
        for (double[] topic : topics) {
            words.add(TopicModel.first(topic, WORDS));
        }
        assertThat(coherence.npmi(words)).isGreaterThan(0.3);
        assertThat(Coherence.diversity(words)).isEqualTo(1);
    }

    /** Fifty sections a theme, six of its eight words each. */
    private static List<Bag> bags() {
        Random random = new Random(5);
        List<Bag> bags = new ArrayList<>();
        for (int i = 0; i < 50 * THEMES; i++) {
            int from = i % THEMES * WORDS;
            int[] words = random.ints(from, from + WORDS).distinct().limit(6).sorted().toArray();
            bags.add(new Bag(words, random.ints(6, 1, 4).toArray()));
        }
        return bags;
    }
}
