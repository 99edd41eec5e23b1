package org.fazhi.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names topics by their most telling phrase: the one that is both likely in the topic and more
 * likely there than elsewhere (relevance, Sievert and Shirley 2014), whole phrases of the field
 * before short words. No two topics share a label.
 */
final class TopicLabels {
    private static final double WEIGHT_OF_LIKELIHOOD = 0.6;
    private static final int WORDS = 12;
    private static final int PHRASE = 4;
    private static final double WORTH_OF_A_PHRASE = 0.8;

    private TopicLabels() {}

    /**
     * A label a topic, in the topics' order.
     *
     * @param model the topics
     * @param given labels that stay, null where one is sought
     */
    static List<String> of(TopicModel model, List<String> given) {
        double[] overall = overall(model);
        Set<String> used = new HashSet<>(given);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < model.topics().length; i++) {
            if (given.get(i) != null) {
                labels.add(given.get(i));
                continue;
            }
            double[] topic = model.topics()[i];
            List<String> phrases =
                    IntStream.of(TopicModel.first(topic, WORDS))
                            .boxed()
                            .sorted(
                                    Comparator.comparingDouble(
                                                    (Integer word) ->
                                                            worth(
                                                                    model.vocabulary()
                                                                            .words()
                                                                            .get(word),
                                                                    topic[word],
                                                                    overall[word]))
                                            .reversed()
                                            .thenComparing(Comparator.naturalOrder()))
                            .map(word -> model.vocabulary().words().get(word))
                            .toList();
            String label = phrases.stream().filter(used::add).findFirst().orElse(phrases.get(0));
            labels.add(label);
        }
        return labels;
    }

    private static double worth(String word, double here, double overall) {
        double relevance =
                WEIGHT_OF_LIKELIHOOD * Math.log(here)
                        + (1 - WEIGHT_OF_LIKELIHOOD) * Math.log(here / overall);
        return word.length() >= PHRASE ? relevance + WORTH_OF_A_PHRASE : relevance;
    }

    private static double[] overall(TopicModel model) {
        double[] overall = new double[model.vocabulary().words().size()];
        for (int topic = 0; topic < model.topics().length; topic++) {
            for (int word = 0; word < overall.length; word++) {
                overall[word] += model.topics()[topic][word] * model.shares()[topic];
            }
        }
        return overall;
    }
}
