package org.fazhi.briefing;

import java.util.List;

/**
 * A line of the overview.
 *
 * @param topic what it is about
 * @param sentence from a fixed pattern
 * @param sources ids of the observations and findings it rests on
 * @param sheet where its details stand, or null
 */
record Statement(String topic, String sentence, List<String> sources, String sheet) {
    Statement {
        sources = List.copyOf(sources);
    }
}
