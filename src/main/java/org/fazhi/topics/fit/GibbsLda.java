package org.fazhi.topics.fit;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Latent Dirichlet allocation by collapsed Gibbs sampling (Griffiths and Steyvers 2004), in plain
 * Java on the bounded sample. One thread and one random sequence a fit: the same input and seed
 * give the same model anywhere.
 *
 * <p>At first every section is open to all topics, and in the first half of the sweeps its prior
 * narrows to the one of the model: fewer starts settle with two topics for one matter.
 */
final class GibbsLda implements TopicFitter {
    private static final double WORD_PRIOR = 0.01;
    private static final double TOPICS_A_SECTION = 5;
    private static final double TOPICS_A_SECTION_AT_FIRST = 50;
    private static final double NARROWING = 0.5;

    private final int sweeps;

    /**
     * @param sweeps over all words
     */
    GibbsLda(int sweeps) {
        this.sweeps = sweeps;
    }

    @Override
    public double[][] fit(List<WordCounts> sections, int vocabulary, int topics, long seed) {
        return new Fit(sections, vocabulary, topics, seed).run(sweeps);
    }

    /** The state of one fit. */
    private static final class Fit {
        private final int topics;
        private final int vocabulary;
        private double prior;
        private final int[][] words;
        private final int[][] places;
        private final int[][] inSection;
        private final int[][] ofWord;
        private final int[] total;
        private final SplittableRandom random;
        private final double[] weights;

        /** What one use of a word in a topic is worth: 1 over the topic's uses. */
        private final double[] perUse;

        Fit(List<WordCounts> sections, int vocabulary, int topics, long seed) {
            this.topics = topics;
            this.vocabulary = vocabulary;
            this.words = sections.stream().map(WordCounts::uses).toArray(int[][]::new);
            this.places = new int[words.length][];
            this.inSection = new int[words.length][topics];
            this.ofWord = new int[vocabulary][topics];
            this.total = new int[topics];
            this.random = new SplittableRandom(seed);
            this.weights = new double[topics];
            this.perUse = new double[topics];
            for (int section = 0; section < words.length; section++) {
                places[section] = new int[words[section].length];
                for (int i = 0; i < words[section].length; i++) {
                    int topic = random.nextInt(topics);
                    places[section][i] = topic;
                    count(section, words[section][i], topic, 1);
                }
            }
        }

        private void count(int section, int word, int topic, int by) {
            inSection[section][topic] += by;
            ofWord[word][topic] += by;
            total[topic] += by;
            perUse[topic] = 1 / (total[topic] + WORD_PRIOR * vocabulary);
        }

        double[][] run(int sweeps) {
            double[][] sum = new double[topics][vocabulary];
            for (int sweep = 0; sweep < sweeps; sweep++) {
                prior = prior(sweep / (NARROWING * sweeps));
                for (int section = 0; section < words.length; section++) {
                    for (int i = 0; i < words[section].length; i++) {
                        int word = words[section][i];
                        count(section, word, places[section][i], -1);
                        int topic = draw(section, word);
                        places[section][i] = topic;
                        count(section, word, topic, 1);
                    }
                }
                if (sweep >= sweeps - sweeps / 5) {
                    add(sum);
                }
            }
            return TopicFitter.likelihoods(sum);
        }

        private double prior(double way) {
            double narrowed = Math.min(1, way);
            return (TOPICS_A_SECTION_AT_FIRST * (1 - narrowed) + TOPICS_A_SECTION * narrowed)
                    / topics;
        }

        /** The innermost loop of a run: fields are read once, and nothing is divided. */
        private int draw(int section, int word) {
            int[] here = inSection[section];
            int[] ofThis = ofWord[word];
            double[] cumulated = weights;
            double[] shares = perUse;
            double own = prior;
            double all = 0;
            for (int topic = 0; topic < cumulated.length; topic++) {
                all += (here[topic] + own) * (ofThis[topic] + WORD_PRIOR) * shares[topic];
                cumulated[topic] = all;
            }
            double at = random.nextDouble() * all;
            int topic = 0;
            while (cumulated[topic] <= at && topic < cumulated.length - 1) {
                topic++;
            }
            return topic;
        }

        private void add(double[][] sum) {
            for (int topic = 0; topic < topics; topic++) {
                for (int word = 0; word < vocabulary; word++) {
                    sum[topic][word] +=
                            (ofWord[word][topic] + WORD_PRIOR)
                                    / (total[topic] + WORD_PRIOR * vocabulary);
                }
            }
        }
    }
}
