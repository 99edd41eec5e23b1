package org.fazhi.settings.briefing;

import org.fazhi.settings.briefing.texts.ChartTexts;
import org.fazhi.settings.briefing.texts.FrameTexts;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.settings.briefing.texts.PeerTexts;
import org.fazhi.settings.briefing.texts.StrengthsTexts;
import org.fazhi.settings.briefing.texts.ThemeCountTexts;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.TextFile;

/**
 * What the sheets say: {@code conf/sheets.yaml}. A component is a group of the file, its record
 * names the texts of the group and the places of each.
 *
 * @param frame what stands around the tables of every sheet
 * @param heads heads of columns that stand in several sheets
 * @param strengths 主要成效
 * @param themeCounts the counts of fields and natures of shortcomings, and their charts
 * @param charts the charts that are pictures
 * @param peers a district beside its peers
 */
public record SheetTexts(
        FrameTexts frame,
        HeadTexts heads,
        StrengthsTexts strengths,
        ThemeCountTexts themeCounts,
        ChartTexts charts,
        PeerTexts peers) {
    static final String FILE = "sheets.yaml";

    public static SheetTexts parse(ConfFiles files) {
        return TextFile.parse(files, FILE, SheetTexts.class);
    }
}
