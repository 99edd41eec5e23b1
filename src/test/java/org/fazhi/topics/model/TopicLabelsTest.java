package org.fazhi.topics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicLabelsTest {
    private static final List<String> WORDS =
            List.of("调解", "行政复议", "行政调解", "人民调解", "人民调解员", "企业", "营商环境", "优化营商环境");
    private static final double[] DISPUTES = {0.22, 0.2, 0.14, 0.18, 0.16, 0.04, 0.03, 0.03};
    private static final double[] BUSINESS = {0.02, 0.02, 0.02, 0.02, 0.02, 0.4, 0.3, 0.2};

    private static final TopicQuality GOOD = new TopicQuality(0.3, 0.3, 0.9, 20);

    @Test
    void theLabelIsAPhraseThatSpeaksForMostOfTheTopic() {
        assertThat(labels(null, null)).containsExactly("人民调解", "营商环境");
    }

    @Test
    void whatAnAnalystOrAnEarlierRunCalledATopicStaysAndIsNotGivenTwice() {
        assertThat(labels("矛盾纠纷化解", null)).containsExactly("矛盾纠纷化解", "营商环境");
        assertThat(labels("营商环境", null)).containsExactly("营商环境", "优化营商环境");
    }

    private static List<String> labels(String first, String second) {
        Map<String, Integer> places = new HashMap<>();
        WORDS.forEach(word -> places.put(word, places.size()));
        TopicModel model =
                new TopicModel(
                        new Vocabulary(WORDS, places),
                        new double[][] {DISPUTES, BUSINESS},
                        new double[] {0.5, 0.5},
                        List.of(new int[] {0, 1, 2, 3, 4}, new int[] {5, 6, 7}),
                        List.of("", ""),
                        List.of(GOOD, GOOD));
        return TopicLabels.of(model, Arrays.asList(first, second), Set.of("行政", "优化"));
    }
}
