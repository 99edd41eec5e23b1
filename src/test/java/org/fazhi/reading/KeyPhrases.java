package org.fazhi.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which text says what a labelled key phrase says: the same words, or most of the phrase's pairs of
 * characters in a text not much longer; each text for one phrase at most.
 */
final class KeyPhrases {
    private KeyPhrases() {}

    /** The best one-to-one pairing, by augmenting paths: index of the phrase → of the text. */
    static Map<Integer, Integer> pair(List<String> phrases, List<String> texts) {
        Map<Integer, Integer> owners = new HashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            place(i, phrases, texts, owners, new HashSet<>());
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        owners.forEach((text, phrase) -> pairs.put(phrase, text));
        return pairs;
    }

    private static boolean place(
            int phrase,
            List<String> phrases,
            List<String> texts,
            Map<Integer, Integer> owners,
            Set<Integer> tried) {
        for (int j = 0; j < texts.size(); j++) {
            if (alike(phrases.get(phrase), texts.get(j)) && tried.add(j)) {
                Integer owner = owners.get(j);
                if (owner == null || place(owner, phrases, texts, owners, tried)) {
                    owners.put(j, phrase);
                    return true;
                }
            }
        }
        return false;
    }

    static boolean alike(String phrase, String text) {
        String key = letters(phrase);
        String said = letters(text);
        if (key.isEmpty() || said.isEmpty() || said.length() > 3 * key.length() + 40) {
            return false;
        }
        if (said.contains(key) || key.contains(said) && said.length() >= 0.6 * key.length()) {
            return true;
        }
        Set<String> wanted = pairsOfCharacters(key);
        Set<String> shared = new HashSet<>(wanted);
        shared.retainAll(pairsOfCharacters(said));
        return !wanted.isEmpty() && shared.size() >= 0.7 * wanted.size();
    }

    private static Set<String> pairsOfCharacters(String text) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return new HashSet<>(pairs);
    }

    /** Letters and digits alone, in their compatible forms. */
    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> Character.isLetter(c) || isNumber(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isNumber(int character) {
        int type = Character.getType(character);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
