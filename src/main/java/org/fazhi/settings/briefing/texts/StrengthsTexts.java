package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 主要成效: strengths, and honours apart. */
public record StrengthsTexts(
        String title,
        String level,
        String honours,
        @Places({"kind", "count", "reports"}) Phrase group,
        String levelNote,
        String strengths,
        String figures,
        @Places("count") Phrase figureCount,
        String note,
        Kinds kinds,
        Levels levels,
        Provinces provinces) {
    /** What honours are. */
    public record Kinds(
            String naming, String example, String pilot, String ranking, String first) {}

    /** Who gave them. */
    public record Levels(String national, String provincial, String municipal, String county) {}

    /** The same, provinces as rows. */
    public record Provinces(
            String levels,
            String all,
            @Places("level") Phrase level,
            String unknownLevel,
            String kinds,
            String stating,
            String strengths,
            @Places("kind") Phrase kind,
            String kindNote) {}
}
