/**
 * What decides how reports are laid beside one another: comparison, topics, words, highlights, who
 * was expected, inhabitants.
 *
 * <p>In: checked files, and the catalogues of {@code settings.reading} that they name. Out: {@link
 * org.fazhi.settings.analysis.AnalysisSettings} with its hash, one type a file inside. Knows
 * nothing of books.
 */
@NullMarked
package org.fazhi.settings.analysis;

import org.jspecify.annotations.NullMarked;
