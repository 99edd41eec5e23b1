package org.fazhi.topics.words;

import java.io.Serializable;
import java.util.List;
import org.fazhi.region.RegionCode;

/**
 * The words of one report, section by section and sentence by sentence: what TF-IDF counts and the
 * topic model is fitted to.
 *
 * @param docId the report
 * @param year the year it speaks of
 * @param place whose report it is: the same for its reports of all years
 * @param regions codes of the province and the prefecture it belongs to, as far as known
 * @param sections in reading order
 */
public record ReportWords(
        String docId, int year, String place, List<RegionCode> regions, List<SectionWords> sections)
        implements Serializable {

    /** The words of a section. */
    public record SectionWords(
            String sectionId, int depth, String domain, List<SentenceWords> sentences)
            implements Serializable {
        /** All words in order. */
        public List<String> words() {
            return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
        }
    }

    /**
     * The words of a sentence.
     *
     * @param text the sentence
     * @param letters hash of its letters: equal for a sentence that stands in many reports
     * @param heading whether it is a heading
     * @param words in order
     */
    record SentenceWords(String text, long letters, boolean heading, List<String> words)
            implements Serializable {}
}
