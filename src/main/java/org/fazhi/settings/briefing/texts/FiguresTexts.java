package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 本地数据. */
public record FiguresTexts(
        String title,
        String caption,
        String peers,
        @Places({"count", "names"}) Phrase silent,
        @Places("marks") Phrase note,
        @Places("peers") Phrase peerNote,
        @Places({"marks", "median_minimum"}) Phrase aloneNote,
        String source) {}
