/**
 * Whether two wordings say the same.
 *
 * <p>In: the words of findings, the list of common points. Out: the point that a wording states.
 * Plain functions: what is asked twice is answered alike on every machine. Does not know of
 * reports, regions or years.
 */
@NullMarked
package org.fazhi.compare.likeness;

import org.jspecify.annotations.NullMarked;
