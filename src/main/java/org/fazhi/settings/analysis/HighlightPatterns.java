package org.fazhi.settings.analysis;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.Template;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.regex.Expression;

/**
 * The fixed sentences of the overview: {@code conf/highlights.yaml}.
 *
 * @param sentences in the order of the sheet
 * @param figures how a value is put into words
 * @param notes what stands after sums
 * @param groups the indicators that a sentence speaks of
 * @param listed how many things a sentence lists at most
 * @param lists how things are listed
 * @param contents names of the contents that a report must have
 */
public record HighlightPatterns(
        List<Sentence> sentences,
        Figures figures,
        Notes notes,
        List<Group> groups,
        int listed,
        Lists lists,
        Contents contents)
        implements Serializable {
    static final String FILE = "highlights.yaml";

    /** What each sentence may name in braces. */
    private static final Map<String, Set<String>> PLACES =
            Map.ofEntries(
                    Map.entry(
                            "held",
                            Set.of("year", "held", "counties", "expected", "missing", "region")),
                    Map.entry("period", Set.of("partial", "as_of")),
                    Map.entry("timely", Set.of("dated", "timely", "deadline", "published")),
                    Map.entry("late", Set.of("published", "deadline")),
                    Map.entry("undated", Set.of("undated")),
                    Map.entry("contents", Set.of("held", "complete", "lacking")),
                    Map.entry("contents_lacking", Set.of("lacking")),
                    Map.entry("strengths", Set.of("stating", "count", "fields")),
                    Map.entry(
                            "honours",
                            Set.of("stating", "count", "national", "provincial", "items")),
                    Map.entry("review", Set.of("figures", "note")),
                    Map.entry("litigation", Set.of("figures", "note")),
                    Map.entry(
                            "shortcomings",
                            Set.of("stating", "held", "fields", "natures", "count", "items")),
                    Map.entry("no_shortcomings", Set.of()),
                    Map.entry("answers", Set.of("count", "answered")),
                    Map.entry("unmeasured", Set.of("fields")),
                    Map.entry("unstated", Set.of("count", "reports", "items")),
                    Map.entry("checks", Set.of("count", "reports")));

    /**
     * One sentence.
     *
     * @param id which
     * @param several over several reports, or null
     * @param single of one report, or null
     */
    public record Sentence(String id, String several, String single) implements Serializable {}

    /**
     * How a sum, a median, a rate that too few state for a median, a recomputed rate, an
     * incomparable and an own figure are said; the end of a name that the figure with its unit says
     * again; and the marks of an own figure: that a person has put it right, that it is to be
     * verified, that it contradicts others; {@code marks} holds them all.
     */
    public record Figures(
            String sum,
            String median,
            String few,
            String recomputed,
            String uncompared,
            String own,
            Expression counted,
            String marks,
            String corrected,
            String doubtful,
            String wrong)
            implements Serializable {}

    /**
     * What stands after sums.
     *
     * @param sum what a sum is
     * @param differing where sums side by side rest on different reports
     * @param doubtful how many of their figures are to be verified
     * @param corrected how many of their figures a person has put right
     * @param partial how many of their reports do not cover the year
     */
    public record Notes(
            String sum, String differing, String doubtful, String corrected, String partial)
            implements Serializable {}

    /** The indicators of a sentence, in order. */
    public record Group(String id, List<String> indicators) implements Serializable {}

    /**
     * How things are listed.
     *
     * @param reports a theme with the number of reports that touch it and of all
     * @param findings a field with the number of findings
     * @param lacking a required content with the number of reports that lack it
     * @param more what is listed where there is more
     */
    public record Lists(String reports, String findings, String lacking, String more)
            implements Serializable {}

    /** What the required contents are called. */
    public record Contents(String achievements, String shortcomings, String leadership, String plan)
            implements Serializable {}

    public HighlightPatterns {
        sentences = List.copyOf(sentences);
        groups = List.copyOf(groups);
    }

    public static HighlightPatterns parse(ConfFiles files, Indicators catalogue) {
        YamlFile file = YamlFile.parse(files, FILE);
        HighlightPatterns patterns = file.as(HighlightPatterns.class);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < patterns.sentences.size(); i++) {
            Sentence sentence = patterns.sentences.get(i);
            String at = "/sentences/" + i;
            if (!seen.add(sentence.id())) {
                throw file.wrong(
                        at + "/id", "the id " + sentence.id() + " stands twice", "take one out");
            }
            check(file, at + "/several", sentence.id(), sentence.several());
            check(file, at + "/single", sentence.id(), sentence.single());
        }
        file.requirePlaces(
                "/lists/reports", patterns.lists.reports(), Set.of("name", "count", "of"));
        file.requirePlaces("/lists/findings", patterns.lists.findings(), Set.of("name", "count"));
        file.requirePlaces("/lists/lacking", patterns.lists.lacking(), Set.of("content", "count"));
        file.requirePlaces("/lists/more", patterns.lists.more(), Set.of("items"));
        Set<String> known = catalogue.byId().keySet();
        for (int i = 0; i < patterns.groups.size(); i++) {
            for (String indicator : patterns.groups.get(i).indicators()) {
                if (!known.contains(indicator)) {
                    throw file.wrong(
                            "/groups/" + i + "/indicators",
                            "no indicator " + indicator + " in indicators.yaml",
                            "name one");
                }
            }
        }
        return patterns;
    }

    private static void check(YamlFile file, String at, String id, String pattern) {
        if (pattern != null) {
            file.requirePlaces(at, pattern, PLACES.getOrDefault(id, Set.of()));
        }
    }

    /** The ids that sentences may have. */
    public static Set<String> ids() {
        return PLACES.keySet();
    }

    /** The indicators that a sentence speaks of; none for most. */
    public List<String> indicators(String sentence) {
        return groups.stream()
                .filter(group -> group.id().equals(sentence))
                .flatMap(group -> group.indicators().stream())
                .toList();
    }

    /** A pattern with its braces filled. */
    public static String fill(String pattern, Map<String, String> values) {
        return Template.parse(pattern).fill(values);
    }
}
