/**
 * Characters, each with the offset it came from; and what cuts them: sentences, clauses, marks,
 * pairs.
 *
 * <p>In: bytes, or a text. Out: a {@link org.fazhi.text.MappedText}: decoded, in simplified
 * characters, uniformly set, while every character still knows its code point in the source.
 * Whoever cuts a text names a rule of {@link org.fazhi.text.Punctuation} and no characters of his
 * own. Knows nothing of reports, places or figures: what it does to a text holds for any Chinese
 * text.
 */
@NullMarked
package org.fazhi.text;

import org.jspecify.annotations.NullMarked;
