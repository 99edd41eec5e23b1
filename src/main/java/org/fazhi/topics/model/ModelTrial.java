package org.fazhi.topics.model;

import java.io.Serializable;

/**
 * One fit on the way to the number of topics.
 *
 * @param topics how many topics
 * @param seed of the start
 * @param npmi coherence, −1 to 1
 * @param diversity 0 to 1
 * @param chosen whether its number of topics was chosen
 */
public record ModelTrial(int topics, long seed, double npmi, double diversity, boolean chosen)
        implements Serializable {
    /** What trials are compared by: coherence times diversity. */
    public double quality() {
        return npmi * diversity;
    }

    ModelTrial asChosen() {
        return new ModelTrial(topics, seed, npmi, diversity, true);
    }
}
