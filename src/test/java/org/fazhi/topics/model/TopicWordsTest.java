package org.fazhi.topics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.topics.fit.Anchors;
import org.fazhi.topics.fit.WordCounts;
import org.junit.jupiter.api.Test;

class TopicWordsTest {
    private static final double[] SHARED = {0.4, 0.3, 0.2, 0.1};
    private static final List<WordCounts> SECTIONS =
            List.of(
                    new WordCounts(new int[] {0, 1, 2, 3}, new int[] {4, 3, 2, 1}),
                    new WordCounts(new int[] {0, 1}, new int[] {2, 1}));

    @Test
    void aTopicThatSharesAllItsWordsIsKnownByItsLikeliest() {
        double[][] topics = {SHARED, SHARED, SHARED};
        double[] shares = {0.34, 0.33, 0.33};
        assertThat(words().own(topics, shares, 0, Anchors.NONE)).containsExactly(0, 1, 2);
    }

    @Test
    void aTopicsWordsAreItsOwn() {
        double[][] topics = {{0.7, 0.1, 0.1, 0.1}, {0.1, 0.3, 0.3, 0.3}};
        double[] shares = {0.5, 0.5};
        assertThat(words().own(topics, shares, 0, Anchors.NONE)).containsExactly(0);
        assertThat(words().own(topics, shares, 1, Anchors.NONE)).doesNotContain(0);
    }

    private static TopicWords words() {
        return new TopicWords(
                new Coherence(SECTIONS), TopicWords.overall(SECTIONS, SHARED.length), 4);
    }
}
