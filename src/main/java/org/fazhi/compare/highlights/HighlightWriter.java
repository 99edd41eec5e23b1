package org.fazhi.compare.highlights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.compare.figure.OfficialWording;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.points.PointYear;
import org.fazhi.compare.region.Divisions;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.HighlightPatterns;
import org.fazhi.settings.reading.AuditSettings;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Themes;

/**
 * Writes the overview of a region and year: fixed sentences, each with the figures and findings it
 * rests on. A sentence that has nothing to say is left out.
 */
public final class HighlightWriter {
    private final HighlightPatterns patterns;
    private final AuditSettings audit;
    private final FactWords words;
    private final FigureWords figures;
    private final ContentsWords contents;
    private final ResultWords results;
    private final PointWords points;
    private final YearWords years;
    private final AttentionWords attention;
    private final HonourWords honours;
    private final Divisions divisions;

    /**
     * @param audit says by when a report is due
     * @param comparison how an amount is said, and from how many reports on a median is
     * @param divisions say whose reports sums are made of
     */
    public HighlightWriter(
            HighlightPatterns patterns,
            AuditSettings audit,
            Themes themes,
            Indicators indicators,
            ComparisonSettings comparison,
            Divisions divisions) {
        this.patterns = patterns;
        this.divisions = divisions;
        this.audit = audit;
        this.words = new FactWords(patterns, themes, indicators);
        this.figures = new FigureWords(patterns, indicators, comparison, divisions);
        this.contents = new ContentsWords(patterns);
        this.results = new ResultWords(patterns, words);
        this.points = new PointWords(patterns, words);
        this.years = new YearWords(patterns, comparison, indicators);
        this.attention = new AttentionWords(words);
        this.honours = new HonourWords(words);
    }

    /** The overview of reports without common points. */
    public List<Highlight> write(
            int year,
            RegionCode code,
            String name,
            int expected,
            Collection<ReportFacts> reports,
            Collection<RegionIndicator> rows) {
        return write(year, code, name, expected, reports, rows, List.of());
    }

    /**
     * The overview.
     *
     * @param year the year
     * @param code the region
     * @param name its name
     * @param expected how many reports were expected in it
     * @param reports the reports held, at least one
     * @param rows its {@code region_indicators}
     * @param pointYears its {@code common_point_years} of the year and the year before
     */
    public List<Highlight> write(
            int year,
            RegionCode code,
            String name,
            int expected,
            Collection<ReportFacts> reports,
            Collection<RegionIndicator> rows,
            Collection<PointYear> pointYears) {
        List<ReportFacts> all =
                reports.stream()
                        .sorted(Comparator.comparing(report -> report.seat().regionCode()))
                        .toList();
        Divisions.Division place = new Divisions.Division(code, name, divisions.level(code));
        boolean single = FigureWords.isOne(all, place);
        Map<String, Said> said = new HashMap<>();
        Scope scope = new Scope(place, single, all, divisions, patterns.lists().own());
        if (single) {
            ofOne(said, all.get(0), name);
        } else {
            ofSeveral(said, year, scope, expected);
        }
        results.say(said, scope);
        points.say(said, scope, year, pointYears);
        years.say(said, scope);
        attention.say(said, scope, audit.deadline(year));
        for (HighlightPatterns.Group group : patterns.groups()) {
            figures.say(group, rows, place, all)
                    .ifPresent(worded -> said.put(group.id(), Said.of(worded)));
        }
        List<Highlight> highlights = new ArrayList<>();
        for (HighlightPatterns.Sentence sentence : patterns.sentences()) {
            String pattern = single ? sentence.single() : sentence.several();
            Said what = said.get(sentence.id());
            if (pattern != null && what != null) {
                highlights.add(
                        new Highlight(
                                year,
                                code,
                                highlights.size() + 1,
                                HighlightPatterns.fill(pattern, what.values()),
                                what.observationIds(),
                                what.findingIds(),
                                sentence.id()));
            }
        }
        return highlights;
    }

    private void ofOne(Map<String, Said> said, ReportFacts report, String name) {
        int year = report.seat().reportYear();
        said.put("held", Said.of(Map.of("region", name, "year", Integer.toString(year))));
        if (report.asOf() != null) {
            said.put("period", Said.of(Map.of("as_of", OfficialWording.date(report.asOf()))));
        }
        if (report.published() == null) {
            said.put("undated", Said.of(Map.of()));
        } else {
            said.put(
                    report.timely(audit.deadline(year)) ? "timely" : "late",
                    Said.of(
                            Map.of(
                                    "published",
                                    OfficialWording.date(report.published()),
                                    "deadline",
                                    deadline(year))));
        }
        said.put(
                contents.complete(report) ? "contents" : "contents_lacking",
                Said.of(
                        Map.of(
                                "lacking", String.join("、", contents.lacking(report)),
                                "remarks", contents.remarks(report))));
        List<Finding> strengths = report.findings(Finding.Kind.STRENGTH);
        if (!strengths.isEmpty()) {
            said.put(
                    "strengths",
                    Said.counted(strengths, Map.of("fields", words.mostly(strengths))));
        }
        List<Finding> granted = report.honours();
        if (!granted.isEmpty()) {
            said.put(
                    "honours",
                    Said.counted(
                            granted,
                            Map.of("items", words.items(FactWords.highestFirst(granted)))));
        }
        List<Finding> firsts = report.firsts();
        if (!firsts.isEmpty()) {
            said.put("firsts", Said.counted(firsts, Map.of("items", words.items(firsts))));
        }
        List<Finding> shortcomings = report.findings(Finding.Kind.SHORTCOMING);
        if (shortcomings.isEmpty()) {
            said.put("no_shortcomings", Said.of(Map.of()));
        } else {
            said.put(
                    "shortcomings",
                    Said.counted(shortcomings, Map.of("items", words.items(shortcomings))));
            answers(said, shortcomings, report.answered());
        }
        fields(said, "unmeasured", words.names(words.unmeasured(report)));
        fields(said, "unlisted", words.names(words.unlisted(report)));
    }

