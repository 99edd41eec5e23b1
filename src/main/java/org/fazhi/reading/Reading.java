package org.fazhi.reading;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.fazhi.audit.Check;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;

/**
 * All that was understood of one file. Every list is empty unless the document's status is {@code
 * OK}.
 */
public record Reading(
        Document document,
        List<Section> sections,
        List<Observation> observations,
        List<Finding> findings,
        List<Check> checks)
        implements Serializable {
    public Reading {
        Objects.requireNonNull(document, "document");
        sections = List.copyOf(sections);
        observations = List.copyOf(observations);
        findings = List.copyOf(findings);
        checks = List.copyOf(checks);
    }

    /** The reading of a document that is not {@code OK}: nothing but the document. */
    static Reading of(Document document) {
        return new Reading(document, List.of(), List.of(), List.of(), List.of());
    }
}
