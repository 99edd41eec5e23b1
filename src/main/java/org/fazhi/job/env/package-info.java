/**
 * What a run needs around it: Spark, settings from wherever they lie, locks, progress, and the
 * exceptions behind the exit codes.
 *
 * <p>In: a command's options and the machine. Out: opened sessions, held locks, catalogues once a
 * JVM. Knows no stage.
 */
package org.fazhi.job.env;
