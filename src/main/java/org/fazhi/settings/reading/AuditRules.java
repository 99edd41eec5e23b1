package org.fazhi.settings.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.reading.AuditSettings.Rule;

/** The rules of the audit, and what the settings may say of each. */
final class AuditRules {
    /** What each may name in braces, and the severities it may have. */
    private static final Map<String, Allowed> RULES = new LinkedHashMap<>();

    static {
        allow("rate_above_100", "error warning", "name", "stated");
        allow("rate_recomputed", "error warning", "name", "stated", "part", "computations");
        allow("rate_of_other_denominator", "info", "name", "stated", "used", "usual", "computed");
        allow("rate_with_carry_over", "info", "name", "stated", "used", "carried", "computed");
        allow("lost_magnitude", "error", "lost", "other", "name", "stated");
        allow("fraction_of_count", "error", "figure");
        allow("part_above_total", "error warning", "part", "whole");
        allow("part_above_total_carried_over", "warning", "part", "whole");
        allow("part_above_total_explained", "info", "part", "whole", "carried");
        allow("parts_above_total", "warning", "parts", "sum", "whole");
        allow("parts_below_total", "warning", "parts", "sum", "whole");
        allow("total_recomputed", "error warning", "parts", "sum", "whole");
        allow("average_recomputed", "warning", "words", "stated", "amount", "count", "computed");
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
        allow("leadership_without_part", "info");
        allow("missing_plan", "warning");
        allow("quantity_not_stated", "info", "words");
        allow("published_late", "warning", "basis", "published", "deadline");
        allow("before_year_end", "info", "published");
        allow(
                "statistics_sum",
                "error",
                "form",
                "table",
                "line",
                "left",
                "stated",
                "right",
                "computed");
        allow("source_contradiction", "warning", "what", "told", "read");
    }

    private record Allowed(Set<String> severities, Set<String> places) {}

    private static void allow(String rule, String severities, String... places) {
        RULES.put(rule, new Allowed(Set.of(severities.split(" ")), Set.of(places)));
    }

    private AuditRules() {}

    /** Refuses rules that are unknown, missing, or said in a way that cannot be filled. */
    static void check(YamlFile file, List<Rule> rules) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            String at = "/rules/" + i;
            Rule rule = rules.get(i);
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
            file.requirePlaces(at + "/text", rule.text(), allowed.places());
        }
        for (String rule : RULES.keySet()) {
            if (!seen.contains(rule)) {
                throw file.wrong("/rules", "the rule " + rule + " is not there", "add it");
            }
        }
    }
}
