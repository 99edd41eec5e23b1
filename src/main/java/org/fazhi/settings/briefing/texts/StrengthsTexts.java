package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 主要成效: the texts of the sheets of strengths and honours. */
public record StrengthsTexts(
        String title,
        String honours,
        String kind,
        String level,
        @Places({"kind", "count", "reports"}) Phrase group,
        String levelNote,
        String strengths,
        String figures,
        @Places("count") Phrase figureCount,
        String strengthNote,
        String none,
        String noneOfOne,
        Kinds kinds,
        Levels levels) {
    /** What honours are. */
    public record Kinds(
            String naming, String example, String pilot, String ranking, String first) {}

    /** Who gave them. */
    public record Levels(String national, String provincial, String municipal, String county) {}
}