    private void ofSeveral(Map<String, Said> said, int year, Scope scope, int expected) {
        List<ReportFacts> all = scope.reports();
        int held = all.size();
        said.put(
                "held",
                Said.of(
                        Map.of(
                                "year", Integer.toString(year),
                                "held", Integer.toString(held),
                                "districts", FactWords.count(all, scope::isLowest),
                                "expected", Integer.toString(Math.max(expected, held)),
                                "missing", Integer.toString(Math.max(0, expected - held)))));
        if (all.stream().anyMatch(report -> report.asOf() != null)) {
            said.put(
                    "period",
                    Said.of(
                            Map.of(
                                    "partial",
                                    FactWords.count(all, report -> report.asOf() != null))));
        }
        long undated = all.stream().filter(report -> report.published() == null).count();
        if (undated < held) {
            said.put(
                    "timely",
                    Said.of(
                            Map.of(
                                    "dated", Long.toString(held - undated),
                                    "timely",
                                            FactWords.count(
                                                    all,
                                                    report -> report.timely(audit.deadline(year))),
                                    "deadline", deadline(year))));
        }
        if (undated > 0) {
            said.put("undated", Said.of(Map.of("undated", Long.toString(undated))));
        }
        said.put("contents", contents(all));
        List<Finding> strengths = FactWords.findings(all, Finding.Kind.STRENGTH);
        if (!strengths.isEmpty()) {
            said.put(
                    "strengths",
                    Said.counted(
                            strengths,
                            Map.of(
                                    "stating",
                                            words.part(
                                                    all,
                                                    report ->
                                                            !report.findings(Finding.Kind.STRENGTH)
                                                                    .isEmpty()),
                                    "fields",
                                            words.shares(
                                                    all,
                                                    report ->
                                                            FactWords.fields(
                                                                    report.findings(
                                                                            Finding.Kind
                                                                                    .STRENGTH))))));
        }
        honours.several(said, scope);
        List<Finding> shortcomings = FactWords.findings(all, Finding.Kind.SHORTCOMING);
        if (!shortcomings.isEmpty()) {
            said.put("shortcomings", shortcomings(all, shortcomings));
            answers(
                    said,
                    shortcomings,
                    all.stream().flatMap(report -> report.answered().stream()).toList());
        }
        fields(said, "unmeasured", words.shares(all, words::unmeasured));
        fields(said, "unlisted", words.shares(all, words::unlisted));
    }

    private static void fields(Map<String, Said> said, String sentence, String fields) {
        if (!fields.isEmpty()) {
            said.put(sentence, Said.of(Map.of("fields", fields)));
        }
    }

    private Said shortcomings(List<ReportFacts> all, List<Finding> shortcomings) {
        return Said.counted(
                shortcomings,
                Map.of(
                        "stating",
                                words.part(
                                        all,
                                        report ->
                                                !report.findings(Finding.Kind.SHORTCOMING)
                                                        .isEmpty()),
                        "fields",
                                words.shares(
                                        all,
                                        report ->
                                                FactWords.fields(
                                                        report.findings(Finding.Kind.SHORTCOMING))),
                        "natures",
                                words.shares(
                                        all,
                                        report ->
                                                report.findings(Finding.Kind.SHORTCOMING).stream()
                                                        .flatMap(each -> each.natures().stream())
                                                        .distinct()
                                                        .toList())));
    }

    private Said contents(List<ReportFacts> all) {
        return Said.of(
                Map.of(
                        "complete", words.part(all, contents::complete),
                        "lacking", contents.lacking(all),
                        "remarks", contents.remarks(all)));
    }

    private static void answers(
            Map<String, Said> said, List<Finding> shortcomings, List<Finding> answered) {
        said.put(
                "answers",
                Said.of(
                        Map.of(
                                "count", Integer.toString(shortcomings.size()),
                                "answered", Integer.toString(answered.size())),
                        answered));
    }

    private String deadline(int year) {
        return OfficialWording.date(audit.deadline(year));
    }
}
