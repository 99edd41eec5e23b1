/**
 * What is different between two runs, and why.
 *
 * <p>In: the tables of both. Out: changed files, reports and figures, each with its cause. Reads
 * only.
 */
@NullMarked
package org.fazhi.job.history;

import org.jspecify.annotations.NullMarked;
