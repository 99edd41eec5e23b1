package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** What stands around the tables of every sheet. */
public record FrameTexts(
        @Places({"number", "name"}) Phrase table,
        @Places({"number", "name"}) Phrase chart,
        String order) {}
