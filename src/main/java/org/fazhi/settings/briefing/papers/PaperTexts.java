package org.fazhi.settings.briefing.papers;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/**
 * What the papers say: {@code conf/papers.yaml}.
 *
 * @param frame what several papers say
 * @param brief the brief on many reports
 * @param review the page on one district's report
 */
public record PaperTexts(Frame frame, BriefTexts brief, ReviewTexts review) {

    /** What several papers say: where something comes from, what is left out. */
    public record Frame(
            @Places({"part", "number"}) Phrase evidence,
            @Places("number") Phrase evidenceAlone,
            @Places("number") Phrase lastYear,
            @Places({"sheet", "row"}) Phrase row,
            @Places("row") Phrase nextRow,
            String betweenRows,
            @Places({"count", "sheet"}) Phrase more,
            @Places("name") Phrase own) {}
}
