package org.fazhi.settings.briefing.texts.part;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** A region among others, on the card of its book. */
public record CardStripTexts(
        String figures,
        String name,
        String place,
        @Places({"name", "unit"}) Phrase indicator,
        String own,
        String other,
        @Places({"fields", "lower", "median", "upper", "count"}) Phrase strip,
        String note,
        String points,
        String point,
        @Places("name") Phrase stating,
        String everywhere,
        @Places({"reports", "count", "share"}) Phrase share,
        String again) {}
