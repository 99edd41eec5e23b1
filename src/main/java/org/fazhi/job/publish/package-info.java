/**
 * What a run leaves in its output: books, charts, CSV, {@code run.json}.
 *
 * <p>In: the tables of a run. Out: a folder beside the last edition, moved into its place when all
 * is there; {@code run.json} comes last. Computes no table.
 */
@NullMarked
package org.fazhi.job.publish;

import org.jspecify.annotations.NullMarked;
