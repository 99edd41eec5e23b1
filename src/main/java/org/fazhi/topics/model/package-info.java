/**
 * Topics: a model of bounded size, its quality, its names, and how topics keep their identity over
 * the years.
 *
 * <p>In: words of reports and a fitter. Out: topics and their shares in every section.
 */
@NullMarked
package org.fazhi.topics.model;

import org.jspecify.annotations.NullMarked;
