package org.fazhi.corpus.format;

import org.jspecify.annotations.Nullable;

/**
 * The text of a file, or why there is none.
 *
 * @param text null where the file could not be read
 * @param pageTitle what the document calls itself; empty if it does not
 * @param problem for the reader, with the cure; null where there is a text
 */
public record Extraction(@Nullable String text, String pageTitle, @Nullable String problem) {
    public static Extraction of(String text, String pageTitle) {
        return new Extraction(text, pageTitle, null);
    }

    public static Extraction failed(@Nullable String problem) {
        return new Extraction(null, "", problem);
    }
}
