/**
 * Characters, each with the offset it came from.
 *
 * <p>In: bytes, or a text. Out: a {@link org.fazhi.text.MappedText}: decoded, in simplified
 * characters, uniformly set, while every character still knows its code point in the source. Knows
 * nothing of reports, places or figures: what it does to a text holds for any Chinese text.
 */
@NullMarked
package org.fazhi.text;

import org.jspecify.annotations.NullMarked;
