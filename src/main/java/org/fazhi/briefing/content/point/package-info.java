/**
 * What a book tells of the points that governments admit.
 *
 * <p>In: the context of a book. Out: rows of content, without a place on a sheet.
 */
@NullMarked
package org.fazhi.briefing.content.point;

import org.jspecify.annotations.NullMarked;
