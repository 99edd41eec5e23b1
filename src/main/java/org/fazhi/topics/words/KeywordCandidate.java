package org.fazhi.topics.words;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fazhi.text.Decimals;

/**
 * A word that may become a keyword of a scope.
 *
 * @param word the word
 * @param count its uses in the scope
 * @param reports the year's reports that have it
 * @param weight its TF-IDF weight, rounded to six digits so that ties are ties everywhere
 */
record KeywordCandidate(String word, long count, long reports, double weight)
        implements Serializable {
    private static final Comparator<KeywordCandidate> HEAVIEST_FIRST =
            Comparator.comparingDouble(KeywordCandidate::weight)
                    .reversed()
                    .thenComparing(Comparator.comparingLong(KeywordCandidate::count).reversed())
                    .thenComparing(KeywordCandidate::word);

    KeywordCandidate {
        weight = Decimals.rounded(weight, 6);
    }

    /** The heaviest, in order; words of no weight are none. */
    static List<KeywordCandidate> best(Iterable<KeywordCandidate> candidates, int most) {
        List<KeywordCandidate> all = new ArrayList<>();
        for (KeywordCandidate candidate : candidates) {
            if (candidate.weight > 0) {
                all.add(candidate);
            }
        }
        all.sort(HEAVIEST_FIRST);
        return new ArrayList<>(all.subList(0, Math.min(most, all.size())));
    }

    /** The heaviest of two lists of heaviest. */
    static List<KeywordCandidate> merge(
            List<KeywordCandidate> first, List<KeywordCandidate> second, int most) {
        List<KeywordCandidate> all = new ArrayList<>(first);
        all.addAll(second);
        return best(all, most);
    }

    Term term(TermScope scope, int rank, String example) {
        return new Term(
                scope.year(),
                scope.kind(),
                scope.id(),
                rank,
                word,
                count,
                reports,
                weight,
                example);
    }
}
