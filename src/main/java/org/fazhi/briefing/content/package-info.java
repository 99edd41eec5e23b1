/**
 * What the sheets say, before it stands in cells: rows by what they belong to, counted and worded
 * once for all sheets.
 *
 * <p>In: the data of a book. Out: indexes, counts, figures as a reader sees them. Knows no sheet
 * and no chart.
 */
@NullMarked
package org.fazhi.briefing.content;

import org.jspecify.annotations.NullMarked;
