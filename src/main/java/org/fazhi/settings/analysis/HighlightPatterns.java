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
 * @param results which changes prove no achievement
 * @param changes how figures are said beside those of the year before
 * @param contents names of the contents that a report must have
 * @param remarks what is said of contents that are there in part
 */
public record HighlightPatterns(
        List<Sentence> sentences,
        Figures figures,
        Notes notes,
        List<Group> groups,
        int listed,
        Lists lists,
        Results results,
        Changes changes,
        Contents contents,
        Remarks remarks)
        implements Serializable {
    static final String FILE = "highlights.yaml";

    /** What each sentence may name in braces. */
    private static final Map<String, Set<String>> PLACES =
            Map.ofEntries(
                    Map.entry(
                            "held",
                            Set.of("year", "held", "districts", "expected", "missing", "region")),
                    Map.entry("period", Set.of("partial", "as_of")),
                    Map.entry("timely", Set.of("dated", "timely", "deadline", "published")),
                    Map.entry("late", Set.of("published", "deadline", "late", "places")),
                    Map.entry("results", Set.of("items")),
                    Map.entry("recurring", Set.of("pairs", "recurring", "added", "gone")),
                    Map.entry("promises", Set.of("count", "said")),
                    Map.entry("changes", Set.of("figures")),
                    Map.entry("unanswered", Set.of("count", "reports", "places", "items")),
                    Map.entry("common", Set.of("items")),
                    Map.entry("practices", Set.of("items")),
                    Map.entry("shifted", Set.of("items", "held", "before_held")),
                    Map.entry("third_year", Set.of("reports", "places", "items")),
                    Map.entry("repeated", Set.of("reports", "places", "items")),
                    Map.entry("undated", Set.of("undated")),
                    Map.entry("contents", Set.of("complete", "lacking", "remarks")),
                    Map.entry("contents_lacking", Set.of("lacking", "remarks")),
                    Map.entry("strengths", Set.of("stating", "count", "fields")),
                    Map.entry("honours", Set.of("stating", "count", "levels", "items")),
                    Map.entry("firsts", Set.of("stating", "count", "items")),
                    Map.entry("review", Set.of("figures", "note")),
                    Map.entry("litigation", Set.of("figures", "note")),
                    Map.entry(
                            "shortcomings",
                            Set.of("stating", "fields", "natures", "count", "items")),
                    Map.entry("no_shortcomings", Set.of()),
                    Map.entry("answers", Set.of("count", "answered")),
                    Map.entry("unmeasured", Set.of("fields")),
                    Map.entry("unlisted", Set.of("fields")),
                    Map.entry("unstated", Set.of("count", "reports", "places", "items")),
                    Map.entry("checks", Set.of("count", "reports", "places")));

    /**
     * One sentence.
     *
     * @param id which
     * @param several over several reports, or null
     * @param single of one report, or null
     */
    public record Sentence(String id, String several, String single) implements Serializable {}

    /**
     * How figures are said.
     *
     * @param own one that a government reports itself
     * @param itself what a government above districts reports itself, all its figures
     * @param below what its districts report, all figures
     * @param sum one that is a sum over some of the districts
     * @param whole one that is a sum over all districts whose reports are held
     * @param alone one of a single district, where there is no other to add
     * @param total the value of a sum
     * @param median a rate as the middle of the districts'
     * @param few a rate that too few state for a median
     * @param recomputed a rate of summed parts
     * @param uncompared one that is not gathered
     * @param between what stands between figures
     * @param marks what holds the marks of an own figure
     * @param corrected the mark of one that a person has put right
     * @param doubtful of one that is to be verified
     * @param wrong of one that contradicts others
     */
    public record Figures(
            String own,
            String itself,
            String below,
            String sum,
            String whole,
            String alone,
            String total,
            String median,
            String few,
            String recomputed,
            String uncompared,
            String between,
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
     * @param end what ends the sentence that they are joined to
     */
    public record Notes(
            String sum,
            String differing,
            String doubtful,
            String corrected,
            String partial,
            String end)
            implements Serializable {}

    /**
     * A figure that a sentence speaks of.
     *
     * @param said its words around {@code {value}}: 收到行政复议申请{value}
     */
    public record Quoted(String indicator, String said) implements Serializable {}

    /** The figures of a sentence, in order. */
    public record Group(String id, List<Quoted> figures) implements Serializable {
        public Group {
            figures = List.copyOf(figures);
        }

        /** The indicators, in order. */
        public List<String> indicators() {
            return figures.stream().map(Quoted::indicator).toList();
        }

        /** The words around the value of one of the indicators. */
        public String said(String indicator) {
            return figures.stream()
                    .filter(quoted -> quoted.indicator().equals(indicator))
                    .findFirst()
                    .orElseThrow()
                    .said();
        }
    }

    /**
     * How things are listed.
     *
     * @param reports a theme with the number of reports that touch it and of all
     * @param findings a field with the number of findings
     * @param lacking a required content with the number of reports that lack it
     * @param more what is listed where there is more
     * @param such the first of some things as examples
     * @param these all of them
     * @param own the government of a region that holds others, apart from them
     * @param placed what a place says, behind its name
     * @param places a place with how many of something it has
     * @param most the places that have more of it than others
     * @param those places that have one each
     * @param levels of how many honours the level is stated, level by level
     * @param national how many are of the nation
     * @param provincial how many of a province
     * @param measures what findings and checks are counted in
     * @param whole all of some reports
     * @param part some of them
     * @param point a common point with how many reports state it
     * @param shift one with how many state it in both years, of so many each
     * @param come one that none stated the year before
     * @param gone one that none states any more
     */
    public record Lists(
            String reports,
            String findings,
            String lacking,
            String more,
            String such,
            String these,
            String own,
            String placed,
            String places,
            String most,
            String those,
            String levels,
            String national,
            String provincial,
            Measures measures,
            String whole,
            String part,
            String point,
            String shift,
            String come,
            String gone)
            implements Serializable {}

    /** What things are counted in. */
    public record Measures(String finding, String check) implements Serializable {}

    /**
     * Changes that a report states and that prove no achievement.
     *
     * @param no words of a clause: cases that arrive, a figure whose subject stands elsewhere
     */
    public record Results(Expression no) implements Serializable {}

    /**
     * How figures are said beside those of the year before.
     *
     * @param own one of a government
     * @param itself those of a government above districts
     * @param sum one that is a sum over the districts that state it in both years
     * @param below those of the districts
     */
    public record Changes(String own, String itself, String sum, String below)
            implements Serializable {}

    /**
     * What is said of contents that are there in part: of several reports with their number, of
     * one.
     *
     * @param parts the first responsible persons' duty, of which a sentence speaks and no part does
     * @param part the same of one report
     * @param causes shortcomings without a word on their causes
     * @param cause the same of one report
     */
    public record Remarks(String parts, String part, String causes, String cause)
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
                "/lists/reports", patterns.lists.reports(), Set.of("name", "count", "of", "share"));
        file.requirePlaces("/lists/findings", patterns.lists.findings(), Set.of("name", "count"));
        file.requirePlaces("/lists/lacking", patterns.lists.lacking(), Set.of("content", "count"));
        file.requirePlaces("/remarks/parts", patterns.remarks.parts(), Set.of("count"));
        file.requirePlaces("/remarks/causes", patterns.remarks.causes(), Set.of("count"));
        file.requirePlaces("/lists/more", patterns.lists.more(), Set.of("items"));
        file.requirePlaces("/lists/such", patterns.lists.such(), Set.of("items"));
        file.requirePlaces("/lists/these", patterns.lists.these(), Set.of("items"));
        file.requirePlaces("/lists/own", patterns.lists.own(), Set.of("place"));
        file.requirePlaces("/lists/placed", patterns.lists.placed(), Set.of("place", "words"));
        file.requirePlaces(
                "/lists/places", patterns.lists.places(), Set.of("place", "count", "measure"));
        file.requirePlaces("/lists/most", patterns.lists.most(), Set.of("places", "measure"));
        file.requirePlaces("/lists/those", patterns.lists.those(), Set.of("places"));
        file.requirePlaces("/lists/levels", patterns.lists.levels(), Set.of("levels"));
        file.requirePlaces("/lists/national", patterns.lists.national(), Set.of("count"));
        file.requirePlaces("/lists/provincial", patterns.lists.provincial(), Set.of("count"));
        file.requirePlaces("/lists/whole", patterns.lists.whole(), Set.of("all"));
        file.requirePlaces("/lists/part", patterns.lists.part(), Set.of("all", "count"));
        file.requirePlaces(
                "/lists/point",
                patterns.lists.point(),
                Set.of("name", "count", "held", "share", "places"));
        file.requirePlaces(
                "/lists/shift", patterns.lists.shift(), Set.of("name", "count", "before"));
        file.requirePlaces("/lists/come", patterns.lists.come(), Set.of("name", "count"));
        file.requirePlaces("/lists/gone", patterns.lists.gone(), Set.of("name", "before"));
        Set<String> compared = Set.of("name", "value", "previous", "count");
        file.requirePlaces("/changes/own", patterns.changes.own(), compared);
        file.requirePlaces("/changes/sum", patterns.changes.sum(), compared);
        Set<String> whose = Set.of("region", "figures");
        file.requirePlaces("/changes/itself", patterns.changes.itself(), whose);
        file.requirePlaces("/changes/below", patterns.changes.below(), whose);
        Set<String> known = catalogue.byId().keySet();
        for (int i = 0; i < patterns.groups.size(); i++) {
            List<Quoted> figures = patterns.groups.get(i).figures();
            for (int j = 0; j < figures.size(); j++) {
                String at = "/groups/" + i + "/figures/" + j;
                if (!known.contains(figures.get(j).indicator())) {
                    throw file.wrong(
                            at + "/indicator",
                            "no indicator " + figures.get(j).indicator() + " in indicators/",
                            "name one");
                }
                file.requirePlaces(at + "/said", figures.get(j).said(), Set.of("value"));
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
