/**
 * What does not fit in a report: its arithmetic, its contents, its dates.
 *
 * <p>In: a report with its sections, observations and findings. Out: {@link org.fazhi.audit.Check}s
 * in official wording, each with every figure it used and no other. Changes nothing, and knows one
 * report only: checks over several are made in {@code compare}.
 */
@NullMarked
package org.fazhi.audit;

import org.jspecify.annotations.NullMarked;
