/**
 * The report on a page, and what the page says around it.
 *
 * <p>In: the text of a page. Out: title, body, publisher, date, year, place, and whether it is a
 * yearly report at all. Does not know which format the text came from.
 */
@NullMarked
package org.fazhi.corpus.page;

import org.jspecify.annotations.NullMarked;
