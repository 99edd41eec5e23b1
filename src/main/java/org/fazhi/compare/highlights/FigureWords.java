package org.fazhi.compare.highlights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.audit.Check;
import org.fazhi.compare.figure.OfficialWording;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.ReportFigures;
import org.fazhi.compare.figure.StatedFigure;
import org.fazhi.compare.region.Divisions;
import org.fazhi.corpus.RowId;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.HighlightPatterns;
import org.fazhi.settings.reading.Indicators;

/** Puts the figures of a group of indicators into words, with what must be known beside them. */
public final class FigureWords {
    private final HighlightPatterns patterns;
    private final Map<String, Indicators.Indicator> catalogue;
    private final ReportFigures reportFigures;
    private final ComparisonSettings comparison;
    private final Divisions divisions;

    /**
     * @param comparison how an amount is said, and from how many reports on a median is
     * @param divisions say whose reports sums are made of
     */
    public FigureWords(
            HighlightPatterns patterns,
            Indicators catalogue,
            ComparisonSettings comparison,
            Divisions divisions) {
        this.patterns = patterns;
        this.catalogue = catalogue.byId();
        this.reportFigures = new ReportFigures(catalogue);
        this.comparison = comparison;
        this.divisions = divisions;
    }

    /**
     * What is said of a group.
     *
     * @param figures the values in words
     * @param note what the sums among them rest on; empty where nothing is summed
     * @param observationIds what they rest on
     */
    public record Worded(String figures, String note, List<String> observationIds) {}

    /**
     * What is said of a group, nothing where no report states anything of it: of one report its own
     * figures; of several what the government itself reports, and what its districts do.
     *
     * @param rows of the region
     * @param place the region, which is of one report where that is its own
     */
    public Optional<Worded> say(
            HighlightPatterns.Group group,
            Collection<RegionIndicator> rows,
            Divisions.Division place,
            List<ReportFacts> reports) {
        List<RegionIndicator> own = new ArrayList<>();
        List<RegionIndicator> gathered = new ArrayList<>();
        for (HighlightPatterns.Quoted quoted : group.figures()) {
            rows.stream()
                    .filter(row -> row.indicator().equals(quoted.indicator()))
                    .sorted(Comparator.comparing(RegionIndicator::basis))
                    .forEach(
                            row -> {
                                if (row.basis() != RegionIndicator.Basis.REPORTED) {
                                    gathered.add(row);
                                } else if (row.value() != null) {
                                    own.add(row);
                                }
                            });
        }
        boolean single = isOne(reports, place);
        List<RegionIndicator> quoted = single ? own : concat(own, gathered);
        if (quoted.isEmpty()) {
            return Optional.empty();
        }
        HighlightPatterns.Figures words = patterns.figures();
        List<String> sentences = new ArrayList<>();
        if (!own.isEmpty()) {
            String said = own(group, own, report(reports, place));
            sentences.add(
                    single
                            ? said
                            : HighlightPatterns.fill(
                                    words.itself(),
                                    Map.of("region", place.name(), "figures", said)));
        }
        if (!single && !gathered.isEmpty()) {
            sentences.add(
                    HighlightPatterns.fill(
                            words.below(),
                            Map.of("figures", gathered(group, gathered, place, reports))));
        }
        return Optional.of(
                new Worded(
                        String.join("", sentences),
                        single ? "" : note(sums(gathered), reports),
                        quoted.stream()
                                .flatMap(row -> row.observationIds().stream())
                                .distinct()
                                .toList()));
    }

    /** Whether all that is held of a region is its government's own report. */
    static boolean isOne(List<ReportFacts> reports, Divisions.Division place) {
        return reports.size() == 1 && reports.get(0).seat().regionCode().equals(place.code());
    }

    private static ReportFacts report(List<ReportFacts> reports, Divisions.Division place) {
        return reports.stream()
                .filter(report -> report.seat().regionCode().equals(place.code()))
                .findFirst()
                .orElseThrow();
    }

