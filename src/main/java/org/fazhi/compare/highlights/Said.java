package org.fazhi.compare.highlights;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.extract.Finding;

/**
 * What a sentence says: values for its pattern, and what it rests on.
 *
 * @param values by their name in the pattern
 */
record Said(Map<String, String> values, List<String> observationIds, List<String> findingIds) {
    static Said of(Map<String, String> values) {
        return new Said(values, List.of(), List.of());
    }

    static Said of(Map<String, String> values, Collection<Finding> findings) {
        return new Said(values, List.of(), findings.stream().map(Finding::findingId).toList());
    }

    static Said of(FigureWords.Worded worded) {
        return new Said(
                Map.of("figures", worded.figures(), "note", worded.note()),
                worded.observationIds(),
                List.of());
    }

    /** The same with how many findings there are. */
    static Said counted(Collection<Finding> findings, Map<String, String> values) {
        Map<String, String> all = new TreeMap<>(values);
        all.put("count", Integer.toString(findings.size()));
        return of(all, findings);
    }
}
