package org.fazhi.topics.fit;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Latent Dirichlet allocation that starts from what is known (seeded LDA, Jagarlamudi, Daumé and
 * Udupa 2012): collapsed Gibbs sampling as {@link GibbsLda}, in which the first topics are those of
 * the {@link Anchors}. A word that names a field has a prior in that field's topic that grows with
 * its uses and next to none in the other fields' topics; a section that stands in a field leans to
 * its topic. The topics behind them are free: they take what the fields leave.
 */
final class GuidedLda implements TopicFitter {
    private static final double WORD_PRIOR = 0.01;
    private static final double ELSEWHERE = 0.0001;
    private static final double TOPICS_A_SECTION = 1.5;

    /** What naming a field is worth, in uses of the word. */
    private static final double NAMED = 0.5;

    /** What standing in a field is worth, in words of the section. */
    private static final double STANDING = 5;

    private static final int COUNTED_OF = 2;

    private final int sweeps;
    private final Anchors anchors;

    /**
     * @param sweeps over all words
     * @param anchors of the vocabulary and the sections that will be fitted
     */
    GuidedLda(int sweeps, Anchors anchors) {
        this.sweeps = sweeps;
        this.anchors = anchors;
    }

    @Override
    public double[][] fit(List<WordCounts> sections, int vocabulary, int topics, long seed) {
        return new Fit(sections, vocabulary, topics, seed).run();
    }

    /** The state of one fit. */
    private final class Fit {
        private final int topics;
        private final int vocabulary;
        private final int[][] words;
        private final int[][] places;
        private final int[][] inSection;

        /** Uses of each word in each topic, the prior counted in. */
        private final double[][] ofWord;

        private final double[] total;
        private final double[] perUse;
        private final double[] cumulated;
        private final double own;
        private final SplittableRandom random;

        Fit(List<WordCounts> sections, int vocabulary, int topics, long seed) {
            this.topics = topics;
            this.vocabulary = vocabulary;
            this.words = sections.stream().map(WordCounts::uses).toArray(int[][]::new);
            this.places = new int[words.length][];
            this.inSection = new int[words.length][topics];
            this.ofWord = priors();
            this.total = new double[topics];
            this.perUse = new double[topics];
            this.cumulated = new double[topics];
            this.own = TOPICS_A_SECTION / topics;
            this.random = new SplittableRandom(seed);
            for (double[] word : ofWord) {
                for (int topic = 0; topic < topics; topic++) {
                    total[topic] += word[topic];
                }
            }
            for (int topic = 0; topic < topics; topic++) {
                perUse[topic] = 1 / total[topic];
            }
            for (int section = 0; section < words.length; section++) {
                places[section] = new int[words[section].length];
                for (int i = 0; i < words[section].length; i++) {
                    int topic = first(section, words[section][i]);
                    places[section][i] = topic;
                    count(section, words[section][i], topic, 1);
                }
            }
        }

        private int anchor(int word) {
            return anchors.size() == 0 ? -1 : anchors.ofWord()[word];
        }

        private int standing(int section) {
            return anchors.size() == 0 ? -1 : anchors.ofSection()[section];
        }

        private double[][] priors() {
            int[] uses = new int[vocabulary];
            for (int[] section : words) {
                for (int word : section) {
                    uses[word]++;
                }
            }
            double[][] priors = new double[vocabulary][topics];
            for (int word = 0; word < vocabulary; word++) {
                Arrays.fill(priors[word], WORD_PRIOR);
                int anchor = anchor(word);
                if (anchor >= 0) {
                    Arrays.fill(priors[word], ELSEWHERE);
                    priors[word][anchor] = WORD_PRIOR + NAMED * uses[word];
                }
            }
            return priors;
        }

        /**
         * Where a word begins: in the topic it names, else in that of its section, else anywhere.
         */
        private int first(int section, int word) {
            int drawn = random.nextInt(topics);
            if (anchor(word) >= 0) {
                return anchor(word);
            }
            boolean stays = standing(section) >= 0 && random.nextBoolean();
            return stays ? standing(section) : drawn;
        }

        private void count(int section, int word, int topic, int by) {
            inSection[section][topic] += by;
            ofWord[word][topic] += by;
            total[topic] += by;
            perUse[topic] = 1 / total[topic];
        }

        double[][] run() {
            double[][] sum = new double[topics][vocabulary];
            for (int sweep = 0; sweep < sweeps; sweep++) {
                for (int section = 0; section < words.length; section++) {
                    for (int i = 0; i < words[section].length; i++) {
                        int word = words[section][i];
                        count(section, word, places[section][i], -1);
                        int topic = draw(section, word);
                        places[section][i] = topic;
                        count(section, word, topic, 1);
                    }
                }
                if (sweep >= sweeps - sweeps / COUNTED_OF) {
                    add(sum);
                }
            }
            return TopicFitter.likelihoods(sum);
        }

        /** The innermost loop of a run: fields are read once, and nothing is divided. */
        private int draw(int section, int word) {
            int[] here = inSection[section];
            double[] ofThis = ofWord[word];
            double[] sums = cumulated;
            double[] shares = perUse;
            double prior = own;
            double all = 0;
            int leaning = standing(section);
            for (int topic = 0; topic < sums.length; topic++) {
                double inThis = here[topic] + (topic == leaning ? prior + STANDING : prior);
                all += inThis * ofThis[topic] * shares[topic];
                sums[topic] = all;
            }
            double at = random.nextDouble() * all;
            int topic = 0;
            while (sums[topic] <= at && topic < sums.length - 1) {
                topic++;
            }
            return topic;
        }

        private void add(double[][] sum) {
            for (int topic = 0; topic < topics; topic++) {
                for (int word = 0; word < vocabulary; word++) {
                    sum[topic][word] += ofWord[word][topic] / total[topic];
                }
            }
        }
    }
}
