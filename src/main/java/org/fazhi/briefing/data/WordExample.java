package org.fazhi.briefing.data;

import java.util.Optional;

/**
 * A word that sets a report apart, with the sentence of the report that shows it.
 *
 * @param docId the report
 * @param word the word
 */
public record WordExample(String docId, String word) {
    private static final String MARK = ":word:";

    /** The id by which a book leads to it. */
    public static String id(String docId, String word) {
        return docId + MARK + word.replaceAll("[\\s;=|]", "_");
    }

    /** What such an id names; empty for any other. */
    public static Optional<WordExample> of(String id) {
        int at = id.indexOf(MARK);
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        new WordExample(id.substring(0, at), id.substring(at + MARK.length())));
    }
}
