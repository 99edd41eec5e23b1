package org.fazhi.compare.likeness;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.ComparisonSettings.SameWords;
import org.fazhi.text.CharacterPairs;

/**
 * What a text is about, as a set: the things it names in any of their wordings, and the pairs of
 * neighbouring Chinese characters of the rest, those of common words left out.
 *
 * @param pairs first character × 65,536 + second; below zero for a thing, as many numbers as it
 *     weighs
 * @param matters numbers of the things that a point can be about
 */
public record ContentWords(Set<Integer> pairs, Set<Integer> matters) {
    private static final int MOST_WEIGHT = 10;
    private static final int MATTER = 3;

    public static ContentWords of(String text, ComparisonSettings settings) {
        Set<Integer> things = new HashSet<>();
        Set<Integer> matters = new HashSet<>();
        String own = text;
        BitSet candidates = settings.sameWords().candidates(text);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            SameWords thing = settings.sameWords().get(i);
            Matcher named = thing.words().matcher(own);
            if (named.find()) {
                if (thing.weight() >= MATTER) {
                    matters.add(i);
                }
                for (int j = 0; j < thing.weight(); j++) {
                    things.add(-1 - i * MOST_WEIGHT - j);
                }
                own = named.replaceAll(" ");
            }
        }
        own = settings.commonWords().matcher(own).replaceAll(" ");
        things.addAll(CharacterPairs.numbered(own));
        return new ContentWords(things, matters);
    }

    /** The cosine of the two sets, 0 to 1; 0 where each names matters and they share none. */
    public double cosine(ContentWords other) {
        if (pairs.isEmpty() || other.pairs.isEmpty() || isOther(other)) {
            return 0;
        }
        return shared(other) / Math.sqrt((double) pairs.size() * other.pairs.size());
    }

    /** Whether each names matters and they share none. */
    public boolean isOther(ContentWords other) {
        return !matters.isEmpty()
                && !other.matters.isEmpty()
                && Collections.disjoint(matters, other.matters);
    }

    /** Whether the two share words of their own, and not only a thing that both name. */
    public boolean sharesWords(ContentWords other) {
        return pairs.stream().anyMatch(pair -> pair >= 0 && other.pairs.contains(pair));
    }

    /** How many pairs the two have in common. */
    public int shared(ContentWords other) {
        int shared = 0;
        for (Integer pair : pairs) {
            if (other.pairs.contains(pair)) {
                shared++;
            }
        }
        return shared;
    }
}
