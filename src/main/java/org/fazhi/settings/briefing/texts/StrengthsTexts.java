package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 主要成效: strengths, and honours apart. */
public record StrengthsTexts(
        String title,
        String level,
        String honours,
        @Places({"kind", "count", "reports", "whose", "others"}) Phrase group,
        @Places("count") Phrase groupOthers,
        String levelNote,
        String practices,
        String spreadBy,
        String practiceNote,
        String strengths,
        String strength,
        String proofKind,
        String proof,
        String unproved,
        String note,
        Proofs proofs,
        Kinds kinds,
        Levels levels,
        Provinces provinces) {
    /** What proves a strength. */
    public record Proofs(String change, String honour, String first, String figure, String none) {}

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
