package org.fazhi.topics.model;

import java.util.Arrays;
import org.fazhi.topics.fit.WordCounts;

/**
 * How much of a section each topic takes, the topics being given: expectation–maximisation over the
 * section's own words alone, so that its result depends on nothing but the section and the model.
 */
final class TopicShares {
    private static final int ROUNDS = 60;

    /** What standing in a field is worth, in words. */
    private static final double STANDING = 1;

    private final double[][] topics;

    TopicShares(double[][] topics) {
        this.topics = topics;
    }

    /**
     * The shares, summing to 1.
     *
     * @param section its words
     * @param field where the topic of the field it stands in is, or −1
     */
    double[] of(WordCounts section, int field) {
        int k = topics.length;
        double prior = 1.0 / k;
        double[] shares = new double[k];
        Arrays.fill(shares, prior);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[k];
            Arrays.fill(next, prior / k);
            if (field >= 0) {
                next[field] += STANDING;
            }
            for (int i = 0; i < section.words().length; i++) {
                double sum = 0;
                for (int topic = 0; topic < k; topic++) {
                    sum += shares[topic] * topics[topic][section.words()[i]];
                }
                for (int topic = 0; sum > 0 && topic < k; topic++) {
                    next[topic] +=
                            section.counts()[i]
                                    * shares[topic]
                                    * topics[topic][section.words()[i]]
                                    / sum;
                }
            }
            double sum = Arrays.stream(next).sum();
            for (int topic = 0; topic < k; topic++) {
                shares[topic] = next[topic] / sum;
            }
        }
        return shares;
    }
}
