package org.fazhi.settings.briefing.texts;

/** 附表 全部指标. */
public record AllFiguresTexts(
        String title,
        String order,
        String value,
        String period,
        String role,
        String scope,
        String surface,
        String none,
        String note,
        Periods periods,
        Roles roles) {
    /** When what a figure tells happened. */
    public record Periods(String current, String previous, String earlier, String cumulative) {}

    /** What a figure is to its report. */
    public record Roles(
            String level, String from, String to, String change, String target, String part) {}
}
