/**
 * The words of what stands inside sheets: counts, cards, peers, numbers.
 *
 * <p>In: {@code conf/sheets.yaml}. Out: sentences and heads with their places. Knows no data.
 */
@NullMarked
package org.fazhi.settings.briefing.texts.part;

import org.jspecify.annotations.NullMarked;
