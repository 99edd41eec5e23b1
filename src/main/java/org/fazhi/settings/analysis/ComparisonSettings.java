package org.fazhi.settings.analysis;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.regex.Expression;
import org.fazhi.settings.regex.ExpressionSet;

/**
 * How regions, years and texts are compared: {@code conf/comparison.yaml}.
 *
 * @param regionalDifference share from which a government's figure and the sum from below differ
 *     much
 * @param leastBase a smaller figure of last year makes no rate of change
 * @param medianMinimum reports that must state an indicator before a median is shown, or a rank
 * @param breaks report years from which indicators count something else, as the catalogue says
 * @param peers which districts are peers
 * @param commonWords words that say nothing of what a shortcoming or a plan is about
 * @param sameWords wordings that say the same, a thing each
 * @param recurrences when two shortcomings are the same matter
 * @param promises when a report speaks to a plan of the year before
 * @param passages when a passage also stands elsewhere
 * @param statistics when a report's figure is another than an official table's
 * @param wordings how what is found is said
 */
public record ComparisonSettings(
        double regionalDifference,
        double leastBase,
        int medianMinimum,
        List<Break> breaks,
        PeerSettings peers,
        Expression commonWords,
        Things sameWords,
        RecurrenceSettings recurrences,
        PromiseSettings promises,
        PassageSettings passages,
        StatisticsSettings statistics,
        ComparisonWordings wordings)
        implements Serializable {
    static final String FILE = "comparison.yaml";

    /**
     * Wordings of one thing (普法, 法治宣传): where two points are compared, any of them is all of them.
     *
     * @param weight how many pairs of characters the thing counts for
     * @param words the wordings
     */
    public record SameWords(int weight, Expression words) implements Serializable {}

    /** All such things, whose wordings are searched for in one pass. */
    public static final class Things implements Serializable {
        private static final long serialVersionUID = 1L;

        private final List<SameWords> all;
        private final ExpressionSet words;

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Things(List<SameWords> all) {
            this.all = new ArrayList<>(all);
            words = new ExpressionSet(all.stream().map(SameWords::words).toList());
        }

        /** A thing by its place in the list. */
        public SameWords get(int place) {
            return all.get(place);
        }

        /**
         * The places of the things that a text may name: all that it does, and others; also when
         * words of it were taken out and blanks put in their place.
         */
        public BitSet candidates(String text) {
            return words.candidates(text);
        }
    }

    /**
     * A change of definition.
     *
     * @param year the first year of the new definition
     * @param indicator the id of the indicator that it concerns
     * @param reason as a leader reads it
     */
    public record Break(int year, String indicator, String reason) implements Serializable {}

    /**
     * Which districts are peers.
     *
     * @param provinceMinimum where fewer in a province report, those of all provinces are peers
     * @param kinds kinds of divisions; the first that fits decides
     */
    public record PeerSettings(int provinceMinimum, List<PeerKind> kinds) implements Serializable {
        public PeerSettings {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * A kind of county-level division.
     *
     * @param id stands in the tables
     * @param name as a leader reads it
     * @param endings of its full name
     * @param municipality whether it lies in a province-level municipality; null for either
     */
    public record PeerKind(String id, String name, List<String> endings, Boolean municipality)
            implements Serializable {
        public PeerKind {
            endings = List.copyOf(endings);
        }
    }

    /**
     * When a report's figure is another than an official table's.
     *
     * @param rounding share by which an amount of money may differ
     * @param about share by which a figure may differ that is stated as about, over or under
     */
    public record StatisticsSettings(double rounding, double about) implements Serializable {}

    /**
     * When two shortcomings are the same matter: what their shared words, fields, natures and
     * holder weigh (1 together), the least sum, what two wordings of one common point have at
     * least, how many pairs of characters of its own a sentence has that makes two the same, and
     * the least likeness of meaning that alone is enough.
     */
    public record RecurrenceSettings(
            double threshold,
            double words,
            double fields,
            double natures,
            double holders,
            double listed,
            int sentence,
            double meaning)
            implements Serializable {}

    /**
     * When a report speaks to a plan of the year before.
     *
     * @param threshold the least similarity, 0 to 1
     * @param words weight of shared words
     * @param fields weight of shared fields; 1 together with that of words
     * @param figures the least share of common words with the sentence of a figure
     * @param pairs how many pairs of characters the two must have in common
     * @param most how many findings, and how many figures, a plan is shown with
     * @param near how many pairs a sentence must share with a plan to be read for what it means
     * @param read how many sentences, those that share most, are read so for a plan
     * @param meaning the least likeness of meaning of a statement that speaks to a plan, −1 to 1
     */
    public record PromiseSettings(
            double threshold,
            double words,
            double fields,
            double figures,
            int pairs,
            int most,
            int near,
            int read,
            double meaning)
            implements Serializable {}

    /**
     * When a passage also stands elsewhere.
     *
     * @param boilerplate governments in whose reports of two years a sentence stands, from which it
     *     is nobody's own
     * @param sentence letters and digits a sentence must have
     * @param passage letters and digits a passage must have
     * @param similarity share of runs of three characters that two sentences must have in common
     */
    public record PassageSettings(int boilerplate, int sentence, int passage, double similarity)
            implements Serializable {}

    public ComparisonSettings {
        breaks = breaks == null ? List.of() : List.copyOf(breaks);
    }

    public static ComparisonSettings parse(ConfFiles files, Indicators catalogue) {
        YamlFile file = YamlFile.parse(files, FILE);
        ComparisonSettings settings = file.as(ComparisonSettings.class);
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < settings.peers.kinds().size(); i++) {
            String id = settings.peers.kinds().get(i).id();
            if (!kinds.add(id)) {
                throw file.wrong(
                        "/peers/kinds/" + i + "/id",
                        "the id " + id + " stands twice",
                        "rename one");
            }
        }
        RecurrenceSettings recurrences = settings.recurrences;
        file.requireOneTogether(
                "/recurrences",
                recurrences.words(),
                recurrences.fields(),
                recurrences.natures(),
                recurrences.holders());
        file.requireOneTogether("/promises", settings.promises.words(), settings.promises.fields());
        settings.wordings.check(file, "/wordings");
        return settings.with(breaks(catalogue));
    }

    private ComparisonSettings with(List<Break> changes) {
        return new ComparisonSettings(
                regionalDifference,
                leastBase,
                medianMinimum,
                changes,
                peers,
                commonWords,
                sameWords,
                recurrences,
                promises,
                passages,
                statistics,
                wordings);
    }

    /** What the catalogue says of its indicators, a row an indicator and year. */
    private static List<Break> breaks(Indicators catalogue) {
        return catalogue.indicators().stream()
                .flatMap(
                        each ->
                                each.meaning().breaks().stream()
                                        .map(at -> new Break(at.year(), each.id(), at.reason())))
                .toList();
    }

    /** The change of definition between a year and the one before it, if there is one. */
    public Optional<Break> breakAt(String indicator, int year) {
        return breaks.stream()
                .filter(each -> each.year() == year)
                .filter(each -> each.indicator().equals(indicator))
                .findFirst();
    }
}
