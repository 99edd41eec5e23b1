package org.fazhi.compare.points;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.fazhi.compare.likeness.PointReader;
import org.fazhi.compare.points.Statement.Said;
import org.fazhi.compare.region.Divisions;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.settings.analysis.AnalysisSettings;
import org.fazhi.settings.analysis.PointCatalogue;
import org.fazhi.settings.analysis.PointCatalogue.PointKind;
import org.fazhi.settings.analysis.PointDecisions;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Merges shortcomings, and strengths, of all reports into common points: what the list knows by its
 * words, the rest by likeness. The same findings give the same points on any number of machines.
 */
public final class CommonPoints {
    private static final int REPORTS_A_PARTITION = 400;

    private final Known known;
    private final Divisions divisions;

    public CommonPoints(AnalysisSettings settings, Divisions divisions) {
        known =
                new Known(
                        new PointReader(settings.points()),
                        settings.points().points().stream()
                                .collect(
                                        Collectors.toMap(PointCatalogue.Point::id, point -> point)),
                        settings.decisions(),
                        new Discovery(settings.comparison(), settings.points().discovery()));
        this.divisions = divisions;
    }

    private record Known(
            PointReader reader,
            Map<String, PointCatalogue.Point> listed,
            PointDecisions decisions,
            Discovery discovery)
            implements Serializable {

        PointRows.Known point(String pointId, String founder) {
            PointCatalogue.Point point = listed.get(pointId);
            String name = point == null ? founder : point.name();
            return new PointRows.Known(
                    pointId,
                    decisions.names().getOrDefault(pointId, name),
                    point == null ? List.of() : point.fields(),
                    point == null ? List.of() : point.natures());
        }
    }

    /** Where a statement belongs: the point, and the words that founded it. */
    private record Place(String pointId, String founder) implements Serializable {}

    /** Wordings that may be of one point. */
    private record Block(String kind, int matter) implements Serializable {}

    private record MemberOfReport(PointMember member, String docId) implements Serializable {}

    /**
     * Merges.
     *
     * @param spark carries
     * @param documents of any status; their text is not used
     * @param roster whose reports are held in which years
     * @param findings of the documents
     * @param before points that the run before found
     * @param recurrences shortcomings beside those of the year before
     */
    public PointTables of(
            JavaSparkContext spark,
            List<Document> documents,
            List<RosterEntry> roster,
            JavaRDD<Finding> findings,
            List<FoundPoint> before,
            JavaRDD<Recurrence> recurrences) {
        Broadcast<Known> list = spark.broadcast(known);
        Broadcast<ReportsOfYears> reports =
                spark.broadcast(ReportsOfYears.of(divisions, documents, roster));
        int partitions = 1 + documents.size() / REPORTS_A_PARTITION;
        JavaRDD<Statement> statements =
                findings.flatMap(each -> statement(list.value(), reports.value(), each).iterator())
                        .persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<Tuple2<Said, FoundPoint>> found =
                found(spark, list, statements, before, partitions)
                        .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, Tuple2<Statement, String>> placed =
                statements
                        .mapToPair(each -> new Tuple2<>(each.said(), each))
                        .leftOuterJoin(found.mapToPair(each -> each), partitions)
                        .mapToPair(
                                each -> {
                                    Statement statement = each._2()._1();
                                    Place place =
                                            place(
                                                    list.value(),
                                                    statement,
                                                    each._2()._2().orElse(null));
                                    return new Tuple2<>(
                                            place.pointId(),
                                            new Tuple2<>(statement, place.founder()));
                                });
        JavaRDD<MemberOfReport> members =
                placed.groupByKey(partitions)
                        .flatMap(each -> rows(list.value(), each._1(), each._2()).iterator())
                        .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, Tuple2<PointCounts.Point, String>> stated =
                members.mapToPair(
                        each ->
                                new Tuple2<>(
                                        each.member().findingId(),
                                        new Tuple2<>(
                                                new PointCounts.Point(
                                                        each.member().kind().name(),
                                                        each.member().pointId(),
                                                        each.member().name()),
                                                each.docId())));
        return new PointTables(
                members.map(MemberOfReport::member),
                new PointCounts(reports, partitions).count(stated, findings, recurrences),
                found.mapToPair(each -> new Tuple2<>(each._2().pointId(), each._2()))
                        .reduceByKey((one, same) -> one, partitions)
                        .values());
    }

