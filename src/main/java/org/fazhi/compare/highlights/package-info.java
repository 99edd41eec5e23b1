/**
 * The overview: what was found, in fixed sentences.
 *
 * <p>In: the rows of the other comparisons. Out: rows of {@code highlights}, each with what it
 * rests on. The sentences stand in {@code conf/highlights.yaml}; one that has nothing to say is
 * left out.
 */
@NullMarked
package org.fazhi.compare.highlights;

import org.jspecify.annotations.NullMarked;
