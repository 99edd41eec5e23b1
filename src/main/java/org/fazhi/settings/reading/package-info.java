/**
 * What decides how a single report is understood: pages, places, outline, quantities, indicators,
 * findings, themes, audit, corrections.
 *
 * <p>In: checked files. Out: one type a file. What a reading depends on stands here and nowhere
 * else, since a change here makes every report be read again. Knows nothing of comparison, topics
 * and books.
 */
@NullMarked
package org.fazhi.settings.reading;

import org.jspecify.annotations.NullMarked;
