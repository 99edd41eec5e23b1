/**
 * What a run needs around it: Spark, settings from wherever they lie, locks, progress, and the
 * exceptions behind the exit codes.
 *
 * <p>In: a command's options and the machine. Out: opened sessions, held locks, catalogues once a
 * JVM. Knows no stage.
 */
@NullMarked
package org.fazhi.job.env;

import org.jspecify.annotations.NullMarked;
