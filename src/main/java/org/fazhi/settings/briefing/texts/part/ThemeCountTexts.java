package org.fazhi.settings.briefing.texts.part;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** In how many reports shortcomings touch each field and each nature. */
public record ThemeCountTexts(
        String fields,
        String natures,
        String nature,
        String reports,
        @Places("whose") Phrase share,
        String regions,
        @Places({"names", "count"}) Phrase several,
        @Places("count") Phrase provinces,
        String elsewhere,
        @Places({"whose", "reports"}) Phrase note,
        String chart,
        String series,
        @Places({"themes", "each", "most", "reports", "whose"}) Phrase mostFields,
        @Places({"themes", "each", "most", "reports", "whose"}) Phrase mostNatures,
        @Places({"first", "count"}) Phrase severalFields,
        @Places({"first", "count"}) Phrase severalNatures,
        String each) {}
