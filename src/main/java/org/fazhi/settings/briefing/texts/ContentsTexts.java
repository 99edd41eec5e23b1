package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 公开与内容要素. */
public record ContentsTexts(
        String title,
        Kinds kinds,
        String complete,
        @Places("contents") Phrase lacking,
        String inPassing,
        String withoutCauses,
        Held held,
        Stating stating,
        Reports reports,
        Provinces provinces,
        Similar similar) {
    /** The parts of a report. */
    public record Kinds(
            String achievements,
            String shortcomings,
            String leadership,
            String plan,
            String other) {}

    /** Which reports are held. */
    public record Held(
            String caption,
            String area,
            String due,
            String held,
            String missing,
            String places,
            @Places({"names", "count"}) Phrase more,
            String note) {}

    /** How many reports state the core indicators. */
    public record Stating(
            String caption, String reports, String share, String series, String chart) {}

    /** What each report holds. */
    public record Reports(
            String caption,
            String present,
            String inPassing,
            String absent,
            String yes,
            String no,
            String figures,
            String approximate,
            String hundred,
            @Places("due") Phrase note) {}

    /** The same, provinces as rows. */
    public record Provinces(String caption, String dated, @Places("due") Phrase note) {}

    /** How many reports of each province hold passages that stand elsewhere too. */
    public record Similar(
            String caption,
            String own,
            String others,
            String common,
            @Places("governments") Phrase note) {}
}
