package org.fazhi.settings.briefing.texts;

/** 总体情况. */
public record OverviewTexts(String topic, String situation, String other, String note) {}
