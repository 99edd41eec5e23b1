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
            Shares shares,
            @Places({"counted", "reports"}) Phrase note) {}

    /** How much is written of topics, and how much is admitted. */
    public record Shares(
            String caption,
            String topic,
            String written,
            String admitted,
            @Places({"year", "share", "reports"}) Phrase year,
            @Places({"place", "share", "reports"}) Phrase place,
            String between,
            @Places({"share", "count", "all"}) Phrase count,
            String note) {}
}
