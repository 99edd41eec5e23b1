package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 附录 指标口径. */
public record DefinitionsTexts(
        String title,
        String standing,
        Methods methods,
        Run run,
        LeftOut leftOut,
        String caption,
        String definition,
        Meanings meanings,
        String kind,
        String comparable,
        String combine,
        String note,
        Kinds kinds,
        Comparables comparables,
        Combines combines) {
    /** What stands behind a definition. */
    public record Meanings(
            @Places({"name", "document", "place"}) Phrase published,
            @Places("denominator") Phrase denominator,
            @Places("year") Phrase from,
            @Places("year") Phrase to,
            @Places({"year", "reason"}) Phrase changed,
            @Places({"year", "value", "document"}) Phrase national,
            @Places({"year", "value", "document"}) Phrase nationalAbout,
            @Places("denominator") Phrase nationalShare) {}

    /** How figures were counted. */
    public record Methods(
            String caption,
            String sources,
            String sums,
            String scopes,
            String breaks,
            String checks,
            String links,
            @Places({"topics", "coherence", "stability", "shown"}) Phrase topics) {}

    /** The run that made the books. */
    public record Run(
            String caption,
            @Places({"files", "added", "changed", "removed", "unchanged", "quarantined"})
                    Phrase files) {}

    /** The files that count nowhere. */
    public record LeftOut(
            String caption,
            String file,
            String status,
            String reason,
            String held,
            String statistics,
            String other,
            String superseded,
            String quarantined) {}

    /** What an indicator counts. */
    public record Kinds(String flow, String stock, String rate, String amount) {}

    /** Whether an indicator may stand side by side. */
    public record Comparables(String yes, String note, String no) {}

    /** What becomes of several figures of one report. */
    public record Combines(String first, String sum, String max, String separate) {}
}
