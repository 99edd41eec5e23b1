/**
 * Two successive years of one government.
 *
 * <p>In: stated figures and findings of both. Out: rows of {@code year_on_year}, {@code
 * recurrences} and {@code promises}, checks on what is said of the year before. Rows exist only
 * where both reports are held. Sums from below are not compared, since other counties speak in
 * other years. Two wordings of one common point are the same matter.
 */
@NullMarked
package org.fazhi.compare.years;

import org.jspecify.annotations.NullMarked;
