package org.fazhi.corpus;

import java.util.Objects;
import org.fazhi.text.MappedText;

/**
 * A file that has been opened: what is known of it, and the report's own words.
 *
 * @param document what is known
 * @param body the report without navigation, title block and signature, normalised, a paragraph a
 *     line; empty unless the document's status is {@code OK}
 */
public record Report(Document document, MappedText body) {
    public Report {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(body, "body");
    }
}
