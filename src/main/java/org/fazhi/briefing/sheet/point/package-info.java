/**
 * The sheets of what reports claim and admit, one by one and together.
 *
 * <p>In: the context of a book. Out: one laid-out sheet. Knows no other sheets.
 */
@NullMarked
package org.fazhi.briefing.sheet.point;

import org.jspecify.annotations.NullMarked;
