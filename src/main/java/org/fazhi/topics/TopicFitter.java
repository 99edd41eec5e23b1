package org.fazhi.topics;

import java.util.List;

/** Fits a topic model to bags of words. The same input and seed give the same model. */
interface TopicFitter {
    /**
     * Fits one model.
     *
     * @param bags the sections as word counts
     * @param vocabulary how many words there are
     * @param topics how many topics are sought
     * @param seed of the random start
     * @return for every topic the probability of every word; each row sums to 1
     */
    double[][] fit(List<Bag> bags, int vocabulary, int topics, long seed);
}
