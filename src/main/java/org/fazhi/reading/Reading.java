package org.fazhi.reading;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.fazhi.audit.Check;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Statistic;
import org.fazhi.outline.Section;
import org.fazhi.text.MappedText;
import org.fazhi.text.TextRuns;
import org.jspecify.annotations.Nullable;

/**
 * All that was understood of one file. Every list is empty unless the document's status is {@code
 * OK}; of official tables of statistics there are figures of their own, and checks.
 *
 * @param statistics figures of official tables; null in what an earlier version has staged is empty
 * @param body how the report's own words follow from the document's text; null where there are
 *     none, and in what an earlier version has staged
 */
public record Reading(
        Document document,
        List<Section> sections,
        List<Observation> observations,
        List<Finding> findings,
        List<Check> checks,
        List<Statistic> statistics,
        @Nullable TextRuns body)
        implements Serializable {
    public Reading {
        Objects.requireNonNull(document, "document");
        sections = List.copyOf(sections);
        observations = List.copyOf(observations);
        findings = List.copyOf(findings);
        checks = List.copyOf(checks);
        statistics = statistics == null ? List.of() : List.copyOf(statistics);
    }

    /** A file of which nothing more is known, or no more is kept. */
    public static Reading of(Document document) {
        return new Reading(document, List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** The report's own words, normalised, as they were read; only where there is a body. */
    public MappedText ownWords() {
        return Objects.requireNonNull(body, "body").of(document.sourceText());
    }
}
