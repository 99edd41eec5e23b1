package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 年度对比. */
public record YearFiguresTexts(
        String title,
        String caption,
        String uncompared,
        @Places("least_base") Phrase note,
        @Places("names") Phrase without,
        @Places({"names", "count"}) Phrase more,
        Provinces provinces) {
    /** The same, provinces as rows. */
    public record Provinces(
            String caption,
            String governments,
            String higher,
            String lower,
            String same,
            @Places({"indicator", "unit"}) Phrase medians,
            @Places({"indicator", "unit"}) Phrase sums,
            @Places({"median_minimum", "least_base"}) Phrase note) {}
}