    private static List<RegionIndicator> concat(
            List<RegionIndicator> own, List<RegionIndicator> gathered) {
        return Stream.concat(own.stream(), gathered.stream()).toList();
    }

    private String own(
            HighlightPatterns.Group group, List<RegionIndicator> rows, ReportFacts report) {
        return rows.stream()
                .map(row -> said(group, row, patterns.figures().own(), 1) + marks(row, report))
                .collect(Collectors.joining(patterns.figures().between()));
    }

    private String gathered(
            HighlightPatterns.Group group,
            List<RegionIndicator> rows,
            Divisions.Division place,
            List<ReportFacts> reports) {
        int districts = (int) reports.stream().filter(this::isDistrict).count();
        Scope scope = new Scope(place, false, reports, divisions, patterns.lists().own());
        return rows.stream()
                .map(
                        row ->
                                isAlone(row)
                                        ? alone(group, row, scope)
                                        : said(group, row, pattern(row, districts), districts))
                .collect(Collectors.joining(patterns.figures().between()));
    }

    /** Whether what is called a sum is the figure of one report. */
    private static boolean isAlone(RegionIndicator row) {
        return row.basis() == RegionIndicator.Basis.SUMMED
                && row.value() != null
                && reports(row).size() == 1;
    }

    /** A figure that only one district's report has: it is that district's, and no sum. */
    private String alone(HighlightPatterns.Group group, RegionIndicator row, Scope scope) {
        ReportFacts report =
                scope.reports().stream()
                        .filter(each -> reports(row).contains(each.seat().docId()))
                        .findFirst()
                        .orElseThrow();
        String said = said(group, row, patterns.figures().own(), 1);
        String place = scope.name(report);
        return HighlightPatterns.fill(
                        patterns.figures().alone(), Map.of("said", said, "place", place))
                + marks(row, report);
    }

    private boolean isDistrict(ReportFacts report) {
        return divisions.lowest(report.seat().regionCode(), report.seat().regionLevel());
    }

    private String pattern(RegionIndicator row, int districts) {
        HighlightPatterns.Figures words = patterns.figures();
        if (row.value() == null) {
            return words.uncompared();
        }
        return switch (row.basis()) {
            case REPORTED -> words.own();
            case SUMMED -> row.reporting() < districts ? words.sum() : words.whole();
            case MEDIAN ->
                    row.reporting() < comparison.medianMinimum() ? words.few() : words.median();
            case RECOMPUTED -> words.recomputed();
        };
    }

    /** A row in the words of a pattern; of so many districts whose reports are held. */
    private String said(
            HighlightPatterns.Group group, RegionIndicator row, String pattern, int districts) {
        String value =
                row.value() == null
                        ? ""
                        : OfficialWording.amount(
                                comparison.wordings().amounts(),
                                row.value(),
                                row.unit(),
                                row.qualifier());
        String total =
                row.basis() == RegionIndicator.Basis.SUMMED && !isAlone(row)
                        ? HighlightPatterns.fill(patterns.figures().total(), Map.of("value", value))
                        : value;
        return HighlightPatterns.fill(
                pattern,
                Map.of(
                        "name", Objects.requireNonNull(catalogue.get(row.indicator())).name(),
                        "said",
                                HighlightPatterns.fill(
                                        group.said(row.indicator()), Map.of("value", total)),
                        "value", value,
                        "reporting", Integer.toString(row.reporting()),
                        "held", Integer.toString(Math.max(districts, row.reporting()))));
    }

    private static List<RegionIndicator> sums(List<RegionIndicator> rows) {
        return rows.stream()
                .filter(row -> row.basis() == RegionIndicator.Basis.SUMMED)
                .filter(row -> row.value() != null)
                .filter(row -> !isAlone(row))
                .toList();
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
        return note.append(notes.end()).toString();
    }

    private static String counted(String pattern, long count) {
        return HighlightPatterns.fill(pattern, Map.of("count", Long.toString(count)));
    }

    /** The reports that a value rests on. */
    private static Set<String> reports(RegionIndicator row) {
        return row.observationIds().stream().map(RowId::document).collect(Collectors.toSet());
    }
}
