/**
 * Figures as arithmetic sees them: what a stated number may stand for, what a change may mean.
 *
 * <p>In: observations. Out: intervals, rates with their parts, pairs of figures. Raises no check.
 */
@NullMarked
package org.fazhi.audit.figure;

import org.jspecify.annotations.NullMarked;
