package org.fazhi.topics.fit;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.settings.analysis.TopicSettings;

/** Fits a topic model to bags of words. The same input and seed give the same model. */
public interface TopicFitter {
    /** An iteration of variational Bayes goes further than a sweep of Gibbs sampling. */
    int SWEEPS_AN_ITERATION = 5;

    /** Topics that start from what is known settle sooner. */
    int SWEEPS_FROM_ANCHORS = 4;

    /**
     * Fits one model.
     *
     * @param sections the sections as word counts
     * @param vocabulary how many words there are
     * @param topics how many topics are sought
     * @param seed of the random start
     * @return for every topic the probability of every word; each row sums to 1
     */
    double[][] fit(List<WordCounts> sections, int vocabulary, int topics, long seed);

    /**
     * What words are worth in each topic, as probabilities.
     *
     * @param sum is made so, row by row
     */
    static double[][] likelihoods(double[][] sum) {
        for (double[] topic : sum) {
            double all = Arrays.stream(topic).sum();
            for (int word = 0; word < topic.length; word++) {
                topic[word] /= all;
            }
        }
        return sum;
    }

    /**
     * The fitter of a kind, as the settings want it.
     *
     * @param kind which
     * @param model its settings
     * @param spark carries MLlib's
     * @param anchors of what will be fitted, for the fitter that starts from them
     */
    static TopicFitter of(
            TopicSettings.Fitter kind,
            TopicSettings.Model model,
            JavaSparkContext spark,
            Anchors anchors) {
        return switch (kind) {
            case GUIDED -> new GuidedLda(SWEEPS_FROM_ANCHORS * model.iterations(), anchors);
            case MLLIB -> new SparkLda(spark, model.iterations(), model.batch());
            case GIBBS -> new GibbsLda(SWEEPS_AN_ITERATION * model.iterations());
        };
    }
}
