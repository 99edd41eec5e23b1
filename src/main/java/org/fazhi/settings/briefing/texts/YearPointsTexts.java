package org.fazhi.settings.briefing.texts;

/** 年度对比 不足与安排. */
public record YearPointsTexts(
        String title,
        String caption,
        String now,
        String before,
        String status,
        String shortcomings,
        String promises,
        Statuses statuses,
        String said,
        String unsaid,
        String note,
        Provinces provinces) {
    /** What became of a shortcoming. */
    public record Statuses(String added, String recurring, String verbatim, String notMentioned) {}

    /** The same, provinces as rows. */
    public record Provinces(
            String caption,
            String compared,
            String added,
            String recurring,
            String verbatim,
            String notMentioned,
            String plans,
            String said,
            String unsaid,
            String note) {}
}
