package org.fazhi.settings;

/**
 * Everything that {@code conf/} says, validated. Built once per JVM from the same bytes everywhere.
 *
 * @param files the bytes it was built from
 * @param themes subjects, natures, holders
 * @param indicators the catalogue
 * @param briefing how the workbooks look
 */
public record Settings(
        ConfFiles files, Themes themes, Indicators indicators, BriefingSettings briefing) {

    /** Reads all catalogues; the first thing that is wrong ends in a {@link SettingsException}. */
    public static Settings parse(ConfFiles files) {
        Themes themes = Themes.parse(files);
        Indicators indicators = Indicators.parse(files, themes);
        return new Settings(files, themes, indicators, BriefingSettings.parse(files, indicators));
    }
}
