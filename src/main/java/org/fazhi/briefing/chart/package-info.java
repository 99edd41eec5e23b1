/**
 * Charts: which are worth showing, and their images.
 *
 * <p>In: the content of a book. Out: chart models, PNG and SVG in greys that print. Knows no sheet:
 * a chart inside a workbook is drawn by Excel from a table beside it.
 */
@NullMarked
package org.fazhi.briefing.chart;

import org.jspecify.annotations.NullMarked;
