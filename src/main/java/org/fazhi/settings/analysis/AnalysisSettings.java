package org.fazhi.settings.analysis;

import java.util.List;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Themes;

/**
 * The second layer of the settings: what is made of the readings of all reports. Whatever changes
 * here, no report is read again.
 *
 * @param files the bytes it was parsed from, none but its own
 * @param words what segmentation knows beside the general dictionary
 * @param topics how keywords and topics are found
 * @param expected who was expected to publish a report
 * @param population how many people live where
 * @param highlights the sentences of the overview
 * @param comparison how regions and years are compared
 * @param points the common points that reports of this kind repeat
 * @param decisions what analysts have said of single points
 */
public record AnalysisSettings(
        ConfFiles files,
        WordLists words,
        TopicSettings topics,
        ExpectedReports expected,
        Population population,
        HighlightPatterns highlights,
        ComparisonSettings comparison,
        PointCatalogue points,
        PointDecisions decisions) {
    /** The files from which keywords and topics follow. */
    public static final List<String> OF_TOPICS =
            List.of(
                    TopicSettings.FILE,
                    WordLists.DOMAIN,
                    WordLists.STOP,
                    WordLists.GENRE,
                    WordLists.GUARDED,
                    WordDecisions.FILE);

    /** The files from which the comparison of regions and years follows. */
    public static final List<String> OF_COMPARISON =
            List.of(
                    ComparisonSettings.FILE,
                    PointCatalogue.FILE,
                    PointDecisions.FILE,
                    HighlightPatterns.FILE,
                    ExpectedReports.FILE,
                    Population.FILE);

    /**
     * Parses the layer.
     *
     * @param indicators the catalogue that its files name
     * @param themes the subjects and kinds of weakness that its files name
     */
    public static AnalysisSettings parse(ConfFiles all, Indicators indicators, Themes themes) {
        ConfFiles files = all.only(OF_TOPICS, OF_COMPARISON);
        PointCatalogue points = PointCatalogue.parse(files, themes);
        return new AnalysisSettings(
                files,
                WordLists.parse(files),
                TopicSettings.parse(files),
                ExpectedReports.parse(files),
                Population.parse(files),
                HighlightPatterns.parse(files, indicators),
                ComparisonSettings.parse(files, indicators),
                points,
                PointDecisions.parse(files, points));
    }

    /** What keywords and topics depend on, beside the readings. */
    public String topicsHash() {
        return files.only(OF_TOPICS).hash();
    }

    /** What the comparison of regions and years depends on, beside the readings. */
    public String comparisonHash() {
        return files.only(OF_COMPARISON).hash();
    }
}
