package org.fazhi.topics.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds known phrases in a text, whatever quotation marks, brackets and enumeration commas stand
 * inside them: {@code “双随机、一公开”} and {@code 双随机一公开} are one phrase. Of all ways to cut a text it
 * takes the one whose phrases are longest (the greatest sum of squared lengths), so that {@code
 * 依法行政执法} never loses {@code 行政执法规范化} to a shorter neighbour. Immutable after building.
 */
public final class WordTrie {
    /** What a phrase may be. */
    public enum PhraseKind {
        DOMAIN,
        PLACE,
        GUARDED
    }

    /**
     * A phrase of the trie.
     *
     * @param word as it is shown
     * @param kind what it is
     */
    public record KnownPhrase(String word, PhraseKind kind) {}

    /**
     * A phrase found in a text.
     *
     * @param begin first character
     * @param end after the last
     * @param phrase which
     */
    public record Hit(int begin, int end, KnownPhrase phrase) {}

    private static final String SKIPPED = "、“”\"‘’·()（）";

    private final Node root = new Node();

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private @Nullable KnownPhrase phrase;
    }

    /** Adds a phrase; the first of two equal ones stays. */
    public void add(String word, PhraseKind kind) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            if (!skipped(word.charAt(i))) {
                node = node.next.computeIfAbsent(word.charAt(i), key -> new Node());
            }
        }
        if (node.phrase == null && node != root) {
            node.phrase = new KnownPhrase(word, kind);
        }
    }

    /** The phrases of the best cut, in order, without overlap. */
    public List<Hit> find(String text) {
        int length = text.length();
        long[] best = new long[length + 1];
        Hit[] chosen = new Hit[length];
        for (int i = length - 1; i >= 0; i--) {
            best[i] = best[i + 1];
            Node node = skipped(text.charAt(i)) ? null : root;
            long letters = 0;
            for (int j = i; node != null && j < length; j++) {
                if (j > i && skipped(text.charAt(j))) {
                    continue;
                }
                letters++;
                node = node.next.get(text.charAt(j));
                if (node != null && node.phrase != null) {
                    long worth = letters * letters + best[j + 1];
                    if (worth >= best[i]) {
                        best[i] = worth;
                        chosen[i] = new Hit(i, j + 1, node.phrase);
                    }
                }
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < length; ) {
            if (chosen[i] == null) {
                i++;
            } else {
                hits.add(chosen[i]);
                i = chosen[i].end();
            }
        }
        return hits;
    }

    private static boolean skipped(char character) {
        return SKIPPED.indexOf(character) >= 0;
    }
}
