/**
 * The words of the sheets, a type a sheet.
 *
 * <p>In: {@code conf/sheets.yaml}. Out: sentences and heads with the places a sheet fills in. Knows
 * no data: which words stand where a sheet decides.
 */
@NullMarked
package org.fazhi.settings.briefing.texts;

import org.jspecify.annotations.NullMarked;
