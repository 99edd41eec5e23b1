/**
 * Passages that stand in several reports.
 *
 * <p>In: the sections of the governments' own reports. Out: rows of {@code copied_passages}, by
 * length and kind. It says that texts are alike, never why. Built for millions of sentences, hence
 * its packed shuffles; knows no figures.
 */
@NullMarked
package org.fazhi.compare.copies;

import org.jspecify.annotations.NullMarked;
