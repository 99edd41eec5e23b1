/**
 * Papers as bytes of a Word document.
 *
 * <p>In: a paper as {@code briefing.prose} has it, and the template of an office. Out: DOCX without
 * the time of day. All that Apache POI writes of Word is written here; it does not know what the
 * paragraphs say.
 */
@NullMarked
package org.fazhi.briefing.docx;

import org.jspecify.annotations.NullMarked;
