package org.fazhi.settings.briefing.texts.part;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 共性问题 and 共性做法: what several reports state in words of their own. */
public record CommonPointsTexts(
        Kind problems,
        Kind practices,
        @Places({"whose", "reports"}) Phrase base,
        String point,
        String reports,
        String share,
        String wordings,
        @Places({"words", "place"}) Phrase wording,
        String regions,
        String provinces,
        @Places({"name", "count"}) Phrase province,
        String sinceLastYear,
        Years years,
        String plans,
        @Places("count") Phrase planned,
        @Places("count") Phrase unplanned,
        String series,
        String before,
        String now,
        String areas,
        @Places({"name", "reports"}) Phrase area,
        @Places("whose") Phrase areaNote,
        @Places({"count", "sheet"}) Phrase note,
        String planNote) {
    /** What one of the two sheets says. */
    public record Kind(
            String caption,
            @Places({"point", "count", "reports", "whose"}) Phrase chart,
            String figure,
            @Places({"year", "count"}) Phrase change,
            String changeFigure) {}

    /** What became of a point, counted over reports. */
    public record Years(
            @Places("count") Phrase added,
            @Places("count") Phrase recurring,
            @Places("count") Phrase notMentioned) {}
}
