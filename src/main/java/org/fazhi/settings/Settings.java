package org.fazhi.settings;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.ExpectedReports;
import org.fazhi.settings.analysis.HighlightPatterns;
import org.fazhi.settings.analysis.Population;
import org.fazhi.settings.analysis.TopicSettings;
import org.fazhi.settings.analysis.WordLists;
import org.fazhi.settings.briefing.BriefingSettings;
import org.fazhi.settings.briefing.SheetTexts;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;
import org.fazhi.settings.reading.AuditSettings;
import org.fazhi.settings.reading.Corrections;
import org.fazhi.settings.reading.FindingWords;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.OutlineWords;
import org.fazhi.settings.reading.PageWords;
import org.fazhi.settings.reading.PlaceWords;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.settings.reading.Themes;
import org.fazhi.settings.reading.Variants;
import org.jspecify.annotations.Nullable;

/**
 * Everything that {@code conf/} says, validated. Built once per JVM from the same bytes everywhere.
 *
 * @param files the bytes it was built from
 * @param run how a run behaves
 * @param themes subjects, natures, holders
 * @param indicators the catalogue
 * @param variants vocabulary of traditional texts
 * @param pages what a page carries around a report
 * @param places how titles name whose report it is
 * @param corrections what people have settled about single reports and figures
 * @param outline numbering and required contents
 * @param quantities what is a quantity
 * @param findings shortcomings, plans, honours
 * @param audit what a report is checked for
 * @param words what segmentation knows beside the general dictionary
 * @param topics how keywords and topics are found
 * @param expected who was expected to publish a report
 * @param population how many people live where
 * @param briefing how the workbooks look
 * @param sheets what the sheets say
 * @param highlights the sentences of the overview
 * @param comparison how regions and years are compared
 */
public record Settings(
        ConfFiles files,
        RunSettings run,
        Themes themes,
        Indicators indicators,
        Variants variants,
        PageWords pages,
        PlaceWords places,
        Corrections corrections,
        OutlineWords outline,
        QuantityWords quantities,
        FindingWords findings,
        AuditSettings audit,
        WordLists words,
        TopicSettings topics,
        ExpectedReports expected,
        Population population,
        BriefingSettings briefing,
        SheetTexts sheets,
        HighlightPatterns highlights,
        ComparisonSettings comparison) {

    private static volatile @Nullable Settings last;

    /**
     * Reads all catalogues; the first thing that is wrong ends in a {@link SettingsException}. The
     * same bytes are read once in a JVM.
     */
    public static Settings parse(ConfFiles files) {
        Settings known = last;
        if (known == null || !known.files.hash().equals(files.hash())) {
            try {
                known = read(files);
            } catch (SettingsException e) {
                throw e.in(files.folder());
            }
            last = known;
        }
        return known;
    }

    private static Settings read(ConfFiles files) {
        Themes themes = Themes.parse(files);
        Indicators indicators = Indicators.parse(files, themes);
        return new Settings(
                files,
                RunSettings.parse(files),
                themes,
                indicators,
                Variants.parse(files),
                PageWords.parse(files),
                PlaceWords.parse(files),
                Corrections.parse(files, indicators),
                OutlineWords.parse(files),
                QuantityWords.parse(files),
                FindingWords.parse(files),
                AuditSettings.parse(files),
                WordLists.parse(files),
                TopicSettings.parse(files),
                ExpectedReports.parse(files),
                Population.parse(files),
                BriefingSettings.parse(files, indicators),
                SheetTexts.parse(files),
                HighlightPatterns.parse(files, indicators),
                ComparisonSettings.parse(files, indicators));
    }

    /**
     * What a reading depends on: the files' hash, from which those rows of {@code corrections.csv}
     * are left out that speak of figures. They are applied to readings that are there.
     */
    public String readingHash() {
        Map<String, byte[]> read = new TreeMap<>(files.all());
        read.put(Corrections.FILE, corrections.ofReports().getBytes(StandardCharsets.UTF_8));
        return new ConfFiles(read).hash();
    }
}
