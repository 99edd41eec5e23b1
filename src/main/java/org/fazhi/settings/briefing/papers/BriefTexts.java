package org.fazhi.settings.briefing.papers;

import java.util.List;
import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/**
 * What the brief on many reports says: 简报.
 *
 * @param numerals of its headings, from the first
 */
public record BriefTexts(
        List<String> numerals,
        @Places({"number", "heading"}) Phrase heading,
        @Places({"number", "heading"}) Phrase subheading,
        String enclosure,
        @Places("names") Phrase several,
        @Places({"name", "count"}) Phrase province,
        Section situation,
        Strengths strengths,
        Problems problems,
        Section changes,
        Doubts doubts,
        Advice advice,
        Annex annex) {

    /**
     * A section of sentences of the overview.
     *
     * @param heading its heading
     * @param sentences ids of {@code conf/highlights.yaml}, in the order in which they stand
     */
    public record Section(String heading, List<String> sentences) {}

    /** 主要成效和特色做法: the sentences, then what several reports list. */
    public record Strengths(
            String heading,
            List<String> sentences,
            @Places("name") Phrase named,
            @Places({"names", "of"}) Phrase all,
            @Places({"of", "items"}) Phrase listed,
            @Places({"name", "count", "places"}) Phrase item,
            String between,
            @Places({"name", "place", "quote"}) Phrase quoted) {}

    /** 共性问题. */
    public record Problems(
            @Places({"kinds", "points"}) Phrase heading,
            String headingOfOne,
            String headingAlone,
            List<String> sentences,
            @Places("field") Phrase field,
            @Places({"number", "name", "count", "of", "percent", "places", "more"}) Phrase point,
            @Places({"place", "quote"}) Phrase quote,
            @Places("count") Phrase recurring,
            @Places("count") Phrase planned,
            @Places({"all", "annex"}) Phrase rest,
            @Places({"count", "sheet"}) Phrase restInSheet) {}

    /** 需核实的数据. */
    public record Doubts(
            String heading, List<String> sentences, @Places({"place", "message"}) Phrase example) {}

    /** 工作建议: what reports plan themselves, and what a rule demands. */
    public record Advice(
            String heading,
            @Places({"number", "heading"}) Phrase lead,
            String plans,
            @Places({"name", "place", "quote"}) Phrase plan,
            @Places({"name", "count", "open", "places"}) Phrase unplanned,
            @Places({"place", "quote"}) Phrase example,
            String rules,
            @Places("due") Phrase publication,
            @Places({"places"}) Phrase late,
            @Places("count") Phrase undated,
            @Places("count") Phrase contents,
            @Places("count") Phrase contentsAlone,
            String figures,
            String verify) {}

    /** 附表. */
    public record Annex(
            @Places({"number", "caption"}) Phrase title,
            @Places("number") Phrase name,
            @Places({"title", "unit"}) Phrase chart) {}
}
