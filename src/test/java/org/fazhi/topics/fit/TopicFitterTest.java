package org.fazhi.topics.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.topics.model.Coherence;
import org.fazhi.topics.model.TopicModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicFitterTest {
    private static final int THEMES = 3;
    private static final int WORDS = 8;

    @ParameterizedTest
    @ValueSource(strings = {"mllib", "gibbs"})
    void theBestOfThreeStartsTellsThemesApartAndAlikeEveryTime(String name) {
        TopicFitter fitter =
                name.equals("gibbs")
                        ? new GibbsLda(100)
                        : new SparkLda(
                                JavaSparkContext.fromSparkContext(
                                        LocalSpark.session().sparkContext()),
                                30,
                                400);
        List<WordCounts> sections = sections();
        Coherence coherence = new Coherence(sections);
        double[][] best = null;
        double quality = -1;
        for (long seed : new long[] {11, 23, 37}) {
            double[][] topics = fitter.fit(sections, THEMES * WORDS, THEMES, seed);
            assertThat(fitter.fit(sections, THEMES * WORDS, THEMES, seed)).isDeepEqualTo(topics);
            List<int[]> words = first(topics);
            double each = coherence.npmi(words) * Coherence.diversity(words);
            if (each > quality) {
                quality = each;
                best = topics;
            }
        }
        List<Integer> themes = new ArrayList<>();
        for (int[] words : first(best)) {
            int theme = words[0] / WORDS;
            assertThat(IntStream.of(words).boxed()).allMatch(word -> word / WORDS == theme);
            themes.add(theme);
        }
        assertThat(themes).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(quality).isGreaterThan(0.3);
    }

    private static List<int[]> first(double[][] topics) {
        return Arrays.stream(topics).map(topic -> TopicModel.first(topic, WORDS)).toList();
    }

    /** Fifty sections a theme, six of its eight words each. */
    private static List<WordCounts> sections() {
        Random random = new Random(5);
        List<WordCounts> sections = new ArrayList<>();
        for (int i = 0; i < 50 * THEMES; i++) {
            int from = i % THEMES * WORDS;
            int[] words = random.ints(from, from + WORDS).distinct().limit(6).sorted().toArray();
            sections.add(new WordCounts(words, random.ints(6, 1, 4).toArray()));
        }
        return sections;
    }
}
