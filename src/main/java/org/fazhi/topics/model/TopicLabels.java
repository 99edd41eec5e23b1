package org.fazhi.topics.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Names topics by their most telling phrase: the one that is both likely in the topic and more
 * likely there than elsewhere (relevance, Sievert and Shirley 2014), whole phrases of the field
 * before short words, and phrases that have much of the topic as their kin: where 调解, 行政调解 and
 * 人民调解员 stand together, 人民调解 says more than 行政复议. No two topics share a label.
 */
final class TopicLabels {
    private static final double WEIGHT_OF_LIKELIHOOD = 0.6;
    private static final int PHRASE = 4;
    private static final double WORTH_OF_A_PHRASE = 0.8;
    private static final double WORTH_OF_KIN = 1.5;

    private final TopicModel model;
    private final Set<String> stop;
    private final double[] overall;

    private TopicLabels(TopicModel model, Set<String> stop) {
        this.model = model;
        this.stop = stop;
        this.overall = overall(model);
    }

    /**
     * A label a topic, in the topics' order.
     *
     * @param model the topics
     * @param given labels that stay, null where one is sought
     * @param stop words of the genre, by which no two phrases are kin
     */
    static List<String> of(TopicModel model, List<@Nullable String> given, Set<String> stop) {
        TopicLabels found = new TopicLabels(model, stop);
        Set<@Nullable String> used = new HashSet<>(given);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < model.topics().length; i++) {
            if (given.get(i) != null) {
                labels.add(given.get(i));
                continue;
            }
            labels.add(label(found.phrases(i), used));
        }
        return labels;
    }

    /** A whole phrase, or two words: 检查 alone names no topic. */
    private static String label(List<String> phrases, Set<@Nullable String> used) {
        String first = phrases.get(0);
        if (first.length() < PHRASE && phrases.size() > 1) {
            first = first + "与" + phrases.get(1);
        }
        if (used.add(first)) {
            return first;
        }
        return phrases.stream().filter(used::add).findFirst().orElse(first);
    }

    /** The topic's words, the most telling first. */
    private List<String> phrases(int of) {
        double[] topic = model.topics()[of];
        int[] words = model.words().get(of);
        return IntStream.of(words)
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer word) -> worth(word, topic, words))
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .map(model.vocabulary().words()::get)
                .toList();
    }

    private double worth(int word, double[] topic, int[] words) {
        double relevance =
                WEIGHT_OF_LIKELIHOOD * Math.log(topic[word])
                        + (1 - WEIGHT_OF_LIKELIHOOD) * Math.log(topic[word] / overall[word]);
        String phrase = model.vocabulary().words().get(word);
        double whole = phrase.length() >= PHRASE ? WORTH_OF_A_PHRASE : 0;
        return relevance + whole + WORTH_OF_KIN * kin(word, topic, words);
    }

    /** How much of the topic's other words has two characters in common with a word, 0 to 1. */
    private double kin(int word, double[] topic, int[] words) {
        Set<String> pairs = pairs(model.vocabulary().words().get(word));
        double kin = 0;
        double all = 0;
        for (int other : words) {
            if (other != word) {
                all += topic[other];
                Set<String> common = pairs(model.vocabulary().words().get(other));
                common.retainAll(pairs);
                kin += common.isEmpty() ? 0 : topic[other];
            }
        }
        return all == 0 ? 0 : kin / all;
    }

    private Set<String> pairs(String word) {
        return IntStream.range(0, word.length() - 1)
                .mapToObj(i -> word.substring(i, i + 2))
                .filter(pair -> !stop.contains(pair))
                .collect(Collectors.toCollection(HashSet::new));
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
