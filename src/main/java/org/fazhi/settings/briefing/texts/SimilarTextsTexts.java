package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 公开与内容要素 文本相似. */
public record SimilarTextsTexts(
        String title,
        String caption,
        String own,
        String others,
        String common,
        String longest,
        String where,
        @Places({"place", "year"}) Phrase report,
        @Places({"governments", "letters"}) Phrase note) {}
