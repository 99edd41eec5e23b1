package org.fazhi.compare.points;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.compare.points.ReportsOfYears.Pair;
import org.fazhi.compare.points.ReportsOfYears.Scope;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.extract.Finding;
import scala.Tuple2;

/** Counts in how many reports of every region a point is stated, and what became of it. */
final class PointCounts implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int NOW = 1;
    private static final int BEFORE = 2;
    private static final int AGAIN = 4;
    private static final int STILL = 8;

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
     * Counts.
     *
     * @param stated the point and the report of each finding, with the id of the finding
     * @param findings all of the same reports, for their plans
     * @param recurrences shortcomings beside those of the year before
     */
    JavaRDD<PointYear> count(
            JavaPairRDD<String, Tuple2<Point, String>> stated,
            JavaRDD<Finding> findings,
            JavaRDD<Recurrence> recurrences) {
        JavaPairRDD<String, Boolean> answered =
                findings.flatMap(finding -> finding.answers().iterator())
                        .mapToPair(id -> new Tuple2<>(id, true))
                        .reduceByKey((one, other) -> one, partitions);
        JavaPairRDD<InReport, Boolean> inReports =
                stated.leftOuterJoin(answered, partitions)
                        .mapToPair(
                                each ->
                                        new Tuple2<>(
                                                new InReport(
                                                        each._2()._1()._1(), each._2()._1()._2()),
                                                each._2()._2().isPresent()))
                        .reduceByKey(Boolean::logicalOr, partitions);
        return inReports
                .flatMapToPair(each -> inScopes(each._1(), each._2()).iterator())
                .union(history(stated, recurrences))
                .reduceByKey(Count::plus, partitions)
                .map(each -> row(reports.value(), each._1(), each._2()));
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
    private JavaPairRDD<InScope, Count> history(
            JavaPairRDD<String, Tuple2<Point, String>> stated, JavaRDD<Recurrence> recurrences) {
        JavaPairRDD<String, Integer> again =
                recurrences
                        .filter(row -> row.findingId() != null && row.previousFindingId() != null)
                        .flatMapToPair(
                                row ->
                                        List.of(
                                                        new Tuple2<>(row.findingId(), AGAIN),
                                                        new Tuple2<>(
                                                                row.previousFindingId(), STILL))
                                                .iterator())
                        .reduceByKey((one, other) -> one | other, partitions);
        JavaPairRDD<InReport, Integer> inReports =
                stated.leftOuterJoin(again, partitions)
                        .mapToPair(
                                each ->
                                        new Tuple2<>(
                                                new InReport(
                                                        each._2()._1()._1(), each._2()._1()._2()),
                                                each._2()._2().orElse(0)))
                        .reduceByKey((one, other) -> one | other, partitions);
        Set<Tuple2<String, String>> speaking =
                new HashSet<>(
                        inReports
                                .keys()
                                .filter(each -> !reports.value().pairsOf(each.docId()).isEmpty())
                                .map(each -> new Tuple2<>(each.point().kind(), each.docId()))
                                .distinct(partitions)
                                .collect());
        return inReports
                .flatMapToPair(
                        each ->
                                reports.value().pairsOf(each._1().docId()).stream()
                                        .map(
                                                pair ->
                                                        new Tuple2<>(
                                                                new InPair(each._1().point(), pair),
                                                                pair.docId()
                                                                                .equals(
                                                                                        each._1()
                                                                                                .docId())
                                                                        ? NOW | each._2() & AGAIN
                                                                        : BEFORE
                                                                                | each._2()
                                                                                        & STILL))
                                        .iterator())
                .filter(each -> speak(speaking, each._1()))
                .reduceByKey((one, other) -> one | other, partitions)
                .flatMapToPair(each -> became(each._1(), each._2()).iterator());
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
