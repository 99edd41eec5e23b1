/**
 * Workbooks and charts of a year: a pure function from rows of the tables to bytes.
 *
 * <p>In: {@link org.fazhi.briefing.data.BriefingData}. Out: {@link org.fazhi.briefing.data.Book}s;
 * the same data gives the same bytes. Analyses nothing, opens no path and knows no Spark: {@code
 * job} distributes and writes. From outside it is entered here and through {@code briefing.data}.
 */
@NullMarked
package org.fazhi.briefing;

import org.jspecify.annotations.NullMarked;
