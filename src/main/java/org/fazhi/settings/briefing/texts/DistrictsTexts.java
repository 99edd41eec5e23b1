package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 各地一览. */
public record DistrictsTexts(
        String title,
        String caption,
        String contents,
        String strengths,
        String shortcomings,
        String plans,
        String checks,
        @Places("count") Phrase points,
        String noChecks,
        @Places("most") Phrase note,
        Provinces provinces) {
    /** The same, provinces as rows. */
    public record Provinces(
            String caption,
            String due,
            String held,
            String missing,
            @Places("due") Phrase timely,
            String complete,
            String shortcomings,
            String answered,
            String honours,
            String checks,
            String note) {}
}
