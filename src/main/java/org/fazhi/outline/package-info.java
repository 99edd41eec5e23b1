/**
 * The structure of a report: chapters and items in every customary numbering.
 *
 * <p>In: a report's body. Out: {@link org.fazhi.outline.Section}s, each with the required content
 * it belongs to and its subject domain. Does not know what the sections state.
 */
@NullMarked
package org.fazhi.outline;

import org.jspecify.annotations.NullMarked;
