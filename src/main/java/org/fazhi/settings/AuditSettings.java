package org.fazhi.settings;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report is checked for, and how that is said: {@code conf/audit.yaml}.
 *
 * @param rules how each rule speaks
 * @param phrases what the messages have in common
 * @param limits from where on something is noted
 * @param words the words that decide
 */
public record AuditSettings(List<Rule> rules, Phrases phrases, Limits limits, Words words) {
    static final String FILE = "audit.yaml";
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    /** The rules there are, what each may name in braces, and the severities it may have. */
    private static final Map<String, Allowed> RULES = new LinkedHashMap<>();

    static {
        allow("rate_above_100", "error warning", "name", "stated");
        allow("rate_recomputed", "error warning", "name", "stated", "part", "computations");
        allow(
                "rate_of_other_denominator",
                "warning",
                "name",
                "stated",
                "used",
                "usual",
                "computed");
        allow("rate_with_carry_over", "info", "name", "stated", "used", "carried", "computed");
        allow("lost_magnitude", "error", "lost", "other", "name", "stated");
        allow("fraction_of_count", "error", "figure");
        allow("part_above_total", "error warning", "part", "whole");
        allow("part_above_total_carried_over", "warning", "part", "whole");
        allow("part_above_total_explained", "info", "part", "whole", "carried");
        allow("parts_above_total", "warning", "parts", "sum", "whole");
        allow("total_recomputed", "error warning", "parts", "sum", "whole");
        allow("change_recomputed", "error warning", "from", "to", "stated", "computed");
        allow("changes_apart", "warning", "to", "difference", "stated", "computed");
        allow("change_direction", "warning", "from", "to", "words");
        allow("change_impossible", "warning", "to", "words", "stated", "computed");
        allow("points_taken_for_percent", "warning", "from", "to", "stated", "computed");
        allow("percent_taken_for_points", "warning", "from", "to", "stated", "computed");
        allow("large_change", "warning", "from", "to");
        allow("repeated_figure", "error warning", "name", "first", "second");
        allow("missing_achievements", "warning");
        allow("missing_shortcomings", "warning");
        allow("missing_causes", "info");
        allow("missing_leadership", "warning");
        allow("missing_plan", "warning");
        allow("published_late", "warning", "basis", "published", "deadline");
        allow("before_year_end", "info", "published");
    }

    /** What each phrase may name in braces. */
    private static final Map<String, Set<String>> PHRASES =
            Map.of(
                    "named", Set.of("words", "figure"),
                    "computation", Set.of("whole", "computed"),
                    "computation_with_carried", Set.of("whole", "carried", "computed"),
                    "share", Set.of("words"),
                    "last_year", Set.of("figure"),
                    "published", Set.of(),
                    "signed", Set.of());

    private record Allowed(Set<String> severities, Set<String> places) {}

    private static void allow(String rule, String severities, String... places) {
        RULES.put(rule, new Allowed(Set.of(severities.split(" ")), Set.of(places)));
    }

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
     * @param published what the day of publication is called
     * @param signed what the day below the signature is called
     */
    public record Phrases(
            String named,
            String computation,
            String computationWithCarried,
            String share,
            String lastYear,
            String published,
            String signed) {
        private Map<String, String> byId() {
            Map<String, String> phrases = new LinkedHashMap<>();
            phrases.put("named", named);
            phrases.put("computation", computation);
            phrases.put("computation_with_carried", computationWithCarried);
            phrases.put("share", share);
            phrases.put("last_year", lastYear);
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
    public record Limits(
            double about,
            double more,
            int mostBases,
            double otherBase,
            double largeChange,
            double leastBase,
            int publishedBeforeMonth) {}

    /**
     * The words that decide.
     *
     * @param carriedOver cases of the year before
     * @param causes of shortcomings
     * @param total before a figure: the sum of those listed in front of it
     * @param stages in the names of parts: they are steps of one course, not shares of a whole
     * @param share words before a percentage that make it the share of the figure before it
     * @param up more than before
     * @param down less than before
     * @param change words before a figure that only say that it is a change
     * @param bounded ends of rates that cannot exceed 100 %
     * @param average before figures that need not be whole
     * @param overLastYear a change is said to be one over last year
     * @param namedTime a figure is said to be of another time
     * @param circumstances what a figure is limited to
     * @param commonWords what does not matter where two wordings are compared
     */
    public record Words(
            Expression carriedOver,
            Expression causes,
            Expression total,
            Expression stages,
            Expression share,
            Expression up,
            Expression down,
            Expression change,
            Expression bounded,
            Expression average,
            Expression overLastYear,
            Expression namedTime,
            Expression circumstances,
            Expression commonWords) {}

    public AuditSettings {
        rules = List.copyOf(rules);
    }

    static AuditSettings parse(ConfFiles files) {
        YamlFile file = YamlFile.parse(files, FILE);
        AuditSettings settings = file.as(AuditSettings.class);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < settings.rules.size(); i++) {
            String at = "/rules/" + i;
            Rule rule = settings.rules.get(i);
            Allowed allowed = RULES.get(rule.id());
            if (allowed == null) {
                throw file.wrong(
                        at + "/id", "no rule " + rule.id(), "use one of " + RULES.keySet());
            }
            if (!seen.add(rule.id())) {
                throw file.wrong(
                        at + "/id", "the rule " + rule.id() + " stands twice", "take one out");
            }
            if (!rule.confidence().keySet().equals(allowed.severities())) {
                throw file.wrong(
                        at + "/confidence",
                        "the rule " + rule.id() + " has other severities",
                        "give one for each of " + new TreeSet<>(allowed.severities()));
            }
            checkPlaces(file, at + "/text", rule.text(), allowed.places());
        }
        for (String rule : RULES.keySet()) {
            if (!seen.contains(rule)) {
                throw file.wrong("/rules", "the rule " + rule + " is not there", "add it");
            }
        }
        settings.phrases
                .byId()
                .forEach((id, text) -> checkPlaces(file, "/phrases/" + id, text, PHRASES.get(id)));
        return settings;
    }

    private static void checkPlaces(YamlFile file, String at, String text, Set<String> allowed) {
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            if (!allowed.contains(places.group(1))) {
                throw file.wrong(
                        at,
                        "{" + places.group(1) + "} is unknown here",
                        "use some of " + new TreeSet<>(allowed));
            }
        }
    }

    /** A wording with its braces filled. */
    public static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
    }

    /** How a rule speaks. */
    public Rule rule(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    }
}
