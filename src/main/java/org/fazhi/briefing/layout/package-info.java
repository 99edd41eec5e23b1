/**
 * Sheets before they are drawn: cells, rows, looks, widths, page breaks.
 *
 * <p>In: words and numbers. Out: a {@link org.fazhi.briefing.layout.Sheet} that fits what Excel and
 * paper hold. Knows nothing of reports, and nothing of the library that draws.
 */
@NullMarked
package org.fazhi.briefing.layout;

import org.jspecify.annotations.NullMarked;
