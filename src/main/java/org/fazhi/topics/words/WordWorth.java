package org.fazhi.topics.words;

import java.io.Serializable;
import java.util.Set;

/**
 * How much a word tells by itself. A word of two characters that the field's dictionary does not
 * know (资金, 工地) tells less than a phrase of the field.
 *
 * @param domain words of the field
 * @param shortWord the weight of other words of two characters
 */
record WordWorth(Set<String> domain, double shortWord) implements Serializable {
    private static final int SHORT = 2;

    WordWorth {
        domain = Set.copyOf(domain);
    }

    double of(String word) {
        return word.length() > SHORT || domain.contains(word) ? 1 : shortWord;
    }
}
