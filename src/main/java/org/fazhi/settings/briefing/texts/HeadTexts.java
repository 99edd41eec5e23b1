package org.fazhi.settings.briefing.texts;

/** Heads of columns that stand in several sheets. */
public record HeadTexts(String region, String field, String statement, String evidence) {}
