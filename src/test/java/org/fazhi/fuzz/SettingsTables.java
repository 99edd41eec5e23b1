package org.fazhi.fuzz;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.fazhi.ProjectFiles;
import org.fazhi.region.Gazetteer;
import org.fazhi.region.Townships;
import org.fazhi.settings.Settings;
import org.fazhi.settings.analysis.PointDecisions;
import org.fazhi.settings.analysis.WordLists;
import org.fazhi.settings.briefing.Anchors;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.Corrections;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.settings.reading.ThemeExamples;
import org.fazhi.settings.reading.Variants;

/** Who reads the tables and lists of words of {@code conf/}, one by one: all take long. */
final class SettingsTables {
    private SettingsTables() {}

    /** The reader of each file that is no catalogue, by its name. */
    static Map<String, Consumer<ConfFiles>> all(ReadingSettings reading) {
        Settings settings = ProjectFiles.settings();
        Gazetteer gazetteer = Gazetteer.of(reading);
        Map<String, Consumer<ConfFiles>> readers = new TreeMap<>();
        readers.put("anchors.csv", files -> Anchors.parse(files, reading.indicators()));
        readers.put(
                "point-decisions.csv",
                files -> PointDecisions.parse(files, settings.analysis().points()));
        readers.put("theme-examples.csv", files -> ThemeExamples.parse(files, reading.themes()));
        readers.put("variants.csv", Variants::parse);
        readers.put("segmenter.txt", WordLists::parse);
        readers.put("stopwords.txt", WordLists::parse);
        readers.put("genre-words.txt", WordLists::parse);
        readers.put("protected.txt", WordLists::parse);
        readers.put("region-names.csv", Gazetteer::parse);
        readers.put("regions.csv", files -> Gazetteer.parse(files.text("regions.csv")));
        readers.put("townships.csv", files -> Townships.parse(files, gazetteer));
        return readers;
    }

    /** The same settings with other corrections. */
    static ReadingSettings with(ReadingSettings known, Corrections corrections) {
        return new ReadingSettings(
                known.files(),
                known.bounds(),
                known.themes(),
                known.themeExamples(),
                known.indicators(),
                known.variants(),
                known.pages(),
                known.places(),
                corrections,
                known.outline(),
                known.quantities(),
                known.findings(),
                known.practices(),
                known.audit(),
                known.statistics());
    }
}
