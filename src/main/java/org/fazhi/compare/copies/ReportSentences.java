package org.fazhi.compare.copies;

import java.io.Serializable;
import java.util.List;

/**
 * The sentences of a report in order.
 *
 * @param report its number among the held ones
 * @param letters letters and digits of all its sentences
 * @param sentences where they stand
 */
record ReportSentences(int report, int letters, List<Sentence> sentences) implements Serializable {}
