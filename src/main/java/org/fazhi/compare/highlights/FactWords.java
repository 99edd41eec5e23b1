package org.fazhi.compare.highlights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.fazhi.extract.Finding;
import org.fazhi.settings.analysis.HighlightPatterns;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Themes;
import org.fazhi.text.Decimals;
import org.fazhi.text.ItemMarks;
import org.fazhi.text.Punctuation;

/** Counts and lists over the facts of reports, in words. */
final class FactWords {
    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey());

    private final HighlightPatterns patterns;
    private final Themes themes;
    private final Set<String> domainsWithIndicators;

    FactWords(HighlightPatterns patterns, Themes themes, Indicators indicators) {
        this.patterns = patterns;
        this.themes = themes;
        this.domainsWithIndicators =
                indicators.indicators().stream()
                        .map(Indicators.Indicator::domain)
                        .collect(Collectors.toSet());
    }

    /** The fields in which a report admits a shortcoming and states no indicator. */
    List<String> unmeasured(ReportFacts report) {
        return fields(report.findings(Finding.Kind.SHORTCOMING)).stream()
                .filter(domainsWithIndicators::contains)
                .filter(field -> !report.measured().contains(field))
                .toList();
    }

    /** The fields in which a report admits a shortcoming and the catalogue has no indicator. */
    List<String> unlisted(ReportFacts report) {
        return fields(report.findings(Finding.Kind.SHORTCOMING)).stream()
                .filter(field -> !domainsWithIndicators.contains(field))
                .toList();
    }

    /** The themes that most reports have, each with the number of reports. */
    String shares(List<ReportFacts> all, Function<ReportFacts, List<String>> themesOfReport) {
        Map<String, Long> reports =
                all.stream()
                        .flatMap(report -> themesOfReport.apply(report).stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return listed(
                reports,
                theme ->
                        Map.of(
                                "name", themes.name(theme.getKey()),
                                "count", Long.toString(theme.getValue()),
                                "of", Integer.toString(all.size()),
                                "share",
                                        Long.toString(
                                                Decimals.nearest(
                                                        100.0 * theme.getValue() / all.size()))),
                patterns.lists().reports());
    }

    /** The fields that most of some findings touch. */
    String mostly(List<Finding> findings) {
        Map<String, Long> fields =
                findings.stream()
                        .flatMap(finding -> finding.fields().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return listed(
                fields,
                field ->
                        Map.of(
                                "name", themes.name(field.getKey()),
                                "count", Long.toString(field.getValue())),
                patterns.lists().findings());
    }

    /** The most frequent, each in the words of a pattern. */
    private String listed(
            Map<String, Long> counts,
            Function<Map.Entry<String, Long>, Map<String, String>> values,
            String pattern) {
        String list =
                counts.entrySet().stream()
                        .sorted(MOST_FIRST)
                        .limit(patterns.listed())
                        .map(each -> HighlightPatterns.fill(pattern, values.apply(each)))
                        .collect(Collectors.joining("、"));
        return orMore(list, counts.size());
    }

    private String orMore(String list, int all) {
        return all > patterns.listed()
                ? HighlightPatterns.fill(patterns.lists().more(), Map.of("items", list))
                : list;
    }

    /** The first of some things, and whether there are more. */
    String listed(List<String> items, String between) {
        return orMore(
                items.stream().limit(patterns.listed()).collect(Collectors.joining(between)),
                items.size());
    }

    /** Some things as examples where there are more than a sentence lists, else all of them. */
    String examples(List<String> items, String between) {
        HighlightPatterns.Lists lists = patterns.lists();
        String list = items.stream().limit(patterns.listed()).collect(Collectors.joining(between));
        return HighlightPatterns.fill(
                items.size() > patterns.listed() ? lists.such() : lists.these(),
                Map.of("items", list));
    }

    /** Findings as examples, each with whose it is. */
    String examples(Scope scope, List<Finding> findings) {
        Map<String, String> places = scope.names();
        return examples(
                findings.stream()
                        .map(
                                finding ->
                                        placed(
                                                places.getOrDefault(finding.docId(), ""),
                                                Punctuation.PAGE_CUTS.withoutLast(finding.text())))
                        .toList(),
                "；");
    }

    /** Where there are most findings, each with how many. */
    String places(Scope scope, ToIntFunction<ReportFacts> count) {
        return places(scope, count, patterns.lists().measures().finding());
    }

    /** Where there are most checks, each with how many. */
    String placesOfChecks(Scope scope, ToIntFunction<ReportFacts> count) {
        return places(scope, count, patterns.lists().measures().check());
    }

    /** Those that have more than the others; of places that have one each only the names. */
    private String places(Scope scope, ToIntFunction<ReportFacts> count, String measure) {
        List<ReportFacts> all =
                scope.reports().stream()
                        .filter(report -> count.applyAsInt(report) > 0)
                        .sorted(Comparator.comparingInt(count).reversed())
                        .toList();
        int most = all.isEmpty() ? 0 : count.applyAsInt(all.get(0));
        int next =
                all.size() > patterns.listed() ? count.applyAsInt(all.get(patterns.listed())) : 0;
        if (most == 1 || most == next) {
            List<String> names = all.stream().map(report -> scope.name(report)).toList();
            return HighlightPatterns.fill(
                    patterns.lists().those(), Map.of("places", listed(names, "、")));
        }
        List<String> places =
                all.stream()
                        .filter(report -> count.applyAsInt(report) > next)
                        .map(
                                report ->
                                        HighlightPatterns.fill(
                                                patterns.lists().places(),
                                                Map.of(
                                                        "place",
                                                        scope.name(report),
                                                        "count",
                                                        Integer.toString(count.applyAsInt(report)),
                                                        "measure",
                                                        measure)))
                        .toList();
        String joined = String.join("、", places);
        return places.size() < all.size()
                ? HighlightPatterns.fill(
                        patterns.lists().most(), Map.of("places", joined, "measure", measure))
                : HighlightPatterns.fill(patterns.lists().those(), Map.of("places", joined));
    }

    static List<String> fields(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.fields().stream())
                .distinct()
                .sorted()
                .toList();
    }

    String names(List<String> ids) {
        return ids.stream().map(themes::name).collect(Collectors.joining("、"));
    }

    String items(List<Finding> findings) {
        String list =
                findings.stream()
                        .limit(patterns.listed())
                        .map(finding -> Punctuation.PAGE_CUTS.withoutLast(finding.text()))
                        .collect(Collectors.joining("；"));
        return orMore(list, findings.size());
    }

    /** Those of the highest level first; what no level is stated of, last. */
    static List<Finding> highestFirst(List<Finding> honours) {
        return honours.stream()
                .sorted(
                        Comparator.comparing(
                                Finding::level, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** How many honours are of the nation and of a province; empty where none is. */
    String levels(List<Finding> honours) {
        HighlightPatterns.Lists lists = patterns.lists();
        List<String> levels = new ArrayList<>();
        addLevel(levels, lists.national(), honours, Finding.HonourLevel.NATIONAL);
        addLevel(levels, lists.provincial(), honours, Finding.HonourLevel.PROVINCIAL);
        return levels.isEmpty()
                ? ""
                : HighlightPatterns.fill(
                        lists.levels(), Map.of("levels", String.join("、", levels)));
    }

    private static void addLevel(
            List<String> levels, String pattern, List<Finding> honours, Finding.HonourLevel level) {
        long count = honours.stream().filter(each -> each.level() == level).count();
        if (count > 0) {
            levels.add(HighlightPatterns.fill(pattern, Map.of("count", Long.toString(count))));
        }
    }

    static List<Finding> findings(List<ReportFacts> all, Finding.Kind kind) {
        return all.stream().flatMap(report -> report.findings(kind).stream()).toList();
    }

    /** What the report of a place says in its own words; marks inside are single ones. */
    String placed(String place, String said) {
        return HighlightPatterns.fill(
                patterns.lists().placed(),
                Map.of(
                        "place",
                        place,
                        "words",
                        ItemMarks.without(said).replace('“', '‘').replace('”', '’')));
    }

    /** Some of all reports: 5份报告中，3份; all of them: 5份报告均. */
    String part(Collection<ReportFacts> all, Predicate<ReportFacts> which) {
        long count = all.stream().filter(which).count();
        String held = Integer.toString(all.size());
        return count == all.size()
                ? HighlightPatterns.fill(patterns.lists().whole(), Map.of("all", held))
                : HighlightPatterns.fill(
                        patterns.lists().part(),
                        Map.of("all", held, "count", Long.toString(count)));
    }

    static String count(List<ReportFacts> all, Predicate<ReportFacts> which) {
        return Long.toString(all.stream().filter(which).count());
    }
}
