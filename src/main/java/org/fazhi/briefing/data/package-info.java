/**
 * What books are made of and what they come out as: the only records that others hand in or
 * receive.
 *
 * <p>In: rows of the tables. Out: plans of books, books, places of cells. Knows nothing of sheets.
 */
@NullMarked
package org.fazhi.briefing.data;

import org.jspecify.annotations.NullMarked;
