package org.fazhi.briefing;

import java.util.List;
import java.util.Set;

/**
 * A line of the overview.
 *
 * @param topic what it is about
 * @param sentence from a fixed pattern
 * @param sources ids of the observations and findings it rests on
 * @param sheet where its details stand, or null
 */
record Statement(String topic, String sentence, List<String> sources, String sheet) {
    private static final Set<String> SHEETS_OF_LARGE_BOOKS =
            Set.of(SheetNames.DISTRICTS, SheetNames.SHORTCOMINGS, SheetNames.INDICATORS);

    Statement {
        sources = List.copyOf(sources);
    }

    /** The sentence alone, where the evidence stands in other books. */
    Statement withoutSources() {
        boolean here = SHEETS_OF_LARGE_BOOKS.contains(sheet);
        return new Statement(topic, sentence, List.of(), here ? sheet : SheetNames.DISTRICTS);
    }
}
