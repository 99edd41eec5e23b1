package org.fazhi.settings.reading;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.Template;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.regex.Expression;

/**
 * What a report is checked for, and how that is said: {@code conf/audit.yaml}.
 *
 * @param rules how each rule speaks
 * @param phrases what the messages have in common
 * @param limits from where on something is noted
 * @param words the words that decide
 * @param partitions totals and the parts that make them up
 */
public record AuditSettings(
        List<Rule> rules,
        Phrases phrases,
        Thresholds limits,
        Words words,
        List<Partition> partitions) {
    static final String FILE = "audit.yaml";

    /** What each phrase may name in braces. */
    private static final Map<String, Set<String>> PHRASES =
            Map.ofEntries(
                    Map.entry("named", Set.of("words", "figure")),
                    Map.entry("computation", Set.of("whole", "computed")),
                    Map.entry("computation_with_carried", Set.of("whole", "carried", "computed")),
                    Map.entry("share", Set.of("words")),
                    Map.entry("last_year", Set.of("figure")),
                    Map.entry("corrected", Set.of("figure")),
                    Map.entry("about", Set.of("figure")),
                    Map.entry("over", Set.of("figure")),
                    Map.entry("under", Set.of("figure")),
                    Map.entry("published", Set.of()),
                    Map.entry("signed", Set.of()));

    /**
     * How a rule speaks.
     *
     * @param id the rule
     * @param text its message, with places in braces
     * @param confidence how sure it is, 0 to 1, by severity in lower case
     */
    public record Rule(String id, String text, Map<String, Double> confidence) {
        public Rule {
            confidence = Map.copyOf(confidence);
        }

        /** The message with its braces filled. */
        public String message(Map<String, String> values) {
            return fill(text, values);
        }
    }

    /**
     * What the messages have in common.
     *
     * @param named a figure with the words that name it: {words}, {figure}
     * @param computation a rate over one base: {whole}, {computed}
     * @param computationWithCarried the same, cases carried over added: {whole}, {carried},
     *     {computed}
     * @param share the name of a share: {words}
     * @param lastYear a figure of last year: {figure}
     * @param corrected a figure that a person has put right: {figure}
     * @param about a figure that is stated as approximate (约): {figure}
     * @param over a figure that is stated as the least (以上): {figure}
     * @param under a figure that is stated as the most (不足): {figure}
     * @param published what the day of publication is called
     * @param signed what the day below the signature is called
     */
    public record Phrases(
            String named,
            String computation,
            String computationWithCarried,
            String share,
            String lastYear,
            String corrected,
            String about,
            String over,
            String under,
            String published,
            String signed)
            implements Serializable {
        private Map<String, String> byId() {
            Map<String, String> phrases = new LinkedHashMap<>();
            phrases.put("named", named);
            phrases.put("computation", computation);
            phrases.put("computation_with_carried", computationWithCarried);
            phrases.put("share", share);
            phrases.put("last_year", lastYear);
            phrases.put("corrected", corrected);
            phrases.put("about", about);
            phrases.put("over", over);
            phrases.put("under", under);
            phrases.put("published", published);
            phrases.put("signed", signed);
            return phrases;
        }
    }

    /**
     * From where on something is noted.
     *
     * @param about share by which an approximate figure (约) may differ
     * @param more share by which a figure may exceed an open one (余)
     * @param mostBases how many figures may be the base of a rate outside the catalogue
     * @param otherBase percentage points by which a stated rate exceeds the computed one where it
     *     has another base
     * @param largeChange times last year's figure
     * @param leastBase figures below it may change at will
     * @param publishedBeforeMonth month of the following year by whose first day a report is public
     */
    public record Thresholds(
            double about,
            double more,
            int mostBases,
            double otherBase,
            double largeChange,
            double leastBase,
            int publishedBeforeMonth)
            implements Serializable {}

    /**
     * The words that decide.
     *
     * @param carriedOver cases of the year before
     * @param causes of shortcomings
     * @param leadership how the leaders fulfilled their duty
     * @param total before a figure: the sum of those listed in front of it
     * @param namedTotal the same, and it says what it is the sum of
     * @param rest before the last part of a total: with it nothing is left
     * @param openList in or behind a list: more belongs to it than is counted
     * @param ofWhich before a figure: parts of the one before begin
     * @param cameIn before a figure in brackets: what the one before was taken from, no part of it
     * @param stages in the names of parts: they are steps of one course, not shares of a whole
     * @param share words before a percentage that make it the share of the figure before it
     * @param base in the clause before a figure that 的 follows: it is a whole, of which the figure
     *     before it is a part
     * @param up more than before
     * @param down less than before
     * @param change words before a figure that only say that it is a change
     * @param bounded ends of rates that cannot exceed 100 %
     * @param settled names of rates whose numerator may hold cases of the year before
     * @param average before figures that need not be whole
     * @param averages what is averaged over what
     * @param overLastYear a change is said to be one over last year
     * @param namedTime a figure is said to be of a certain time; its first group is a year
     * @param circumstances what a figure is limited to
     * @param commonWords what does not matter where two wordings are compared
     */
    public record Words(
            Expression carriedOver,
            Expression causes,
            Expression leadership,
            Expression total,
            Expression namedTotal,
            Expression rest,
            Expression openList,
            Expression ofWhich,
            Expression cameIn,
            Expression stages,
            Expression share,
            Expression base,
            Expression up,
            Expression down,
            Expression change,
            Expression bounded,
            Expression settled,
            Expression average,
            List<Average> averages,
            Expression overLastYear,
            Expression namedTime,
            Expression circumstances,
            Expression commonWords) {
        public Words {
            averages = List.copyOf(averages);
        }
    }

    /**
     * How an average is named.
     *
     * @param before found in the words before it
     * @param units measure words of what it is averaged over
     */
    public record Average(Expression before, List<String> units) {
        public Average {
            units = List.copyOf(units);
        }
    }

    /**
     * A total and the parts that make it up.
     *
     * @param whole found in the words that name the total
     * @param parts found in the words before each part
     * @param open whether the total may hold more than these parts
     */
    public record Partition(Expression whole, List<Expression> parts, boolean open) {
        public Partition {
            parts = List.copyOf(parts);
        }
    }

    public AuditSettings {
        rules = List.copyOf(rules);
        partitions = List.copyOf(partitions);
    }

    public static AuditSettings parse(ConfFiles files) {
        YamlFile file = YamlFile.parse(files, FILE);
        AuditSettings settings = file.as(AuditSettings.class);
        AuditRules.check(file, settings.rules);
        settings.phrases
                .byId()
                .forEach(
                        (id, text) ->
                                file.requirePlaces(
                                        "/phrases/" + id,
                                        text,
                                        PHRASES.getOrDefault(id, Set.of())));
        return settings;
    }

    /** A wording with its braces filled. */
    public static String fill(String text, Map<String, String> values) {
        return Template.parse(text).fill(values);
    }

    /** The day before which the report of a year must be public: 1 April of the next, say. */
    public LocalDate deadline(int year) {
        return LocalDate.of(year + 1, limits.publishedBeforeMonth(), 1);
    }

    /** How a rule speaks. */
    public Rule rule(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    }
}
