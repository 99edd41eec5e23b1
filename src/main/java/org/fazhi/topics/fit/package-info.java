/**
 * Ways to fit a topic model to counted words.
 *
 * <p>In: counted words, and what is known before. Out: for every topic the probability of every
 * word. A fitter is a {@link org.fazhi.topics.fit.TopicFitter}: the same input and seed give the
 * same model anywhere. Knows no words and no reports.
 */
@NullMarked
package org.fazhi.topics.fit;

import org.jspecify.annotations.NullMarked;
