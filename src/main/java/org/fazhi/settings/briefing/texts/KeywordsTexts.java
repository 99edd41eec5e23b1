package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 工作重点词. */
public record KeywordsTexts(
        String title, String caption, String words, String example, String note, Topics topics) {
    /** What the reports speak of, where there are enough of them. */
    public record Topics(
            @Places("minimum") Phrase tooFew,
            String noTopics,
            String caption,
            String topic,
            String terms,
            String sections,
            @Places({"report", "words"}) Phrase section,
            String note) {}
}
