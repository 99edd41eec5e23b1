package org.fazhi.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of neighbouring Chinese characters in a text: what it is about, without a dictionary
 * (法治政府 is 法治, 治政, 政府). Pairs over a mark, a figure or a blank are none.
 */
public final class CharacterPairs {
    private CharacterPairs() {}

    /** The pairs with how often each stands there. */
    public static Map<String, Integer> counted(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isPair(text, i)) {
                pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
            }
        }
        return pairs;
    }

    /** The pairs as numbers, first character × 65,536 + second: small enough to hold many texts. */
    public static Set<Integer> numbered(String text) {
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isPair(text, i)) {
                pairs.add(text.charAt(i) << 16 | text.charAt(i + 1));
            }
        }
        return pairs;
    }

    private static boolean isPair(String text, int at) {
        return Character.isIdeographic(text.charAt(at))
                && Character.isIdeographic(text.charAt(at + 1));
    }
}
