/**
 * The tables of a run: which version of a report counts, whose rows change, what is compared again.
 *
 * <p>In: readings and the tables of the run before. Out: the new states of all tables, tagged and
 * not yet public. Writes nothing outside the warehouse.
 */
@NullMarked
package org.fazhi.job.update;

import org.jspecify.annotations.NullMarked;
