package org.fazhi.compare.points;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.compare.carry.Groups;
import org.fazhi.compare.carry.Kept;
import org.fazhi.compare.points.ReportsOfYears.Pair;
import org.fazhi.compare.points.ReportsOfYears.Scope;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.extract.Finding;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Counts in how many reports of every region a point is stated, and what became of it. */
final class PointCounts implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int NOW = 1;
    private static final int BEFORE = 2;
    private static final int AGAIN = 4;
    private static final int STILL = 8;
    private static final int PLANNED = 16;
    private static final int BESIDE = 32;

    private final Broadcast<ReportsOfYears> reports;
    private final int partitions;

    PointCounts(Broadcast<ReportsOfYears> reports, int partitions) {
        this.reports = reports;
        this.partitions = partitions;
    }

    /** A point; without enums, to be a key. */
    record Point(String kind, String pointId, String name) implements Serializable {}

    private record InReport(Point point, String docId) implements Serializable {}

    private record InPair(Point point, Pair pair) implements Serializable {}

    private record InScope(Point point, Scope scope) implements Serializable {}

    private record Count(int reports, int planned, int fresh, int recurring, int notMentioned)
            implements Serializable {
        Count plus(Count other) {
            return new Count(
                    reports + other.reports,
                    planned + other.planned,
                    fresh + other.fresh,
                    recurring + other.recurring,
                    notMentioned + other.notMentioned);
        }
    }

    /**
     * What is known of a finding: a point that it states in a report, mainly or beside another, or
     * without these, whether a plan answers it and whether it stands beside one of another year.
     */
    record Stated(@Nullable Point point, @Nullable String docId, int what) {
        static Stated of(Point point, String docId, boolean main) {
            return new Stated(point, docId, main ? 0 : BESIDE);
        }

        private static Tuple2<String, Stated> of(String findingId, int what) {
            return new Tuple2<>(findingId, new Stated(null, null, what));
        }
    }

    private record Known(InReport report, int what) {}

    /**
     * Counts.
     *
     * @param stated what each finding states, with the id of the finding
     * @param findings all of the same reports, for their plans
     * @param recurrences shortcomings beside those of the year before
     */
    JavaRDD<PointYear> count(
            JavaPairRDD<String, Stated> stated,
            JavaRDD<Finding> findings,
            JavaRDD<Recurrence> recurrences) {
        JavaPairRDD<String, Stated> answered =
                findings.flatMap(finding -> finding.answers().iterator())
                        .mapToPair(id -> Stated.of(id, PLANNED));
        JavaPairRDD<String, Stated> again =
                recurrences
                        .filter(row -> row.findingId() != null && row.previousFindingId() != null)
                        .flatMapToPair(
                                row ->
                                        List.of(
                                                        Stated.of(id(row.findingId()), AGAIN),
                                                        Stated.of(
                                                                id(row.previousFindingId()), STILL))
                                                .iterator());
        JavaPairRDD<InReport, Integer> known =
                Groups.of(String.class, Stated.class, partitions)
                        .together(stated.union(answered).union(again))
                        .flatMapToPair(each -> known(each._2()).iterator());
        JavaRDD<Known> inReports =
                Kept.of(
                        Groups.of(InReport.class, Integer.class, partitions)
                                .combined(known, (one, other) -> one | other)
                                .map(each -> new Known(each._1(), each._2())),
                        Known.class);
        JavaPairRDD<InScope, Count> counts =
                inReports
                        .flatMapToPair(
                                each ->
                                        inScopes(each.report(), (each.what() & PLANNED) != 0)
                                                .iterator())
                        .union(history(inReports));
        return Groups.of(InScope.class, Count.class, partitions)
                .combined(counts, Count::plus)
                .map(each -> row(reports.value(), each._1(), each._2()));
    }

    private static List<Tuple2<InReport, Integer>> known(List<Stated> ofFinding) {
        int what = 0;
        for (Stated each : ofFinding) {
            what |= each.point() == null ? each.what() : 0;
        }
        List<Tuple2<InReport, Integer>> known = new ArrayList<>();
        for (Stated each : ofFinding) {
            if (each.point() != null && each.docId() != null) {
                int own = each.what() == BESIDE ? what & PLANNED : what;
                known.add(new Tuple2<>(new InReport(each.point(), each.docId()), own));
            }
        }
        return known;
    }

    private List<Tuple2<InScope, Count>> inScopes(InReport report, boolean planned) {
        List<Tuple2<InScope, Count>> counts = new ArrayList<>();
        for (Scope scope : reports.value().scopesOf(report.docId())) {
            counts.add(
                    new Tuple2<>(
                            new InScope(report.point(), scope),
                            new Count(1, planned ? 1 : 0, 0, 0, 0)));
        }
        return counts;
    }

    /** Over the pairs of reports of which both state something of the kind. */
    private JavaPairRDD<InScope, Count> history(JavaRDD<Known> inReports) {
        Set<Tuple2<String, String>> speaking =
                new HashSet<>(
                        inReports
                                .map(Known::report)
                                .filter(each -> !reports.value().pairsOf(each.docId()).isEmpty())
                                .map(each -> new Tuple2<>(each.point().kind(), each.docId()))
                                .mapPartitions(all -> distinct(all).iterator())
                                .collect());
        JavaPairRDD<InPair, Integer> years =
                inReports
                        .flatMapToPair(
                                each ->
                                        reports.value().pairsOf(each.report().docId()).stream()
                                                .map(
                                                        pair ->
                                                                new Tuple2<>(
                                                                        new InPair(
                                                                                each.report()
                                                                                        .point(),
                                                                                pair),
                                                                        inYear(each, pair)))
                                                .iterator())
                        .filter(each -> speak(speaking, each._1()));
        return Groups.of(InPair.class, Integer.class, partitions)
                .combined(years, (one, other) -> one | other)
                .flatMapToPair(each -> became(each._1(), each._2()).iterator());
    }

    private static String id(@Nullable String findingId) {
        return Objects.requireNonNull(findingId);
    }

    private static int inYear(Known each, Pair pair) {
        return pair.docId().equals(each.report().docId())
                ? NOW | each.what() & AGAIN
                : BEFORE | each.what() & STILL;
    }

    private static <T> Set<T> distinct(Iterator<T> all) {
        Set<T> distinct = new HashSet<>();
        all.forEachRemaining(distinct::add);
        return distinct;
    }

    private static boolean speak(Set<Tuple2<String, String>> speaking, InPair each) {
        String kind = each.point().kind();
        return speaking.contains(new Tuple2<>(kind, each.pair().docId()))
                && speaking.contains(new Tuple2<>(kind, each.pair().previousDocId()));
    }

    /**
     * What became of a point. It recurs where both reports state it, or where a shortcoming of it
     * stands beside one of the year before; what was its own last year and stands under another
     * point this year is mentioned.
     */
    private List<Tuple2<InScope, Count>> became(InPair pair, int what) {
        boolean now = (what & NOW) != 0;
        boolean recurs = now && (what & (BEFORE | AGAIN)) != 0;
        boolean gone = !now && (what & STILL) == 0;
        if (!now && !gone) {
            return List.of();
        }
        Count count = new Count(0, 0, now && !recurs ? 1 : 0, recurs ? 1 : 0, gone ? 1 : 0);
        List<Tuple2<InScope, Count>> counts = new ArrayList<>();
        for (Scope scope : reports.value().scopesOf(pair.pair().docId())) {
            counts.add(new Tuple2<>(new InScope(pair.point(), scope), count));
        }
        return counts;
    }

    private static PointYear row(ReportsOfYears reports, InScope each, Count count) {
        Finding.Kind kind = Finding.Kind.valueOf(each.point().kind());
        boolean planned = kind == Finding.Kind.SHORTCOMING;
        return new PointYear(
                each.point().pointId(),
                each.scope().year(),
                each.scope().code(),
                count.reports(),
                reports.number(each.scope()),
                count.fresh(),
                count.recurring(),
                count.notMentioned(),
                planned ? Integer.valueOf(count.planned()) : null,
                planned ? Integer.valueOf(count.reports() - count.planned()) : null,
                kind,
                each.point().name());
    }
}
