package org.fazhi.compare.highlights;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.compare.points.PointYear;
import org.fazhi.extract.Finding;
import org.fazhi.settings.analysis.HighlightPatterns;
import org.fazhi.text.Decimals;

/** Says what several reports state together, and what they state year after year. */
final class PointWords {
    /** A point of fewer reports is nobody's but theirs. */
    private static final int FEWEST = 2;

    private final HighlightPatterns patterns;
    private final FactWords words;

    PointWords(HighlightPatterns patterns, FactWords words) {
        this.patterns = patterns;
        this.words = words;
    }

    /**
     * @param year of the overview
     * @param rows of this scope, of the year and the year before
     */
    void say(Map<String, Said> said, Scope scope, int year, Collection<PointYear> rows) {
        if (!scope.single()) {
            common(said, "common", scope, of(rows, year, Finding.Kind.SHORTCOMING));
            common(said, "practices", scope, of(rows, year, Finding.Kind.STRENGTH));
            shifted(
                    said,
                    of(rows, year, Finding.Kind.SHORTCOMING),
                    of(rows, year - 1, Finding.Kind.SHORTCOMING));
        }
        thirdYear(said, scope);
    }

    /** The points of a kind, those that most reports state first. */
    private static List<PointYear> of(Collection<PointYear> rows, int year, Finding.Kind kind) {
        return rows.stream()
                .filter(row -> row.reportYear() == year && row.kind() == kind)
                .sorted(
                        Comparator.comparingInt(PointYear::reports)
                                .reversed()
                                .thenComparing(PointYear::pointId))
                .toList();
    }

    private void common(Map<String, Said> said, String id, Scope scope, List<PointYear> points) {
        List<PointYear> several = points.stream().filter(row -> row.reports() >= FEWEST).toList();
        if (several.isEmpty()) {
            return;
        }
        List<String> sources =
                several.stream()
                        .limit(patterns.listed())
                        .flatMap(row -> stating(scope, row).stream())
                        .map(StatedPoint::findingId)
                        .toList();
        said.put(
                id,
                new Said(
                        Map.of(
                                "items",
                                words.listed(
                                        several.stream().map(row -> point(scope, row)).toList(),
                                        "；")),
                        List.of(),
                        sources));
    }

    private static List<StatedPoint> stating(Scope scope, PointYear row) {
        return scope.reports().stream()
                .flatMap(report -> report.points(0).stream())
                .filter(point -> point.pointId().equals(row.pointId()))
                .toList();
    }

    private String point(Scope scope, PointYear row) {
        List<String> places =
                scope.reports().stream()
                        .filter(report -> report.states(row.pointId(), 0))
                        .map(report -> scope.name(report))
                        .toList();
        return HighlightPatterns.fill(
                patterns.lists().point(),
                Map.of(
                        "name", row.name(),
                        "count", Integer.toString(row.reports()),
                        "held", Integer.toString(row.ofReports()),
                        "share", Long.toString(Decimals.nearest(100 * row.share())),
                        "places", words.listed(places, "、")));
    }

    /** The points whose share of reports has moved most since the year before. */
    private void shifted(Map<String, Said> said, List<PointYear> now, List<PointYear> before) {
        if (before.stream().noneMatch(row -> row.reports() > 0)) {
            return;
        }
        Map<String, PointYear> last =
                before.stream()
                        .collect(
                                Collectors.toMap(
                                        PointYear::pointId,
                                        Function.identity(),
                                        (one, same) -> one,
                                        TreeMap::new));
        List<String> items =
                now.stream()
                        .flatMap(
                                row ->
                                        Stream.ofNullable(last.get(row.pointId()))
                                                .map(then -> new Shift(row, then)))
                        .filter(shift -> shift.most() >= FEWEST && shift.moved() > 0)
                        .filter(Shift::comparable)
                        .sorted(
                                Comparator.comparingDouble(Shift::moved)
                                        .reversed()
                                        .thenComparing(shift -> shift.now().pointId()))
                        .map(shift -> shift(shift.now(), shift.before()))
                        .toList();
        if (!items.isEmpty()) {
            said.put(
                    "shifted",
                    Said.of(
                            Map.of(
                                    "items", words.examples(items, "；"),
                                    "held", held(now),
                                    "before_held", held(before))));
        }
    }

    /** Of how many reports of a year the points are counted. */
    private static String held(List<PointYear> year) {
        return Integer.toString(year.get(0).ofReports());
    }

    /** A point in a year and the year before. */
    private record Shift(PointYear now, PointYear before) {
        int most() {
            return Math.max(now.reports(), before.reports());
        }

        /** Counts of much more or fewer reports are of other places. */
        boolean comparable() {
            int fewer = Math.min(now.ofReports(), before.ofReports());
            int more = Math.max(now.ofReports(), before.ofReports());
            return 3 * fewer >= 2 * more;
        }

        double moved() {
            return Math.abs(now.share() - before.share());
        }
    }

    private String shift(PointYear row, PointYear before) {
        HighlightPatterns.Lists lists = patterns.lists();
        return HighlightPatterns.fill(
                row.reports() == 0
                        ? lists.gone()
                        : before.reports() == 0 ? lists.come() : lists.shift(),
                Map.of(
                        "name", row.name(),
                        "count", Integer.toString(row.reports()),
                        "before", Integer.toString(before.reports())));
    }

    /** What a government's reports admit for the third year. */
    private void thirdYear(Map<String, Said> said, Scope scope) {
        List<StatedPoint> points =
                scope.reports().stream().flatMap(report -> thirdYear(report).stream()).toList();
        if (points.isEmpty()) {
            return;
        }
        said.put(
                "third_year",
                new Said(
                        Map.of(
                                "reports",
                                FactWords.count(
                                        scope.reports(), report -> !thirdYear(report).isEmpty()),
                                "places",
                                words.places(scope, report -> thirdYear(report).size()),
                                "items",
                                words.listed(
                                        points.stream().map(StatedPoint::name).distinct().toList(),
                                        "；")),
                        List.of(),
                        points.stream().map(StatedPoint::findingId).toList()));
    }

    /** Each point once, by the first finding that states it. */
    private static List<StatedPoint> thirdYear(ReportFacts report) {
        return List.copyOf(
                report.points(0).stream()
                        .filter(point -> point.kind() == Finding.Kind.SHORTCOMING)
                        .filter(
                                point ->
                                        report.states(point.pointId(), 1)
                                                && report.states(point.pointId(), 2))
                        .collect(
                                Collectors.toMap(
                                        StatedPoint::pointId,
                                        Function.identity(),
                                        (one, same) -> one,
                                        TreeMap::new))
                        .values());
    }
}
