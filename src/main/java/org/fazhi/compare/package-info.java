/**
 * Reports beside one another.
 *
 * <p>In: {@link org.fazhi.compare.ReportTables}, what was read of all documents that count. Out:
 * tables; every row names the observations or findings it rests on. Compares what the catalogue
 * marks as comparable and nothing else; what is silent stays unknown, never zero. Does not know how
 * a row is stored or shown.
 */
@NullMarked
package org.fazhi.compare;

import org.jspecify.annotations.NullMarked;
