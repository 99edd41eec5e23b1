package org.fazhi.settings.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/**
 * The indicator catalogue, {@code conf/indicators/}: what each indicator means, the words that
 * recognise it, and how it may be compared. Our own catalogue, drawn from what reports state; not
 * an official one, though some of its indicators follow a published definition.
 *
 * @param matters what a passage speaks of, so that a short clause (受理83件) can be understood
 * @param indicators in the order leaders see them
 * @param additions words of what was added to a state (新增), not of how much there is; null where
 *     the settings name none
 * @param lower scopes of bodies and areas below the government that reports (乡镇): what they did in
 *     a year is a part of it; null where the settings name none
 * @param oneBody how a clause begins that speaks of one body below the government alone; null where
 *     the settings name none
 */
public record Indicators(
        List<Matter> matters,
        List<Indicator> indicators,
        @Nullable Expression additions,
        @Nullable Expression lower,
        @Nullable OneBody oneBody) {
    /** The folder: a file a field, and one of what they share. */
    static final String FOLDER = "indicators/";

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
     * @param meaning what is counted, by whose definition, since when
     * @param match the ways a report names it; the first that fits decides
     * @param rateOf for a rate: its parts
     * @param notAbove for a count: the indicators it cannot exceed
     * @param carriedOver whether cases of the year before may be in it, so that it may exceed them
     * @param partOf for a count: the indicator of which it is one part beside others; null for most
     * @param oneValue whether a report has one value of it for a scope, so that two contradict
     * @param extents what some wordings of it count less or more than its name says
     * @param apart kinds of which nothing is counted twice, for a count that is added up: two
     *     figures of different sentences are added where they are of different kinds
     * @param examples sentences that state it, and such as do not
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
            Meaning meaning,
            List<Match> match,
            RateOf rateOf,
            List<String> notAbove,
            boolean carriedOver,
            String partOf,
            boolean oneValue,
            List<Extent> extents,
            List<Expression> apart,
            Examples examples) {
        public Indicator {
            examples = examples == null ? Examples.NONE : examples;
            extents = extents == null ? List.of() : List.copyOf(extents);
            apart = apart == null ? List.of() : List.copyOf(apart);
            match = match == null ? List.of() : List.copyOf(match);
            notAbove = notAbove == null ? List.of() : List.copyOf(notAbove);
        }

        /** What is counted, in one sentence. */
        public String definition() {
            return meaning.definition();
        }
    }

    /**
     * Sentences that show what an indicator, or one way to name it, is. A figure that is meant
     * among several stands in square brackets: {@code 收到[118件]，受理102件}.
     *
     * @param is sentences whose figure it is
     * @param isNot sentences that only look like it
     */
    public record Examples(List<String> is, List<String> isNot) {
        static final Examples NONE = new Examples(List.of(), List.of());

        public Examples {
            is = is == null ? List.of() : List.copyOf(is);
            isNot = isNot == null ? List.of() : List.copyOf(isNot);
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
     * Words in front of the figures of one body below the government, which are none of the
     * government's own.
     *
     * @param townships how a clause begins that speaks of one township: no indicator is its
     * @param departments the same of one department
     * @param indicators ids of what departments have each by itself; what one does for all
     *     (县司法局审查合同) stays the government's
     */
    public record OneBody(Expression townships, Expression departments, List<String> indicators) {
        public OneBody {
            indicators = List.copyOf(indicators);
        }
    }

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
     * @param examples sentences whose figure this way names, and such as it does not
     */
    public record Match(
            Expression subject,
            List<String> units,
            Expression not,
            String matter,
            Expression context,
            Expression ahead,
            Expression unless,
            Examples examples) {
        public Match {
            examples = examples == null ? Examples.NONE : examples;
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
        return new IndicatorFiles(files, themes).read();
    }

    /** The indicators by id, in catalogue order. */
    public Map<String, Indicator> byId() {
        Map<String, Indicator> map = new LinkedHashMap<>();
        indicators.forEach(indicator -> map.put(Objects.requireNonNull(indicator.id()), indicator));
        return map;
    }
}
