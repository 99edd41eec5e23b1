package org.fazhi.settings.briefing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.settings.analysis.HighlightPatterns;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/**
 * How the workbooks look and from how many reports on they say what: {@code conf/briefing.yaml}.
 *
 * @param issuer the office that issues the briefing; empty leaves it off the cover
 * @param issue the number of the issue; empty leaves it off the cover
 * @param topicMinimum reports from which on topics are shown
 * @param chartMinimum bars from which on a chart is drawn
 * @param chartMaximum bars up to which a chart can be read
 * @param pointsPerDistrict findings of a kind shown for each district on the sheet of all districts
 * @param keywordsPerDistrict keywords shown for each district
 * @param coverageShare share of expected reports, 0 to 1, from which on a province counts as
 *     covered
 * @param detailMaximum reports up to which the book of all reports shows each district
 * @param footer stands at the foot of every page
 * @param textLimit characters of a report's text in a cell; longer ones stand whole in the appendix
 * @param protectedPhrases longest first; never cut, never keywords or labels
 * @param practiceWords tell of a selected case that it is a practice
 * @param areas groups of provinces
 * @param topics what sentences of the overview are about; every sentence has one
 * @param papers what an office sets on the papers that are handed in
 * @param chartIndicator the indicator of which a chart by region is drawn
 * @param examples which reports are invented, and what stands at the foot of their books
 */
public record BookSettings(
        String issuer,
        String issue,
        int topicMinimum,
        int chartMinimum,
        int chartMaximum,
        int pointsPerDistrict,
        int keywordsPerDistrict,
        double coverageShare,
        int detailMaximum,
        String footer,
        int textLimit,
        @com.fasterxml.jackson.annotation.JsonProperty("protected") List<String> protectedPhrases,
        List<String> practiceWords,
        List<Area> areas,
        List<Topic> topics,
        Papers papers,
        String chartIndicator,
        Examples examples) {
    static final String FILE = "briefing.yaml";

    /**
     * What a sentence is about.
     *
     * @param topic as a leader reads it
     * @param paragraph of the first page; null where the sentence does not stand on it
     * @param sentences ids of {@code conf/highlights.yaml}
     * @param sheet where the details stand
     */
    public record Topic(String topic, String paragraph, List<String> sentences, String sheet) {
        public Topic {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * What an office sets on the papers that are handed in.
     *
     * @param signature who signs; empty leaves it to the issuer
     * @param copies who receives copies (抄送); empty leaves the line out
     * @param printed who prints them, and when (印发); empty leaves the line out
     * @param header stands over every page; empty for none
     * @param reviewLines lines of the table on the page on one report
     * @param briefLines lines of the brief
     */
    public record Papers(
            String signature,
            String copies,
            String printed,
            String header,
            int reviewLines,
            BriefLines briefLines) {}

    /**
     * Lines of the brief on many reports: of its text, and of its sections without their headings.
     * What the sections leave is the common problems'.
     */
    public record BriefLines(
            int all, int situation, int strengths, int changes, int doubts, int advice) {}

    /**
     * Invented reports.
     *
     * @param title found in the title of each, and of no real one
     * @param footer stands at the foot of every page of their books, and over every page of their
     *     papers
     */
    public record Examples(Expression title, String footer) {
        /** Whether a report of this title is invented; one without a title is not known to be. */
        public boolean has(@Nullable String reportTitle) {
            return reportTitle != null && title.in(reportTitle);
        }
    }

    /**
     * A group of provinces.
     *
     * @param provinces the first two digits of their codes
     */
    public record Area(String name, List<String> provinces) {
        public Area {
            provinces = List.copyOf(provinces);
        }
    }

    public BookSettings {
        topics = List.copyOf(topics);
        areas = List.copyOf(areas);
        practiceWords = List.copyOf(practiceWords);
        protectedPhrases =
                protectedPhrases.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
    }

    public static BookSettings parse(ConfFiles files, Indicators indicators) {
        YamlFile file = YamlFile.parse(files, FILE);
        BookSettings settings = file.as(BookSettings.class);
        Set<String> known = indicators.byId().keySet();
        requireOneTopicEach(file, settings.topics);
        requireKnown(file, "/chart_indicator", settings.chartIndicator, known);
        return settings;
    }

    /** The settings of books of invented examples. */
    static BookSettings ofExamples(ConfFiles files) {
        YamlFile file = YamlFile.parse(files, FILE);
        ObjectNode settings = file.tree();
        settings.set("footer", settings.at("/examples/footer"));
        settings.withObject("/papers").set("header", settings.at("/examples/footer"));
        return file.with(settings).as(BookSettings.class);
    }

    /**
     * What a sentence is about, by its id; none for null, as tables of earlier versions have it.
     */
    public Optional<Topic> topic(String sentence) {
        return sentence == null
                ? Optional.empty()
                : topics.stream().filter(topic -> topic.sentences().contains(sentence)).findFirst();
    }

    /** The paragraphs of the first page, in their order. */
    public List<String> paragraphs() {
        return topics.stream().map(Topic::paragraph).filter(Objects::nonNull).distinct().toList();
    }

    private static void requireOneTopicEach(YamlFile file, List<Topic> topics) {
        Set<String> without = new TreeSet<>(HighlightPatterns.ids());
        for (int i = 0; i < topics.size(); i++) {
            for (String sentence : topics.get(i).sentences()) {
                if (!without.remove(sentence)) {
                    throw file.wrong(
                            "/topics/" + i + "/sentences",
                            HighlightPatterns.ids().contains(sentence)
                                    ? "the sentence " + sentence + " has a topic already"
                                    : "no sentence " + sentence + " in highlights.yaml",
                            "name every sentence once");
                }
            }
        }
        if (!without.isEmpty()) {
            throw file.wrong(
                    "/topics",
                    "no topic for " + String.join(", ", without),
                    "name them under the sentences of a topic");
        }
    }

    private static void requireKnown(YamlFile file, String at, String id, Set<String> known) {
        if (!known.contains(id)) {
            throw file.wrong(at, "no indicator " + id, "name one of indicators/");
        }
    }
}
