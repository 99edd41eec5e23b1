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
 * @param words for every topic the words by which it is known, as places in the vocabulary
 * @param fields for every topic the field it is anchored in, empty for a free one
 * @param quality of every topic
 */
public record TopicModel(
        Vocabulary vocabulary,
        double[][] topics,
        double[] shares,
        List<int[]> words,
        List<String> fields,
        List<TopicQuality> quality)
        implements Serializable {
    public TopicModel {
        words = List.copyOf(words);
        fields = List.copyOf(fields);
        quality = List.copyOf(quality);
    }

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
    TopicModel largestFirst() {
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
                IntStream.of(order).mapToDouble(topic -> shares[topic]).toArray(),
                IntStream.of(order).mapToObj(words::get).toList(),
                IntStream.of(order).mapToObj(fields::get).toList(),
                IntStream.of(order).mapToObj(quality::get).toList());
    }
}
