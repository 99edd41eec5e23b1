/**
 * What a quantity counts: its words, indicator, role, period and scope.
 *
 * <p>In: quantities and the text around them. Out: found figures. Does not look at findings, nor at
 * what other figures would make of it: whether a figure is plausible is the audit's affair.
 */
@NullMarked
package org.fazhi.extract.figure;

import org.jspecify.annotations.NullMarked;
