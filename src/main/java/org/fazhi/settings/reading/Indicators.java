package org.fazhi.settings.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.regex.Expression;

/**
 * The indicator catalogue, {@code conf/indicators.yaml}: what each indicator means, the words that
 * recognise it, and how it may be compared. Our own catalogue, drawn from what reports state; not
 * an official one.
 *
 * @param matters what a passage speaks of, so that a short clause (受理83件) can be understood
 * @param indicators in the order leaders see them
 */
public record Indicators(List<Matter> matters, List<Indicator> indicators) {
    static final String FILE = "indicators.yaml";

    /**
     * One indicator.
     *
     * @param id stands in the tables; stays for ever
     * @param name as a leader reads it
     * @param unit the base unit it is shown in
     * @param domain a field of {@code themes.yaml}
     * @param kind whether it counts a year, a state, a share or money
     * @param combine what several figures of one report make
     * @param comparable whether figures of several regions may stand side by side
     * @param core whether it stands on the sheet of main indicators
     * @param definition what is counted, in one sentence
     * @param match the ways a report names it; the first that fits decides
     * @param rateOf for a rate: its parts
     * @param notAbove for a count: the indicators it cannot exceed
     * @param carriedOver whether cases of the year before may be in it, so that it may exceed them
     * @param partOf for a count: the indicator of which it is one part beside others; null for most
     * @param oneValue whether a report has one value of it for a scope, so that two contradict
     * @param extents what some wordings of it count less or more than its name says
     * @param apart kinds of which nothing is counted twice, for a count that is added up: two
     *     figures of different sentences are added where they are of different kinds
     */
    public record Indicator(
            String id,
            String name,
            String unit,
            String domain,
            IndicatorKind kind,
            Combine combine,
            Comparable comparable,
            boolean core,
            String definition,
            List<Match> match,
            RateOf rateOf,
            List<String> notAbove,
            boolean carriedOver,
            String partOf,
            boolean oneValue,
            List<Extent> extents,
            List<Expression> apart) {
        public Indicator {
            extents = extents == null ? List.of() : List.copyOf(extents);
            apart = apart == null ? List.of() : List.copyOf(apart);
            match = match == null ? List.of() : List.copyOf(match);
            notAbove = notAbove == null ? List.of() : List.copyOf(notAbove);
        }
    }

    /**
     * What a figure counts less or more than its indicator's name says.
     *
     * @param scope says so, as the figure's scope
     * @param words found in the words around the figure
     * @param sentence whether it holds for the figures behind it in the sentence too
     * @param wider whether it is more, so that the figure enters no value of a region
     */
    public record Extent(String scope, Expression words, boolean sentence, boolean wider) {}

    /**
     * A matter that a passage speaks of. The one named last before a figure is the one it belongs
     * to.
     *
     * @param id named by {@link Match#matter()}
     * @param words its names
     */
    public record Matter(String id, Expression words) {}

    /**
     * One way a report names an indicator. All expressions are searched in simplified, normalised
     * text.
     *
     * @param subject must be found in the words around the figure, in which {@code #} stands for
     *     the figure with its measure word, and {@code §} for the figure before it
     * @param units measure words it may have, empty for any
     * @param not must not be found in those words; may be null
     * @param matter the matter that must be spoken of last, for short clauses; may be null
     * @param context must be found in the sentence before the figure or in those words; may be null
     * @param ahead must be found in the sentence behind the figure; may be null
     * @param unless must not be found in the sentence before the figure; may be null
     */
    public record Match(
            Expression subject,
            List<String> units,
            Expression not,
            String matter,
            Expression context,
            Expression ahead,
            Expression unless) {
        public Match {
            units = units == null ? List.of() : List.copyOf(units);
        }
    }

    /**
     * The parts of a rate.
     *
     * @param numerator an indicator
     * @param denominators indicators, the usual one first
     */
    public record RateOf(String numerator, List<String> denominators) {
        public RateOf {
            denominators = List.copyOf(denominators);
        }
    }

    /** What a figure measures: a year's flow, a state, a share, money. */
    public enum IndicatorKind {
        FLOW,
        STOCK,
        RATE,
        AMOUNT
    }

    /** What several figures of one report make. Equal figures of the same subject count once. */
    public enum Combine {
        FIRST,
        SUM,
        MAX,
        SEPARATE
    }

    /**
     * Whether figures of several regions may stand side by side: yes, with a note on scope, or not
     * at all.
     */
    public enum Comparable {
        YES,
        NOTE,
        NO
    }

    public static Indicators parse(ConfFiles files, Themes themes) {
        YamlFile file = YamlFile.parse(files, FILE).expanded("words");
        Indicators catalogue = file.as(Indicators.class);
        for (int i = 0; i < catalogue.matters.size(); i++) {
            file.requireBounded("/matters/" + i + "/words", catalogue.matters.get(i).words());
        }
        Set<String> ids = new HashSet<>();
        Set<String> fields = themes.fieldIds();
        Set<String> matters =
                catalogue.matters.stream().map(Matter::id).collect(Collectors.toSet());
        List<Indicator> all = catalogue.indicators;
        for (int i = 0; i < all.size(); i++) {
            Indicator indicator = all.get(i);
            String at = "/indicators/" + i;
            if (!ids.add(indicator.id())) {
                throw file.wrong(
                        at + "/id", "the id " + indicator.id() + " stands twice", "rename one");
            }
            if (!fields.contains(indicator.domain())) {
                throw file.wrong(
                        at + "/domain",
                        "no field " + indicator.domain() + " in themes.yaml",
                        "name one");
            }
            for (int j = 0; j < indicator.match().size(); j++) {
                String matter = indicator.match().get(j).matter();
                if (matter != null && !matters.contains(matter)) {
                    throw file.wrong(
                            at + "/match/" + j + "/matter",
                            "no matter " + matter,
                            "name one of this file");
                }
            }
        }
        for (int i = 0; i < all.size(); i++) {
            String at = "/indicators/" + i;
            for (String other : all.get(i).notAbove()) {
                requireKnown(file, at + "/not_above", other, ids);
            }
            if (all.get(i).partOf() != null) {
                requireKnown(file, at + "/part_of", all.get(i).partOf(), ids);
            }
            RateOf rate = all.get(i).rateOf();
            if (rate != null) {
                requireKnown(file, at + "/rate_of/numerator", rate.numerator(), ids);
                for (String other : rate.denominators()) {
                    requireKnown(file, at + "/rate_of/denominators", other, ids);
                }
            }
        }
        return catalogue;
    }

    private static void requireKnown(YamlFile file, String at, String id, Set<String> ids) {
        if (!ids.contains(id)) {
            throw file.wrong(at, "no indicator " + id, "name one of this file");
        }
    }

    /** The indicators by id, in catalogue order. */
    public Map<String, Indicator> byId() {
        Map<String, Indicator> map = new LinkedHashMap<>();
        indicators.forEach(indicator -> map.put(Objects.requireNonNull(indicator.id()), indicator));
        return map;
    }
}
