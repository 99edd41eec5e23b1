package org.fazhi.topics.model;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.topics.fit.WordCounts;

/**
 * How good topics are: NPMI coherence (Bouma 2009; Lau, Newman and Baldwin 2014) of their first
 * words over the sections they were fitted to, and diversity (Dieng, Ruiz and Blei 2020), the share
 * of those words that stand in one topic only once.
 */
public final class Coherence {
    private final Map<Integer, BitSet> sectionsOfWord = new HashMap<>();
    private final int total;

    public Coherence(List<WordCounts> sections) {
        total = sections.size();
        for (int i = 0; i < total; i++) {
            for (int word : sections.get(i).words()) {
                sectionsOfWord.computeIfAbsent(word, key -> new BitSet()).set(i);
            }
        }
    }

    /** Mean over topics of the mean NPMI of all pairs of their words, −1 to 1. */
    public double npmi(List<int[]> topics) {
        return topics.stream().mapToDouble(this::npmi).average().orElse(0);
    }

    /** Distinct words over all words, 0 to 1. */
    public static double diversity(List<int[]> topics) {
        Set<Integer> distinct = new HashSet<>();
        int all = 0;
        for (int[] words : topics) {
            for (int word : words) {
                distinct.add(word);
                all++;
            }
        }
        return all == 0 ? 0 : (double) distinct.size() / all;
    }

    /** Mean NPMI of all pairs of some words. */
    double npmi(int[] words) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < words.length; i++) {
            for (int j = i + 1; j < words.length; j++) {
                sum += npmi(words[i], words[j]);
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    /** NPMI of two words, −1 where no section has both. */
    double npmi(int one, int other) {
        BitSet first = sectionsOfWord.getOrDefault(one, new BitSet());
        BitSet second = sectionsOfWord.getOrDefault(other, new BitSet());
        BitSet both = (BitSet) first.clone();
        both.and(second);
        return npmi(first.cardinality(), second.cardinality(), both.cardinality(), total);
    }

    /**
     * NPMI by counts, −1 to 1.
     *
     * @param first sections with the one word
     * @param second with the other
     * @param both with both
     * @param total all sections
     */
    static double npmi(long first, long second, long both, long total) {
        if (both == 0) {
            return -1;
        }
        if (both == total) {
            return 1;
        }
        double joint = (double) both / total;
        double apart = (double) first / total * ((double) second / total);
        return Math.log(joint / apart) / -Math.log(joint);
    }
}
