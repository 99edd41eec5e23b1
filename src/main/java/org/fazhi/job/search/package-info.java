/**
 * Words looked for over all reports of a warehouse.
 *
 * <p>In: the tables of a run and words. Out: a {@link org.fazhi.briefing.concordance.Concordance}.
 * Reads only.
 */
@NullMarked
package org.fazhi.job.search;

import org.jspecify.annotations.NullMarked;
