package org.fazhi.topics.words;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fazhi.outline.Section;

/**
 * How often each word stands in a report, boilerplate left out.
 *
 * @param words over the whole report
 * @param byDomain over the sections of each subject domain
 */
record ReportWordCounts(Map<String, Integer> words, Map<String, Map<String, Integer>> byDomain)
        implements Serializable {

    /**
     * Counts a report.
     *
     * @param report its words
     * @param boilerplate hashes of the sentences that do not count
     */
    static ReportWordCounts of(ReportWords report, Set<Long> boilerplate) {
        Map<String, Integer> words = new HashMap<>();
        Map<String, Map<String, Integer>> byDomain = new HashMap<>();
        for (ReportWords.SectionWords section : report.sections()) {
            for (ReportWords.SentenceWords sentence : section.sentences()) {
                if (boilerplate.contains(sentence.letters())) {
                    continue;
                }
                for (String word : sentence.words()) {
                    words.merge(word, 1, Integer::sum);
                    if (!section.domain().equals(Section.NO_DOMAIN)) {
                        byDomain.computeIfAbsent(section.domain(), key -> new HashMap<>())
                                .merge(word, 1, Integer::sum);
                    }
                }
            }
        }
        return new ReportWordCounts(words, byDomain);
    }
}
