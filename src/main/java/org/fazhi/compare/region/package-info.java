/**
 * Regions: who was expected, what a region's reports add up to, who its peers are.
 *
 * <p>In: stated figures and the roster. Out: rows of {@code roster}, {@code region_indicators} and
 * {@code peers}, checks between a government and the reports below it. Knows one year at a time.
 */
@NullMarked
package org.fazhi.compare.region;

import org.jspecify.annotations.NullMarked;
