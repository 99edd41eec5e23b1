/**
 * Topics: a model of bounded size, its quality, its names, and how topics keep their identity over
 * the years.
 *
 * <p>In: counted words. Out: topics and their shares in every section. A fitter is a {@link
 * org.fazhi.topics.model.TopicFitter}: the same input and seed give the same model anywhere.
 */
@NullMarked
package org.fazhi.topics.model;

import org.jspecify.annotations.NullMarked;
