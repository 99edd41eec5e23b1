/**
 * What is different between two runs, and why.
 *
 * <p>In: the tables of both. Out: changed files, reports and figures, each with its cause. Reads
 * only.
 */
package org.fazhi.job.history;
