package org.fazhi.compare.copies;

import java.util.Arrays;

/** The runs of three letters in a sentence, as numbers. */
final class Shingles {
    private static final int LENGTH = 3;
    private static final int MASK = (1 << 30) - 1;

    private Shingles() {}

    /** Of a text of at least three letters, one behind the other. */
    static int[] all(String text) {
        int[] all = new int[text.length() - LENGTH + 1];
        for (int i = 0; i < all.length; i++) {
            int hash = text.charAt(i);
            hash = hash * 0x01000193 ^ text.charAt(i + 1);
            hash = hash * 0x01000193 ^ text.charAt(i + 2);
            hash *= 0x9E3779B1;
            all[i] = (hash ^ hash >>> 15) & MASK;
        }
        return all;
    }

    /** The same, sorted and without repetition. */
    static int[] of(String text) {
        int[] all = all(text);
        Arrays.sort(all);
        int distinct = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
        }
        return distinct == all.length ? all : Arrays.copyOf(all, distinct);
    }

    /** The share of both that both have (Jaccard). */
    static double similarity(int[] one, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (double) shared / (one.length + other.length - shared);
    }
}
