package org.fazhi.settings.briefing.texts.part;

/** 台账: problems with their state, and what a bureau fills in. */
public record LedgerTexts(
        String title,
        String caption,
        String problem,
        String state,
        String unit,
        String measure,
        String due,
        String progress,
        String note,
        States states) {
    /** What became of a problem, and whether something is planned against it. */
    public record States(
            String stated,
            String added,
            String again,
            String notMentioned,
            String planned,
            String unplanned) {}
}
