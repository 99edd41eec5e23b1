package org.fazhi.corpus.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, or why there is none.
 *
 * @param text null where the file could not be read
 * @param pageTitle what the document calls itself; empty if it does not
 * @param meta contents of a page's {@code <meta>} elements by their names in small letters
 * @param problem for the reader, with the cure; null where there is a text
 */
public record Extraction(
        @Nullable String text,
        String pageTitle,
        Map<String, String> meta,
        @Nullable String problem) {
    public Extraction {
        meta = Map.copyOf(meta);
    }

    public static Extraction of(String text, String pageTitle) {
        return new Extraction(text, pageTitle, Map.of(), null);
    }

    public static Extraction failed(@Nullable String problem) {
        return new Extraction(null, "", Map.of(), problem);
    }

    /** The same text where what the document calls itself is not to be trusted. */
    Extraction untitled() {
        return new Extraction(text, "", Map.of(), problem);
    }
}
