package org.fazhi.topics.words;

import java.io.Serializable;
import java.util.List;

/**
 * A word that the dictionaries lack, for a person to judge.
 *
 * @param word the word
 * @param count how often it stands in all reports, outside longer known phrases
 * @param reports in how many reports
 * @param examples a sentence or two in which it stands
 */
public record ProposedWord(String word, long count, long reports, List<String> examples)
        implements Serializable {
    public ProposedWord {
        examples = List.copyOf(examples);
    }
}
