/**
 * One figure an indicator of each report, and how figures are added, ranged and worded.
 *
 * <p>In: observations and the catalogue's rules. Out: stated figures, order statistics, official
 * wording. Knows no region above the report's own.
 */
@NullMarked
package org.fazhi.compare.figure;

import org.jspecify.annotations.NullMarked;
