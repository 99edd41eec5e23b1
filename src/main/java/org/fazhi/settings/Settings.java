package org.fazhi.settings;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.settings.analysis.AnalysisSettings;
import org.fazhi.settings.briefing.BriefingSettings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;
import org.fazhi.settings.reading.Corrections;
import org.fazhi.settings.reading.ReadingSettings;
import org.jspecify.annotations.Nullable;

/**
 * Everything that {@code conf/} says, validated, in the layers in which a run depends on it: what
 * changes in one makes its own stage and those after it run again. Built once per JVM from the same
 * bytes everywhere.
 *
 * @param files the bytes it was built from
 * @param run how a run behaves; nothing that is read or written depends on it
 * @param reading how a report is understood
 * @param analysis what is made of all reports
 * @param briefing how the books are laid out
 */
public record Settings(
        ConfFiles files,
        RunSettings run,
        ReadingSettings reading,
        AnalysisSettings analysis,
        BriefingSettings briefing) {
    private static volatile @Nullable Settings last;

    /**
     * Reads all catalogues; the first thing that is wrong ends in a {@link SettingsException}. The
     * same bytes are read once in a JVM.
     */
    public static Settings parse(ConfFiles files) {
        Settings known = last;
        if (known == null || !known.files.isSame(files)) {
            try {
                known = read(files);
            } catch (SettingsException e) {
                throw e.in(files.folder());
            }
            last = known;
        }
        return known;
    }

    /** What reports are read by, alone: nothing else is looked at. */
    public static ReadingSettings reading(ConfFiles files) {
        try {
            return ReadingSettings.parse(files);
        } catch (SettingsException e) {
            throw e.in(files.folder());
        }
    }

    private static Settings read(ConfFiles files) {
        RunSettings run = RunSettings.parse(files);
        ReadingSettings reading = ReadingSettings.parse(files);
        AnalysisSettings analysis =
                AnalysisSettings.parse(files, reading.indicators(), reading.themes());
        return new Settings(
                files,
                run,
                reading,
                analysis,
                BriefingSettings.parse(files, reading, analysis.comparison()));
    }

    /**
     * Which settings these are. What people have settled about figures is put into readings that
     * are there: it is of the second layer.
     */
    public SettingsHash hash() {
        Map<String, byte[]> analysed = new TreeMap<>(analysis.files().all());
        analysed.put(
                Corrections.FILE,
                reading.corrections().ofFigures().getBytes(StandardCharsets.UTF_8));
        return new SettingsHash(reading.hash(), new ConfFiles(analysed).hash(), briefing.hash());
    }
}
