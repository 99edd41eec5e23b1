package org.fazhi.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.audit.Check;
import org.fazhi.corpus.Document;
import org.fazhi.settings.HighlightPatterns;
import org.fazhi.settings.Indicators;

/** Puts the figures of a group of indicators into words, with what must be known beside them. */
final class FigureWords {
    private final HighlightPatterns patterns;
    private final Map<String, Indicators.Indicator> catalogue;
    private final int medianMinimum;

    /**
     * @param medianMinimum reports that must state a rate before its median is said
     */
    FigureWords(
            HighlightPatterns patterns,
            Map<String, Indicators.Indicator> catalogue,
            int medianMinimum) {
        this.patterns = patterns;
        this.catalogue = catalogue;
        this.medianMinimum = medianMinimum;
    }

    /**
     * What is said of a group.
     *
     * @param figures the values in words
     * @param note what the sums among them rest on; empty where nothing is summed
     * @param observationIds what they rest on
     */
    record Spoken(String figures, String note, List<String> observationIds) {}

    /** What is said of a group, or null where no report states anything of it. */
    Spoken say(
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
                                                        != Document.Level.PROVINCE)
                                .count();
        List<RegionIndicator> spoken = new ArrayList<>();
        for (String id : group.indicators()) {
            rows.stream()
                    .filter(row -> row.indicator().equals(id))
                    .filter(row -> single == (row.basis() == RegionIndicator.Basis.REPORTED))
                    .filter(row -> !single || row.value() != null)
                    .sorted(Comparator.comparing(RegionIndicator::basis))
                    .forEach(spoken::add);
        }
        if (spoken.isEmpty()) {
            return null;
        }
        return new Spoken(
                spoken.stream()
                        .map(
                                row ->
                                        Wording.figure(
                                                        patterns.figures(),
                                                        row,
                                                        catalogue.get(row.indicator()).name(),
                                                        held,
                                                        medianMinimum)
                                                + mark(row, single, reports))
                        .collect(Collectors.joining("，")),
                note(
                        spoken.stream()
                                .filter(row -> row.basis() == RegionIndicator.Basis.SUMMED)
                                .filter(row -> row.value() != null)
                                .toList(),
                        reports),
                spoken.stream().flatMap(row -> row.observationIds().stream()).distinct().toList());
    }

    /** The mark of a report's own figure that a person has put right; sums have a note. */
    private String mark(RegionIndicator row, boolean single, List<ReportFacts> reports) {
        return single && corrected(row.observationIds(), reports) > 0
                ? patterns.figures().corrected()
                : "";
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