    private static List<Statement> statement(Known known, ReportsOfYears reports, Finding finding) {
        ReportsOfYears.Report report = reports.reports().get(finding.docId());
        boolean counts =
                finding.kind() == Finding.Kind.SHORTCOMING
                        || finding.kind() == Finding.Kind.STRENGTH;
        if (report == null || !counts) {
            return List.of();
        }
        String words = known.reader().words(finding);
        return List.of(
                new Statement(
                        finding.findingId(),
                        finding.docId(),
                        report.year(),
                        report.regionCode(),
                        Said.of(finding.kind(), words),
                        words,
                        finding.fields(),
                        finding.natures(),
                        known.reader().of(finding).map(PointCatalogue.Point::id).orElse(null)));
    }

    /** The point of each wording that the list does not know. */
    private JavaRDD<Tuple2<Said, FoundPoint>> found(
            JavaSparkContext spark,
            Broadcast<Known> list,
            JavaRDD<Statement> statements,
            List<FoundPoint> before,
            int partitions) {
        Map<Said, String> ids = new HashMap<>();
        List<Tuple2<Said, Wording>> seen = new ArrayList<>();
        for (FoundPoint point : before) {
            Said said = Said.of(point.kind(), point.words());
            ids.put(said, point.pointId());
            seen.add(new Tuple2<>(said, new Wording(said.letters(), point.words(), 0)));
        }
        Broadcast<Map<Said, String>> earlier = spark.broadcast(ids);
        return statements
                .filter(each -> each.pointId() == null)
                .mapToPair(
                        each ->
                                new Tuple2<>(
                                        each.said(),
                                        new Wording(each.said().letters(), each.text(), 1)))
                .union(spark.parallelizePairs(seen, 1))
                .reduceByKey(Wording::with, partitions)
                .groupBy(
                        each ->
                                new Block(
                                        each._1().kind(),
                                        list.value().discovery().block(each._2().text())),
                        partitions)
                .flatMap(
                        each ->
                                found(
                                                list.value().discovery(),
                                                earlier.value(),
                                                each._1().kind(),
                                                each._2())
                                        .iterator());
    }

    private static List<Tuple2<Said, FoundPoint>> found(
            Discovery discovery,
            Map<Said, String> earlier,
            String kind,
            Iterable<Tuple2<Said, Wording>> wordings) {
        List<Wording> all =
                StreamSupport.stream(wordings.spliterator(), false).map(Tuple2::_2).toList();
        List<Tuple2<Said, FoundPoint>> found = new ArrayList<>();
        for (Discovery.Found each : discovery.of(PointKind.valueOf(kind), all)) {
            FoundPoint point = point(earlier, kind, each);
            if (each.founder().number() > 0) {
                each.wordings()
                        .forEach(
                                wording ->
                                        found.add(
                                                new Tuple2<>(
                                                        new Said(kind, wording.letters()), point)));
            }
        }
        return found;
    }

    /** A point that an earlier run knew keeps its id and founder, else its own founder gives it. */
    private static FoundPoint point(Map<Said, String> earlier, String kind, Discovery.Found found) {
        for (Wording wording : found.wordings()) {
            String id = earlier.get(new Said(kind, wording.letters()));
            if (id != null) {
                return new FoundPoint(id, Finding.Kind.valueOf(kind), wording.text());
            }
        }
        Wording founder = found.founder();
        return new FoundPoint(
                Discovery.id(new Said(kind, founder.letters())),
                Finding.Kind.valueOf(kind),
                founder.text());
    }

    private static Place place(Known known, Statement statement, @Nullable FoundPoint found) {
        String first =
                statement.pointId() == null && found != null
                        ? found.pointId()
                        : String.valueOf(statement.pointId());
        String own = Discovery.id(statement.said());
        String settled = known.decisions().pointOf(first, statement.said().letters(), own);
        return new Place(
                settled, found != null && settled.equals(first) ? found.words() : statement.text());
    }

    private static List<MemberOfReport> rows(
            Known known, String pointId, Iterable<Tuple2<Statement, String>> placed) {
        List<Statement> statements = new ArrayList<>();
        Map<String, String> reportOf = new HashMap<>();
        String founder = null;
        for (Tuple2<Statement, String> each : placed) {
            statements.add(each._1());
            reportOf.put(each._1().findingId(), each._1().docId());
            if (founder == null || each._2().compareTo(founder) < 0) {
                founder = each._2();
            }
        }
        statements.sort(Comparator.comparing(Statement::findingId));
        PointRows.Known point = known.point(pointId, String.valueOf(founder));
        List<MemberOfReport> rows = new ArrayList<>();
        PointRows.of(point, known.listed().containsKey(pointId), statements)
                .forEach(
                        row ->
                                rows.add(
                                        new MemberOfReport(
                                                row,
                                                String.valueOf(reportOf.get(row.findingId())))));
        return rows;
    }
}
