package org.fazhi.settings.briefing.texts;

/** 各省领域, 各省性质: shares of the reports of each province. */
public record ThemesTexts(
        String strengths,
        String fields,
        String natures,
        String strengthNote,
        String shortcomingNote) {}
