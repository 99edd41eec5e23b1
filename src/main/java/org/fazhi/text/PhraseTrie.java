package org.fazhi.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest phrase that begins at a place, in time that depends on the phrase alone.
 * Immutable once built; safe for any number of threads.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {
    private final long[] keys;
    private final int[] targets;
    private final int mask;
    private final int[] valueOf;
    private final int[] lengthOf;
    private final List<V> values;
    private final long[] firsts = new long[1024];

    /** A trie of the given phrases; an empty phrase is refused. */
    public PhraseTrie(Map<String, V> phrases) {
        int characters = phrases.keySet().stream().mapToInt(String::length).sum();
        int capacity = Integer.highestOneBit(Math.max(8, characters * 2)) * 2;
        keys = new long[capacity];
        targets = new int[capacity];
        mask = capacity - 1;
        valueOf = new int[characters + 1];
        lengthOf = new int[characters + 1];
        Arrays.fill(valueOf, -1);
        values = new ArrayList<>(phrases.size());
        int nodes = 1;
        for (Map.Entry<String, V> entry : phrases.entrySet()) {
            String phrase = entry.getKey();
            if (phrase.isEmpty()) {
                throw new IllegalArgumentException("an empty phrase for " + entry.getValue());
            }
            firsts[phrase.charAt(0) >>> 6] |= 1L << (phrase.charAt(0) & 63);
            int node = 0;
            for (int i = 0; i < phrase.length(); i++) {
                long key = key(node, phrase.charAt(i));
                int slot = slot(key);
                if (keys[slot] == 0) {
                    keys[slot] = key;
                    targets[slot] = nodes++;
                }
                node = targets[slot];
            }
            valueOf[node] = values.size();
            lengthOf[node] = phrase.length();
            values.add(entry.getValue());
        }
    }

    /** The longest phrase at {@code from}, or null. */
    public @Nullable Match<V> longestAt(CharSequence text, int from) {
        char first = text.charAt(from);
        if ((firsts[first >>> 6] & 1L << (first & 63)) == 0) {
            return null;
        }
        int node = 0;
        int best = -1;
        for (int i = from; i < text.length(); i++) {
            int slot = slot(key(node, text.charAt(i)));
            if (keys[slot] == 0) {
                break;
            }
            node = targets[slot];
            if (valueOf[node] >= 0) {
                best = node;
            }
        }
        return best < 0
                ? null
                : new Match<>(from, from + lengthOf[best], values.get(valueOf[best]));
    }

    /**
     * All phrases of a text from left to right, each the longest at its place, none overlapping.
     */
    public List<Match<V>> all(CharSequence text) {
        List<Match<V>> found = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            Match<V> match = longestAt(text, i);
            if (match == null) {
                i++;
            } else {
                found.add(match);
                i = match.end();
            }
        }
        return found;
    }

    private static long key(int node, char character) {
        return ((long) node + 1) << 16 | character;
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /**
     * A phrase found.
     *
     * @param begin its first character
     * @param end after its last
     * @param value what it stands for
     */
    public record Match<V>(int begin, int end, V value) {}
}
