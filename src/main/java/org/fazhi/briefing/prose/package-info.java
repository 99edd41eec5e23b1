/**
 * What the papers say that are handed in: the brief on many reports, the page on one.
 *
 * <p>In: what the sheets of a book are made of, and the sheets as they are laid out. Out: headings,
 * sentences and tables, each figure with the row of the workbook in which it stands; no figure of
 * its own. Knows nothing of Word.
 */
@NullMarked
package org.fazhi.briefing.prose;

import org.jspecify.annotations.NullMarked;
