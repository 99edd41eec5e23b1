package org.fazhi.briefing.concordance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words in their context: the sentences of reports in which all of them stand.
 *
 * @param runId whose tables were searched
 * @param words that were looked for
 * @param lines the sentences that are shown: the newest year first, then by region code, report and
 *     place in the report
 * @param sentences how many there are
 * @param reports in how many reports they stand
 * @param searched how many reports were searched
 */
public record Concordance(
        String runId,
        List<String> words,
        List<Line> lines,
        long sentences,
        long reports,
        long searched) {
    /**
     * A sentence of a report.
     *
     * @param year of the report, or null
     * @param regionCode six digits, or null
     * @param place province, prefecture, county, township and unit as far as they are known
     * @param title of the report, or where its file lies
     * @param chapter the chapter and the item; empty outside chapters
     * @param before the sentence up to the first of the words
     * @param word the word as it was found
     * @param after the rest of the sentence
     * @param publisher or null
     * @param published or null
     * @param address of the page, or null
     * @param sectionId the section it stands in
     */
    public record Line(
            @Nullable Integer year,
            @Nullable String regionCode,
            String place,
            String title,
            String chapter,
            String before,
            String word,
            String after,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String address,
            String sectionId) {
        /** The same sentence, said to stand in a chapter. */
        public Line in(String of) {
            return new Line(
                    year,
                    regionCode,
                    place,
                    title,
                    of,
                    before,
                    word,
                    after,
                    publisher,
                    published,
                    address,
                    sectionId);
        }
    }

    public Concordance {
        words = List.copyOf(words);
        lines = List.copyOf(lines);
    }

    /** How many sentences are not shown. */
    public long more() {
        return sentences - lines.size();
    }
}
