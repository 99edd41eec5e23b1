package org.fazhi.settings.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.settings.conf.ConfFiles;
import org.jspecify.annotations.Nullable;

/**
 * The first layer of the settings: what a report is understood by. A reading follows from the
 * file's bytes, the program that reads, and these files, so that whatever else changes in {@code
 * conf/} makes nobody read a report again.
 *
 * @param files the bytes it was parsed from, none but its own; what executors get
 * @param bounds how long the reading of a file may take
 * @param themes subjects, natures, holders
 * @param themeExamples shortcomings from which the sorting is learnt
 * @param indicators the catalogue
 * @param variants vocabulary of traditional texts
 * @param pages what a page carries around a report
 * @param places how titles name whose report it is
 * @param corrections what people have settled about single reports and figures
 * @param outline numbering and required contents
 * @param quantities what is a quantity
 * @param findings shortcomings, plans, honours
 * @param practices how what a report tells of its work is parted into practices
 * @param audit what a report is checked for
 * @param statistics the official tables that are read beside reports
 */
public record ReadingSettings(
        ConfFiles files,
        ReadingBounds bounds,
        Themes themes,
        ThemeExamples themeExamples,
        Indicators indicators,
        Variants variants,
        PageWords pages,
        PlaceWords places,
        Corrections corrections,
        OutlineWords outline,
        QuantityWords quantities,
        FindingWords findings,
        PracticeWords practices,
        AuditSettings audit,
        StatisticsForms statistics) {
    private static final String REGIONS = "regions.csv";
    private static final String REGION_NAMES = "region-names.csv";
    private static final String TOWNSHIPS = "townships.csv";

    /** What those who collected the files know of them: no file of {@code conf/}, a run's own. */
    public static final String SOURCES = "sources.csv";

    /** The files and folders of this layer. The gazetteer stands in {@code data/}. */
    public static final List<String> FILES =
            List.of(
                    ReadingBounds.FILE,
                    Themes.FILE,
                    ThemeExamples.FILE,
                    Indicators.FOLDER,
                    Variants.FILE,
                    PageWords.FILE,
                    PlaceWords.FILE,
                    Corrections.FILE,
                    OutlineWords.FILE,
                    QuantityWords.FILE,
                    FindingWords.FILE,
                    PracticeWords.FILE,
                    AuditSettings.FILE,
                    StatisticsForms.FILE,
                    REGIONS,
                    REGION_NAMES,
                    TOWNSHIPS);

    private static volatile @Nullable ReadingSettings last;

    /** Parses the layer. The same bytes are parsed once in a JVM. */
    public static ReadingSettings parse(ConfFiles all) {
        ConfFiles files = all.only(FILES, List.of(SOURCES));
        ReadingSettings known = last;
        if (known == null || !known.files.isSame(files)) {
            Themes themes = Themes.parse(files);
            Indicators indicators = Indicators.parse(files, themes);
            known =
                    new ReadingSettings(
                            files,
                            ReadingBounds.parse(files),
                            themes,
                            ThemeExamples.parse(files, themes),
                            indicators,
                            Variants.parse(files),
                            PageWords.parse(files),
                            PlaceWords.parse(files),
                            Corrections.parse(files, indicators),
                            OutlineWords.parse(files),
                            QuantityWords.parse(files),
                            FindingWords.parse(files),
                            PracticeWords.parse(files, themes),
                            AuditSettings.parse(files),
                            StatisticsForms.parse(files, indicators));
            last = known;
        }
        return known;
    }

    /**
     * What a reading depends on: the files' hash, from which those rows of {@code corrections.csv}
     * are left out that speak of figures: they are applied to readings that are there. What is
     * known of single files is left out too: it belongs to each file.
     */
    public String hash() {
        Map<String, byte[]> read = new TreeMap<>(files.all());
        read.remove(SOURCES);
        read.put(Corrections.FILE, corrections.ofReports().getBytes(StandardCharsets.UTF_8));
        return new ConfFiles(read).hash();
    }

    /** The divisions of the country, as {@code regions.csv} has them. */
    public String regions() {
        return files.text(REGIONS);
    }
}
