package org.fazhi.topics.model;

import java.io.Serializable;

/**
 * How good one topic is.
 *
 * @param coherence how well its words go together in the sample, NPMI, −1 to 1
 * @param reference the same in all reports that are held
 * @param stability the share of its words that it has from another start too, 0 to 1
 * @param sections in how many sections of the sample it weighs most
 */
record TopicQuality(double coherence, double reference, double stability, int sections)
        implements Serializable {}
