/**
 * What a report claims, admits and intends, cut into points and sorted by theme.
 *
 * <p>In: sections. Out: the points of shortcomings and plans, strengths and honours with their
 * fields, softeners as written. Knows no figures.
 */
@NullMarked
package org.fazhi.extract.finding;

import org.jspecify.annotations.NullMarked;
