package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 数据核实. */
public record ChecksTexts(
        String title,
        String caption,
        @Places("state") Phrase own,
        String matter,
        String stated,
        String computed,
        String opinion,
        String none,
        String note,
        String draft,
        String settled,
        @Places("count") Phrase unsettled,
        Kinds kinds,
        @Places({"kind", "count"}) Phrase count,
        String corrections,
        String adopted,
        String reason,
        String corrected,
        String confirmed,
        String correctionNote) {
    /** How a check is called by what it finds. */
    public record Kinds(
            String contradiction,
            String doubt,
            String explanation,
            String levels,
            String years,
            String statistics,
            String contents,
            String publication) {}
}
