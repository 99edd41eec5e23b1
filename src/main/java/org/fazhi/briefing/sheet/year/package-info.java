/**
 * The sheets that lay a year beside the one before.
 *
 * <p>In: the context of a book. Out: one laid-out sheet. Knows no other sheets.
 */
@NullMarked
package org.fazhi.briefing.sheet.year;

import org.jspecify.annotations.NullMarked;
