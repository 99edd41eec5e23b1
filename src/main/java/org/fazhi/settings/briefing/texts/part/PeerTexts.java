package org.fazhi.settings.briefing.texts.part;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** A district's figures beside its peers'. */
public record PeerTexts(
        String notCompared,
        @Places("count") Phrase stating,
        String none,
        @Places("groups") Phrase groups,
        @Places({"who", "least"}) Phrase note,
        @Places("kind") Phrase everywhere,
        @Places({"province", "kind"}) Phrase within,
        @Places("indicator") Phrase spread,
        String own,
        String others,
        String othersCount,
        @Places({"indicator", "own", "median"}) Phrase title,
        String spreadNote) {}
