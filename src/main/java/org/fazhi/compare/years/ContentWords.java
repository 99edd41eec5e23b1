package org.fazhi.compare.years;

import java.util.Set;
import org.fazhi.settings.regex.Expression;
import org.fazhi.text.CharacterPairs;

/**
 * What a text is about, as a set: its pairs of neighbouring Chinese characters, those of common
 * words left out.
 *
 * @param pairs first character × 65,536 + second
 */
record ContentWords(Set<Integer> pairs) {

    static ContentWords of(String text, Expression commonWords) {
        String own = commonWords.matcher(text).replaceAll(" ");
        return new ContentWords(CharacterPairs.numbered(own));
    }

    /** The cosine of the two sets, 0 to 1. */
    double cosine(ContentWords other) {
        if (pairs.isEmpty() || other.pairs.isEmpty()) {
            return 0;
        }
        return shared(other) / Math.sqrt((double) pairs.size() * other.pairs.size());
    }

    /** How many pairs the two have in common. */
    int shared(ContentWords other) {
        int shared = 0;
        for (Integer pair : pairs) {
            if (other.pairs.contains(pair)) {
                shared++;
            }
        }
        return shared;
    }
}
