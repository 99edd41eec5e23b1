package org.fazhi.settings.briefing.texts.part;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** What a region's own book says of its report: its card, and the sentences below it. */
public record CardTexts(
        @Places("name") Phrase caption,
        String title,
        String publisher,
        String signed,
        String published,
        String timely,
        String late,
        String contents,
        String period,
        String wholeYear,
        @Places("day") Phrase partOfYear,
        String figures,
        @Places("count") Phrase figureCount,
        String checks,
        String noChecks,
        @Places({"count", "sheet"}) Phrase checkCount,
        String points,
        String matter,
        String situation,
        String otherMatter) {}
