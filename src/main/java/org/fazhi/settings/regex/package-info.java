/**
 * Regular expressions that people write in {@code conf/}.
 *
 * <p>In: a pattern and the place it stands at. Out: it compiled, with the characters a match can
 * begin with, so that hundreds of patterns are searched in one pass; or the fault with its line.
 * Knows nothing of what the patterns are for.
 */
@NullMarked
package org.fazhi.settings.regex;

import org.jspecify.annotations.NullMarked;
