package org.fazhi.compare.copies;

import org.jspecify.annotations.Nullable;

/**
 * A sentence of a report.
 *
 * @param sectionBegin where its section begins in the source
 * @param begin offset of its first character in the source, code points
 * @param end offset after its last letter
 * @param length letters and digits in it
 * @param key what it is compared by: its letters without the place's own names and without years;
 *     null where it is too short to be compared
 */
record Sentence(int sectionBegin, int begin, int end, int length, @Nullable String key) {}
