package org.fazhi.settings;

/**
 * Everything that {@code conf/} says, validated. Built once per JVM from the same bytes everywhere.
 *
 * @param files the bytes it was built from
 * @param themes subjects, natures, holders
 * @param indicators the catalogue
 * @param variants vocabulary of traditional texts
 * @param pages what a page carries around a report
 * @param corrections what people have settled about single reports
 */
public record Settings(
        ConfFiles files,
        Themes themes,
        Indicators indicators,
        Variants variants,
        Pages pages,
        Corrections corrections) {

    /** Reads all catalogues; the first thing that is wrong ends in a {@link SettingsException}. */
    public static Settings parse(ConfFiles files) {
        Themes themes = Themes.parse(files);
        return new Settings(
                files,
                themes,
                Indicators.parse(files, themes),
                Variants.parse(files),
                Pages.parse(files),
                Corrections.parse(files));
    }
}
