package org.fazhi.settings.briefing.texts;

/** 存在不足. */
public record ShortcomingsTexts(
        String title,
        String caption,
        String nature,
        String holder,
        String degree,
        String withoutFigure,
        String none,
        String noReports,
        String note) {}
