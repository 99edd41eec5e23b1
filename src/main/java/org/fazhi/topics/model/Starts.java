package org.fazhi.topics.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Several fits of one number of topics from different starts, their topics laid upon one another:
 * each topic of a fit on the topic of the first fit that is most like it. Their mean is steadier
 * than any of them, and how far they agree says how far a topic is in the text and not in the
 * start.
 */
final class Starts {
    /** By start and topic the probability of every word, topics in the first fit's order. */
    private final List<double[][]> fits;

    /**
     * @param fits at least one, in the order of their seeds
     */
    Starts(List<double[][]> fits) {
        double[][] first = fits.get(0);
        List<double[][]> laid = new ArrayList<>();
        for (double[][] fit : fits) {
            laid.add(fit == first ? fit : laid(fit, first));
        }
        this.fits = List.copyOf(laid);
    }

    private static double[][] laid(double[][] fit, double[][] first) {
        double[][] likeness = new double[first.length][fit.length];
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < fit.length; j++) {
                likeness[i][j] = cosine(first[i], fit[j]);
            }
        }
        int[] pairs = OptimalAssignment.best(likeness);
        return Arrays.stream(pairs).mapToObj(pair -> fit[pair]).toArray(double[][]::new);
    }

    private static double cosine(double[] one, double[] other) {
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int word = 0; word < one.length; word++) {
            product += one[word] * other[word];
            ones += one[word] * one[word];
            others += other[word] * other[word];
        }
        return product / Math.sqrt(ones * others);
    }

    /** The mean of all fits. */
    double[][] mean() {
        double[][] first = fits.get(0);
        double[][] mean = new double[first.length][first[0].length];
        for (double[][] fit : fits) {
            for (int topic = 0; topic < mean.length; topic++) {
                for (int word = 0; word < mean[topic].length; word++) {
                    mean[topic][word] += fit[topic][word] / fits.size();
                }
            }
        }
        return mean;
    }

    /**
     * For every topic the share of its words that two starts have in common, mean over all pairs of
     * starts; 1 for a single start.
     *
     * @param words chooses the words of the topics of one fit
     */
    double[] stability(TopicWords words) {
        List<List<int[]>> chosen =
                fits.stream().map(fit -> Arrays.stream(fit).map(words::of).toList()).toList();
        double[] stability = new double[fits.get(0).length];
        for (int topic = 0; topic < stability.length; topic++) {
            double sum = 0;
            int pairs = 0;
            for (int one = 0; one < chosen.size(); one++) {
                for (int other = one + 1; other < chosen.size(); other++) {
                    sum += overlap(chosen.get(one).get(topic), chosen.get(other).get(topic));
                    pairs++;
                }
            }
            stability[topic] = pairs == 0 ? 1 : sum / pairs;
        }
        return stability;
    }

    private static double overlap(int[] one, int[] other) {
        Set<Integer> known = new HashSet<>();
        Arrays.stream(one).forEach(known::add);
        long common = Arrays.stream(other).filter(known::contains).count();
        return (double) common / Math.max(1, Math.max(one.length, other.length));
    }
}
