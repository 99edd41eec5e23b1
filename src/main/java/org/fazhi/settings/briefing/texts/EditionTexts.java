package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 较上一版变化. */
public record EditionTexts(
        String title,
        String before,
        String now,
        Editions editions,
        Reports reports,
        Provinces provinces,
        Figures figures,
        Causes causes,
        Kinds kinds,
        Totals totals,
        Cover cover,
        String note,
        String provinceNote,
        String causeNote,
        String settingsNote) {
    /** Both editions side by side. */
    public record Editions(
            String caption,
            String item,
            String asOf,
            String held,
            String governments,
            String run,
            String settings,
            String settingsSame,
            String settingsChanged,
            String program,
            String programSame,
            String programChanged) {}

    /** The reports that came, changed or went. */
    public record Reports(
            String caption,
            String title,
            String change,
            String note,
            String added,
            String changed,
            @Places("name") Phrase moved) {}

    /** How many of each province. */
    public record Provinces(
            String caption,
            String added,
            String changed,
            String moved,
            String gone,
            String figures) {}

    /** The figures that are others. */
    public record Figures(
            String caption, String reason, @Places({"cause", "words"}) Phrase corrected) {}

    /** Why a figure is another. */
    public record Causes(
            String text,
            String correction,
            String settings,
            String program,
            String settingsOrProgram) {}

    /** What became of a report. */
    public record Kinds(String added, String changed, String moved, String gone) {}

    /** The sums that are others. */
    public record Totals(
            String caption, String summed, String cause, @Places("kind") Phrase reports) {}

    /** What the cover says of it. */
    public record Cover(
            String first,
            @Places("collected") Phrase last,
            @Places("last") Phrase unchanged,
            @Places("last") Phrase added,
            @Places({"last", "reports", "changes", "sheet"}) Phrase changed,
            @Places({"kind", "count"}) Phrase reports,
            @Places("count") Phrase figures) {}
}
