/**
 * All that is understood of one file, in one call.
 *
 * <p>In: a path's name and its bytes. Out: a {@link org.fazhi.reading.Reading}: document, sections,
 * observations, findings, checks. Composes the packages above and decides nothing of its own; plain
 * Java without Spark, the same on a laptop and on any executor.
 */
@NullMarked
package org.fazhi.reading;

import org.jspecify.annotations.NullMarked;
