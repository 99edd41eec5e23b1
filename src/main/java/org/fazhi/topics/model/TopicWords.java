package org.fazhi.topics.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.fazhi.topics.fit.Anchors;
import org.fazhi.topics.fit.WordCounts;

/**
 * The words by which a topic is known: likely in it, likelier there than elsewhere (relevance,
 * Sievert and Shirley 2014), and such as stand together with those before them (NPMI). The
 * likeliest words alone make lists with a stranger in each.
 */
final class TopicWords {
    private static final int CANDIDATES = 40;
    private static final double WEIGHT_OF_LIKELIHOOD = 0.6;

    /** What a step of e in relevance is worth beside going together. */
    private static final double WORTH_OF_RELEVANCE = 0.2;

    private static final int LEAST = 3;

    /** Less of a word's uses in a topic, and it is known by other topics: 检查, 企业, 培训. */
    private static final double OWN = 0.5;

    /** A word that goes together with those before it less than this is a stranger among them. */
    private static final double STRANGER = -0.1;

    /**
     * A word is a topic's when the topic uses it at least so much oftener than it is used on
     * average.
     */
    private static final double OFTENER = 1;

    private final Coherence coherence;
    private final double[] overall;
    private final int most;

    /**
     * @param coherence of the sections the topics were fitted to
     * @param overall the probability of every word in them
     * @param most words of a topic
     */
    TopicWords(Coherence coherence, double[] overall, int most) {
        this.coherence = coherence;
        this.overall = overall;
        this.most = most;
    }

    /** How probable each word is in sections. */
    static double[] overall(List<WordCounts> sections, int vocabulary) {
        double[] overall = new double[vocabulary];
        double all = 0;
        for (WordCounts section : sections) {
            for (int i = 0; i < section.words().length; i++) {
                overall[section.words()[i]] += section.counts()[i];
                all += section.counts()[i];
            }
        }
        for (int word = 0; word < vocabulary; word++) {
            overall[word] /= all;
        }
        return overall;
    }

    /** The words of a topic, as places in the vocabulary, the most telling first. */
    int[] of(double[] topic) {
        return of(topic, word -> true);
    }

    /**
     * The words of a topic that are its own: at least half of their uses are in it, and they name
     * no other field. One that shares all its words with others is known by its {@value #LEAST}
     * likeliest, too few to be shown.
     *
     * @param topics of the model
     * @param shares how much of the sample each takes
     * @param of the topic
     */
    int[] own(double[][] topics, double[] shares, int of, Anchors anchors) {
        int[] own =
                of(
                        topics[of],
                        word ->
                                !anchors.isForeign(of, word)
                                        && share(topics, shares, of, word) >= OWN);
        return own.length == 0 ? TopicModel.first(topics[of], LEAST) : shown(own);
    }

    private static double share(double[][] topics, double[] shares, int of, int word) {
        double all = 0;
        for (int topic = 0; topic < topics.length; topic++) {
            all += topics[topic][word] * shares[topic];
        }
        return topics[of][word] * shares[of] / all;
    }

    private int[] of(double[] topic, IntPredicate may) {
        List<Integer> left = new ArrayList<>();
        for (int word : TopicModel.first(topic, CANDIDATES)) {
            boolean much = left.size() < most || topic[word] > OFTENER * overall[word];
            if (much && may.test(word)) {
                left.add(word);
            }
        }
        double[] together = new double[left.size()];
        List<Integer> chosen = new ArrayList<>();
        boolean[] taken = new boolean[left.size()];
        while (chosen.size() < Math.min(most, left.size())) {
            int best = -1;
            double bestWorth = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < left.size(); i++) {
                double worth =
                        WORTH_OF_RELEVANCE * relevance(left.get(i), topic)
                                + (chosen.isEmpty() ? 0 : together[i] / chosen.size());
                if (!taken[i] && worth > bestWorth) {
                    best = i;
                    bestWorth = worth;
                }
            }
            taken[best] = true;
            chosen.add(left.get(best));
            for (int i = 0; i < left.size(); i++) {
                together[i] += taken[i] ? 0 : coherence.npmi(left.get(i), left.get(best));
            }
        }
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Of a topic's words those that go together with the ones before them, at least three. */
    private int[] shown(int[] words) {
        int end = Math.min(LEAST, words.length);
        while (end < words.length && together(words, end) >= STRANGER) {
            end++;
        }
        return Arrays.copyOf(words, end);
    }

    private double together(int[] words, int at) {
        double sum = 0;
        for (int i = 0; i < at; i++) {
            sum += coherence.npmi(words[i], words[at]);
        }
        return sum / at;
    }

    private double relevance(int word, double[] topic) {
        return WEIGHT_OF_LIKELIHOOD * Math.log(topic[word])
                + (1 - WEIGHT_OF_LIKELIHOOD) * Math.log(topic[word] / overall[word]);
    }
}
