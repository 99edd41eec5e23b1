package org.fazhi.topics.model;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fitted model.
 *
 * @param vocabulary its words
 * @param topics for every topic the probability of every word
 * @param shares how much of the sample each topic takes
 */
public record TopicModel(Vocabulary vocabulary, double[][] topics, double[] shares)
        implements Serializable {

    /** The most probable words of a topic, as places in the vocabulary. */
    public static int[] first(double[] topic, int most) {
        return IntStream.range(0, topic.length)
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer word) -> topic[word])
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The same model, its largest topic first. */
    static TopicModel largestFirst(
            Vocabulary vocabulary, double[][] topics, List<WordCounts> sections) {
        double[] shares = new double[topics.length];
        TopicShares of = new TopicShares(topics);
        for (WordCounts section : sections) {
            double[] each = of.of(section);
            for (int topic = 0; topic < shares.length; topic++) {
                shares[topic] += each[topic] / sections.size();
            }
        }
        int[] order =
                IntStream.range(0, shares.length)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble((Integer topic) -> shares[topic])
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new TopicModel(
                vocabulary,
                IntStream.of(order).mapToObj(topic -> topics[topic]).toArray(double[][]::new),
                IntStream.of(order).mapToDouble(topic -> shares[topic]).toArray());
    }
}
