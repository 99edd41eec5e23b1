package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** What stands around the tables of every sheet, and what several sheets say. */
public record FrameTexts(
        String back,
        String source,
        String sources,
        @Places({"number", "name"}) Phrase table,
        @Places({"number", "name"}) Phrase chart,
        @Places("title") Phrase continued,
        String order,
        String allReports,
        String unplaced,
        String none,
        String noneOfOne,
        @Places("rows") Phrase rowsLeftOut,
        @Places("rows") Phrase linksShared,
        @Places({"page", "pages"}) Phrase page,
        @Places("page") Phrase annexPage,
        String nation,
        String sample,
        @Places("title") Phrase unplacedReport,
        String unsorted,
        @Places({"percent", "part", "whole"}) Phrase share,
        @Places({"month", "day"}) Phrase due,
        @Places("day") Phrase collected,
        @Places("day") Phrase signed,
        String dayFormat,
        @Places("sheet") Phrase see,
        Counted counted,
        Absences absences) {
    /** What the reports are called that numbers and shares of reports count. */
    public record Counted(String governments, String others, String reports) {}

    /** Why no number stands in a cell. */
    public record Absences(
            String notStated, String notHeld, String notApplicable, String toVerify) {}
}
