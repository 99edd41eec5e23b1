/**
 * The sheets, a class each.
 *
 * <p>In: the context of a book. Out: one laid-out sheet. A sheet puts content into cells in an
 * order and knows neither other sheets nor how it is drawn.
 */
@NullMarked
package org.fazhi.briefing.sheet;

import org.jspecify.annotations.NullMarked;
