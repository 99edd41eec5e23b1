/**
 * Formats: the text in the bytes of a web page, PDF, Word file, plain text or archive.
 *
 * <p>In: bytes. Out: text with its lines, or why there is none, within bounds of time and size.
 * What a file is, its first bytes decide. Knows nothing of reports; a new format begins here.
 */
@NullMarked
package org.fazhi.corpus.format;

import org.jspecify.annotations.NullMarked;
