package org.fazhi.topics.words;

import java.io.Serializable;
import java.util.Map;

/**
 * How many reports of each year there are, and how many of them have each word.
 *
 * @param reports by year
 * @param words those that stand in several reports of a year; all others stand in one
 * @param worth how much a word tells by itself
 */
record DocumentFrequencies(Map<Integer, Long> reports, Map<YearWord, Long> words, WordWorth worth)
        implements Serializable {
    /** With fewer reports in a year nothing can be set apart. */
    private static final int FEWEST = 3;

    /** A word in a year. */
    record YearWord(int year, String word) implements Serializable {}

    private long reports(int year) {
        return reports.getOrDefault(year, 0L);
    }

    boolean canSetApart(int year) {
        return reports(year) >= FEWEST;
    }

    long reports(int year, String word) {
        return words.getOrDefault(new YearWord(year, word), 1L);
    }

    /**
     * Whether a word stands in no more than a share of the year's reports, or in one alone, and in
     * no more than that share of all reports, or in one a year.
     */
    boolean isRare(int year, String word, double share) {
        boolean ofYear =
                !canSetApart(year) || reports(year, word) <= Math.max(1, share * reports(year));
        return ofYear && ofAll(word) <= Math.max(reports.size(), share * all());
    }

    private long ofAll(String word) {
        return reports.keySet().stream()
                .mapToLong(year -> words.getOrDefault(new YearWord(year, word), 0L))
                .sum();
    }

    private long all() {
        return reports.values().stream().mapToLong(Long::longValue).sum();
    }

    double idf(int year, String word) {
        return canSetApart(year)
                ? Math.log((reports(year) + 1.0) / (reports(year, word) + 1.0))
                : 1;
    }

    KeywordCandidate candidate(int year, String word, ScopeFrequency scope) {
        return candidate(year, word, scope, idf(year, word));
    }

    KeywordCandidate candidate(int year, String word, ScopeFrequency scope, double idf) {
        return new KeywordCandidate(
                word, scope.count(), reports(year, word), scope.frequency() * idf * worth.of(word));
    }
}
