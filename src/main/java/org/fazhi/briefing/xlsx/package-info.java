/**
 * Laid-out sheets as bytes of a workbook.
 *
 * <p>In: sheets and charts as {@code briefing.layout} has them. Out: XLSX without the time of day.
 * All that Apache POI draws is drawn here; it does not know what the cells say.
 */
@NullMarked
package org.fazhi.briefing.xlsx;

import org.jspecify.annotations.NullMarked;
