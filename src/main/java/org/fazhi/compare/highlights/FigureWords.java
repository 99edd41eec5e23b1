package org.fazhi.compare.highlights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.audit.Check;
import org.fazhi.compare.figure.OfficialWording;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.ReportFigures;
import org.fazhi.compare.figure.StatedFigure;
import org.fazhi.corpus.Document;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.HighlightPatterns;
import org.fazhi.settings.reading.Indicators;

/** Puts the figures of a group of indicators into words, with what must be known beside them. */
public final class FigureWords {
    private final HighlightPatterns patterns;
    private final Map<String, Indicators.Indicator> catalogue;
    private final ReportFigures reportFigures;
    private final ComparisonSettings comparison;

    /**
     * @param comparison how an amount is said, and from how many reports on a median is
     */
    public FigureWords(
            HighlightPatterns patterns, Indicators catalogue, ComparisonSettings comparison) {
        this.patterns = patterns;
        this.catalogue = catalogue.byId();
        this.reportFigures = new ReportFigures(catalogue);
        this.comparison = comparison;
    }

    /**
     * What is said of a group.
     *
     * @param figures the values in words
     * @param note what the sums among them rest on; empty where nothing is summed
     * @param observationIds what they rest on
     */
    public record Worded(String figures, String note, List<String> observationIds) {}

    /** What is said of a group, or null where no report states anything of it. */
    public Worded say(
            HighlightPatterns.Group group,
            Collection<RegionIndicator> rows,
            boolean single,
            List<ReportFacts> reports) {
        int held =
                (int)
                        reports.stream()
                                .filter(
                                        report ->
                                                report.seat().regionLevel()
                                                        != Document.GovernmentLevel.PROVINCE)
                                .count();
        List<RegionIndicator> quoted = new ArrayList<>();
        for (String id : group.indicators()) {
            rows.stream()
                    .filter(row -> row.indicator().equals(id))
                    .filter(row -> single == (row.basis() == RegionIndicator.Basis.REPORTED))
                    .filter(row -> !single || row.value() != null)
                    .sorted(Comparator.comparing(RegionIndicator::basis))
                    .forEach(quoted::add);
        }
        if (quoted.isEmpty()) {
            return null;
        }
        return new Worded(
                quoted.stream()
                        .map(
                                row ->
                                        OfficialWording.figure(
                                                        patterns.figures(),
                                                        row,
                                                        catalogue.get(row.indicator()).name(),
                                                        held,
                                                        comparison)
                                                + (single ? marks(row, reports.get(0)) : ""))
                        .collect(Collectors.joining("，")),
                note(
                        quoted.stream()
                                .filter(row -> row.basis() == RegionIndicator.Basis.SUMMED)
                                .filter(row -> row.value() != null)
                                .toList(),
                        reports),
                quoted.stream().flatMap(row -> row.observationIds().stream()).distinct().toList());
    }

    /** What must be known beside a report's own figure: whose it is, and what is not settled. */
    private String marks(RegionIndicator row, ReportFacts report) {
        Set<String> wrong = doubted(report, Check.Severity.ERROR);
        StatedFigure figure = reportFigures.of(report.quoted(), wrong).get(row.indicator());
        HighlightPatterns.Figures words = patterns.figures();
        List<String> marks = new ArrayList<>();
        if (figure != null && figure.scope() != null) {
            marks.add(figure.scope());
        }
        if (corrected(row.observationIds(), List.of(report)) > 0) {
            marks.add(words.corrected());
        }
        if (row.observationIds().stream().anyMatch(wrong::contains)) {
            marks.add(words.wrong());
        } else if (figure != null && !figure.sound()
                || !Collections.disjoint(
                        row.observationIds(), doubted(report, Check.Severity.WARNING))) {
            marks.add(words.doubtful());
        }
        return marks.isEmpty()
                ? ""
                : HighlightPatterns.fill(words.marks(), Map.of("marks", String.join("，", marks)));
    }

    /** The figures that checks of a severity speak of and that nobody has put right. */
    private static Set<String> doubted(ReportFacts report, Check.Severity severity) {
        return report.doubts().stream()
                .filter(check -> check.severity() == severity)
                .flatMap(check -> check.observationIds().stream())
                .filter(id -> !report.corrected().contains(id))
                .collect(Collectors.toSet());
    }

    private static long corrected(Collection<String> observationIds, List<ReportFacts> reports) {
        return reports.stream()
                .flatMap(report -> report.corrected().stream())
                .filter(observationIds::contains)
                .count();
    }

    /** What must be known of sums: whose they are, and what in them is not settled. */
    private String note(List<RegionIndicator> sums, List<ReportFacts> reports) {
        if (sums.isEmpty()) {
            return "";
        }
        HighlightPatterns.Notes notes = patterns.notes();
        List<Set<String>> bases = sums.stream().map(FigureWords::reports).toList();
        StringBuilder note = new StringBuilder(notes.sum());
        if (Set.copyOf(bases).size() > 1) {
            note.append(notes.differing());
        }
        Set<String> summed =
                sums.stream()
                        .flatMap(row -> row.observationIds().stream())
                        .collect(Collectors.toSet());
        long doubtful =
                reports.stream()
                        .flatMap(report -> report.doubts().stream())
                        .filter(check -> check.severity() == Check.Severity.WARNING)
                        .flatMap(check -> check.observationIds().stream())
                        .distinct()
                        .filter(summed::contains)
                        .count();
        if (doubtful > 0) {
            note.append(counted(notes.doubtful(), doubtful));
        }
        long corrected = corrected(summed, reports);
        if (corrected > 0) {
            note.append(counted(notes.corrected(), corrected));
        }
        Set<String> all = new HashSet<>();
        bases.forEach(all::addAll);
        long partial =
                reports.stream()
                        .filter(report -> report.asOf() != null)
                        .filter(report -> all.contains(report.seat().docId()))
                        .count();
        if (partial > 0) {
            note.append(counted(notes.partial(), partial));
        }
        return note.toString();
    }

    private static String counted(String pattern, long count) {
        return HighlightPatterns.fill(pattern, Map.of("count", Long.toString(count)));
    }

    /** The reports that a value rests on: an observation's id begins with its report's. */
    private static Set<String> reports(RegionIndicator row) {
        return row.observationIds().stream()
                .map(id -> id.substring(0, Math.max(0, id.indexOf(':'))))
                .collect(Collectors.toSet());
    }
}
