package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** What stands around the tables of every sheet, and what several sheets say. */
public record FrameTexts(
        String back,
        String source,
        String sources,
        @Places({"number", "name"}) Phrase table,
        @Places({"number", "name"}) Phrase chart,
        String order,
        String allReports,
        String unplaced,
        String none,
        String noneOfOne,
        @Places("rows") Phrase rowsLeftOut,
        @Places("rows") Phrase linksShared,
        @Places({"page", "pages"}) Phrase page) {}
