package org.fazhi.topics.fit;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a section as a topic model sees them.
 *
 * @param words places in the vocabulary, rising
 * @param counts how often each stands there
 */
public record WordCounts(int[] words, int[] counts) implements Serializable {

    /** Counts the words that the vocabulary knows. */
    public static WordCounts of(List<String> words, Map<String, Integer> vocabulary) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (String word : words) {
            Integer place = vocabulary.get(word);
            if (place != null) {
                counts.merge(place, 1, Integer::sum);
            }
        }
        return new WordCounts(
                counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                counts.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** How many words, repeated ones counted again. */
    public int size() {
        int size = 0;
        for (int count : counts) {
            size += count;
        }
        return size;
    }

    /** Each use of a word, one after another: what a sampler draws topics for. */
    int[] uses() {
        int[] uses = new int[size()];
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            Arrays.fill(uses, at, at + counts[i], words[i]);
            at += counts[i];
        }
        return uses;
    }
}
