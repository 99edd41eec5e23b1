/**
 * A file becomes a document: what it is, whose, of which year, and the text that all offsets point
 * into.
 *
 * <p>In: a path's name and the bytes. Out: a {@link org.fazhi.corpus.Report}; a file that cannot be
 * used is quarantined with its reason and never an exception. Opens nothing itself, and does not
 * know what a report says.
 */
@NullMarked
package org.fazhi.corpus;

import org.jspecify.annotations.NullMarked;
