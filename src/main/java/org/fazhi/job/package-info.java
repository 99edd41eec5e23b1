/**
 * A run: the order of the stages, what is skipped because it is done, and how the result becomes
 * public.
 *
 * <p>In: paths and settings. Out: a new state of the warehouse and of the output, or the old one
 * untouched. Opens all paths. Inside, the order is {@code files}, {@code env}, {@code read}, {@code
 * update}, {@code history}, {@code publish}, {@code search}, {@code run}; how a report is
 * understood or compared is decided in the packages above.
 */
@NullMarked
package org.fazhi.job;

import org.jspecify.annotations.NullMarked;
