package org.fazhi.compare.copies;

import java.io.Serializable;

/**
 * A sentence and all places where it stands letter by letter.
 *
 * @param id its number; modulo the number of partitions, its partition
 * @param key its letters
 * @param occurrences where it stands
 * @param boilerplate whether it is nobody's own wherever it stands
 */
record DistinctSentence(int id, String key, Occurrences occurrences, boolean boilerplate)
        implements Serializable {}
