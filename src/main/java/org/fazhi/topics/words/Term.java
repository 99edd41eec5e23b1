package org.fazhi.topics.words;

import java.io.Serializable;

/**
 * A keyword of a document, a subject domain or a region.
 *
 * @param reportYear the year
 * @param scopeKind what {@code scopeId} names
 * @param scopeId a doc_id, a field of {@code conf/themes.yaml}, or a region code
 * @param rank from 1
 * @param term the word
 * @param count how often it stands there; in a report in how many of its sentences
 * @param documents in how many reports of the year it stands at all
 * @param tfidf its weight
 * @param example a short sentence in which it stands
 */
public record Term(
        int reportYear,
        ScopeKind scopeKind,
        String scopeId,
        int rank,
        String term,
        long count,
        long documents,
        double tfidf,
        String example)
        implements Serializable {
    /** What a keyword belongs to. */
    public enum ScopeKind {
        DOCUMENT,
        DOMAIN,
        REGION
    }
}
