package org.fazhi.settings.analysis;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.reading.AuditSettings;

/**
 * How comparisons are put into words: {@code wordings} of {@code conf/comparison.yaml}.
 *
 * @param previousYear a figure of last year that is not what last year's report states: {year},
 *     {last_year}, {name}, {stated}, {before}
 * @param sumFromBelow a government's figure that differs from the sum of those below: {region},
 *     {name}, {stated}, {below}, {reporting}, {reports}
 * @param sumOfCities a province's figure that its prefectures' own already exceed: the same without
 *     {reports}
 * @param rateFromBelow a government's rate that differs from what the parts below make of it: the
 *     same
 * @param statisticsDiffer a figure that is not what an official table says: {body}, {year}, {name},
 *     {stated}, {form}, {cell}, {official}, {definition}, {official_definition}
 * @param amounts how a figure is said
 * @param doubts why two years of one indicator may not be comparable
 */
public record ComparisonWordings(
        Wording previousYear,
        Wording sumFromBelow,
        Wording sumOfCities,
        Wording rateFromBelow,
        Wording statisticsDiffer,
        Amounts amounts,
        Doubts doubts)
        implements Serializable {
    private static final Set<String> FROM_BELOW =
            Set.of("region", "name", "stated", "below", "reporting", "reports");

    private static final Set<String> NUMBER = Set.of("number");

    /**
     * How a check speaks.
     *
     * @param text its message, with places in braces
     * @param confidence how sure it is, 0 to 1
     */
    public record Wording(String text, double confidence) implements Serializable {
        /** The message with its braces filled. */
        public String message(Map<String, String> values) {
            return AuditSettings.fill(text, values);
        }
    }

    /**
     * How a figure is said: each names it as {number}.
     *
     * @param about near it
     * @param over at least so many
     * @param under at most so many
     * @param money in tens of thousands of yuan
     */
    public record Amounts(String about, String over, String under, String money)
            implements Serializable {}

    /**
     * Why two years of one indicator may not be comparable.
     *
     * @param broken its definition changed: {reason}
     * @param unsound a figure it rests on is to be verified
     * @param approximate one of the two is approximate
     * @param partOfYear one of the reports was made before its year's end
     * @param scope whose figures they are differs
     * @param note the catalogue says that its scope differs from report to report
     */
    public record Doubts(
            String broken,
            String unsound,
            String approximate,
            String partOfYear,
            String scope,
            String note)
            implements Serializable {
        /** A change of definition, with its reason. */
        public String broken(ComparisonSettings.Break change) {
            return AuditSettings.fill(broken, Map.of("reason", change.reason()));
        }
    }

    /** Refuses a wording that names in braces what it may not. */
    void check(YamlFile file, String at) {
        file.requirePlaces(
                at + "/previous_year/text",
                previousYear.text(),
                Set.of("year", "last_year", "name", "stated", "before"));
        file.requirePlaces(at + "/sum_from_below/text", sumFromBelow.text(), FROM_BELOW);
        file.requirePlaces(
                at + "/sum_of_cities/text",
                sumOfCities.text(),
                Set.of("region", "name", "stated", "below", "reporting"));
        file.requirePlaces(at + "/rate_from_below/text", rateFromBelow.text(), FROM_BELOW);
        file.requirePlaces(
                at + "/statistics_differ/text",
                statisticsDiffer.text(),
                Set.of(
                        "body",
                        "year",
                        "name",
                        "stated",
                        "form",
                        "cell",
                        "official",
                        "definition",
                        "official_definition"));
        file.requirePlaces(at + "/amounts/about", amounts.about(), NUMBER);
        file.requirePlaces(at + "/amounts/over", amounts.over(), NUMBER);
        file.requirePlaces(at + "/amounts/under", amounts.under(), NUMBER);
        file.requirePlaces(at + "/amounts/money", amounts.money(), NUMBER);
        file.requirePlaces(at + "/doubts/broken", doubts.broken(), Set.of("reason"));
    }
}
