package org.fazhi.compare.highlights;

import java.io.Serializable;
import java.util.List;
import org.fazhi.extract.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A strength and what proves it best, in the report's own words.
 *
 * @param strength what the report presents as achieved
 * @param kind what proves it
 * @param words the clause with the figure, or the honour; empty where nothing but the heading
 *     speaks for it
 * @param gain percentage points between two shares; null for any other proof
 * @param observationIds the figures of these words
 * @param findingIds the honour of these words
 */
public record StrengthProof(
        Finding strength,
        Kind kind,
        String words,
        @Nullable Double gain,
        List<String> observationIds,
        List<String> findingIds)
        implements Serializable {
    /** What proves a strength, the strongest first. */
    public enum Kind {
        /** A figure beside what it was before. */
        CHANGE,
        /** An award, a case, a pilot or a ranking: others have granted it. */
        HONOUR,
        /** What the report claims to have done first. */
        FIRST,
        /** A figure alone. */
        FIGURE,
        /** Nothing: a heading. */
        NONE
    }

    public StrengthProof {
        observationIds = List.copyOf(observationIds);
        findingIds = List.copyOf(findingIds);
    }
}
