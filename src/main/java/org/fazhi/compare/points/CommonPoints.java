package org.fazhi.compare.points;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.compare.carry.Groups;
import org.fazhi.compare.carry.Kept;
import org.fazhi.compare.likeness.StatementReader;
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
                        new StatementReader(settings.points(), settings.comparison()),
                        settings.points().points().stream()
                                .collect(
                                        Collectors.toMap(PointCatalogue.Point::id, point -> point)),
                        settings.decisions(),
                        settings.points().discovery(),
                        new Discovery(settings.comparison(), settings.points().discovery()));
        this.divisions = divisions;
    }

    private record Known(
            StatementReader reader,
            Map<String, PointCatalogue.Point> listed,
            PointDecisions decisions,
            PointCatalogue.Discovery settings,
            Discovery discovery)
            implements Serializable {

        PointRows.Known point(String pointId, String founder) {
            PointCatalogue.Point point = listed.get(pointId);
            String name = point == null ? settings.name(founder) : point.name();
            return new PointRows.Known(
                    pointId,
                    decisions.names().getOrDefault(pointId, name),
                    point == null ? List.of() : point.fields(),
                    point == null ? List.of() : point.natures());
        }
    }

    /** Where a statement belongs: the point, and the words that founded it. */
    private record Place(String pointId, String founder) implements Serializable {}

    /**
     * A row with its report.
     *
     * @param main whether it is what its finding mainly states
     */
    private record MemberOfReport(PointMember member, String docId, boolean main)
            implements Serializable {}

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
                Kept.of(
                        findings.flatMap(
                                each -> statement(list.value(), reports.value(), each).iterator()),
                        Statement.class);
        JavaRDD<FoundWording> found =
                Kept.of(found(spark, list, statements, before, partitions), FoundWording.class);
        JavaPairRDD<Said, SaidAlike> said =
                statements
                        .mapToPair(each -> new Tuple2<>(each.said(), new SaidAlike(each, null)))
                        .union(
                                found.mapToPair(
                                        each ->
                                                new Tuple2<>(
                                                        each.said(),
                                                        new SaidAlike(null, each.point()))));
        JavaPairRDD<String, PlacedStatement> placed =
                Groups.of(Said.class, SaidAlike.class, partitions)
                        .together(said)
                        .flatMapToPair(each -> placed(list.value(), each._2()).iterator());
        JavaRDD<MemberOfReport> members =
                Kept.of(
                        Groups.of(String.class, PlacedStatement.class, partitions)
                                .together(placed)
                                .flatMap(
                                        each ->
                                                rows(list.value(), each._1(), each._2())
                                                        .iterator()),
                        MemberOfReport.class);
        JavaPairRDD<String, PointCounts.Stated> stated =
                members.mapToPair(
                        each ->
                                new Tuple2<>(
                                        each.member().findingId(),
                                        PointCounts.Stated.of(
                                                new PointCounts.Point(
                                                        each.member().kind().name(),
                                                        each.member().pointId(),
                                                        each.member().name()),
                                                each.docId(),
                                                each.main())));
        return new PointTables(
                members.map(MemberOfReport::member),
                new PointCounts(reports, partitions).count(stated, findings, recurrences),
                Groups.of(String.class, FoundPoint.class, partitions)
                        .combined(
                                found.mapToPair(
                                        each -> new Tuple2<>(each.point().pointId(), each.point())),
                                (one, same) -> one)
                        .values());
    }

    /** What is said alike: statements, and the point that was found for their words, if any. */
    private record SaidAlike(@Nullable Statement statement, @Nullable FoundPoint found) {}

    /** A wording that the list does not know, with its point. */
    private record FoundWording(Said said, FoundPoint point) {}

    /** A statement with the words that founded its point. */
    private record PlacedStatement(Statement statement, String founder) {}

    private static List<Tuple2<String, PlacedStatement>> placed(
            Known known, List<SaidAlike> alike) {
        FoundPoint found = null;
        for (SaidAlike each : alike) {
            found = each.found() == null ? found : each.found();
        }
        List<Tuple2<String, PlacedStatement>> placed = new ArrayList<>();
        for (SaidAlike each : alike) {
            if (each.statement() != null) {
                Place place = place(known, each.statement(), found);
                placed.add(
                        new Tuple2<>(
                                place.pointId(),
                                new PlacedStatement(each.statement(), place.founder())));
            }
        }
        return placed;
    }

    private static List<Statement> statement(Known known, ReportsOfYears reports, Finding finding) {
        ReportsOfYears.Report report = reports.reports().get(finding.docId());
        boolean counts =
                finding.kind() == Finding.Kind.SHORTCOMING
                        || finding.kind() == Finding.Kind.STRENGTH;
        if (report == null || !counts) {
            return List.of();
        }
        List<Statement> statements = new ArrayList<>();
        for (StatementReader.Stated each : known.reader().of(finding)) {
            PointCatalogue.Point point = each.point();
            statements.add(
                    new Statement(
                            finding.findingId(),
                            finding.docId(),
                            report.year(),
                            report.regionCode(),
                            Said.of(finding.kind(), each.words()),
                            each.words(),
                            finding.fields(),
                            finding.natures(),
                            point == null ? null : point.id(),
                            statements.isEmpty()));
        }
        return statements;
    }

    /** The point of each wording that the list does not know. */
    private JavaRDD<FoundWording> found(
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
        JavaPairRDD<Said, Wording> unknown =
                statements
                        .filter(each -> each.pointId() == null)
                        .mapToPair(
                                each ->
                                        new Tuple2<>(
                                                each.said(),
                                                new Wording(each.said().letters(), each.text(), 1)))
                        .union(spark.parallelizePairs(seen, 1));
        JavaPairRDD<String, Wording> kinds =
                Groups.of(Said.class, Wording.class, partitions)
                        .combined(unknown, Wording::with)
                        .mapToPair(each -> new Tuple2<>(each._1().kind(), each._2()));
        return Groups.of(String.class, Wording.class, partitions)
                .together(kinds)
                .flatMap(
                        each ->
                                found(
                                                list.value().discovery(),
                                                earlier.value(),
                                                each._1(),
                                                each._2())
                                        .iterator());
    }

    private static List<FoundWording> found(
            Discovery discovery, Map<Said, String> earlier, String kind, List<Wording> wordings) {
        List<Discovery.Meant> meant = wordings.parallelStream().map(Discovery.Meant::of).toList();
        List<FoundWording> found = new ArrayList<>();
        for (Discovery.Found each : discovery.of(PointKind.valueOf(kind), meant)) {
            FoundPoint point = point(earlier, kind, each);
            if (each.founder().number() > 0) {
                each.wordings()
                        .forEach(
                                wording ->
                                        found.add(
                                                new FoundWording(
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
            Known known, String pointId, List<PlacedStatement> placed) {
        Map<String, Statement> ofFindings = new TreeMap<>();
        String founder = null;
        for (PlacedStatement each : placed) {
            ofFindings.merge(each.statement().findingId(), each.statement(), CommonPoints::mainOne);
            if (founder == null || each.founder().compareTo(founder) < 0) {
                founder = each.founder();
            }
        }
        List<Statement> statements = List.copyOf(ofFindings.values());
        PointRows.Known point = known.point(pointId, String.valueOf(founder));
        List<MemberOfReport> rows = new ArrayList<>();
        PointRows.of(point, known.listed().containsKey(pointId), statements)
                .forEach(
                        row -> {
                            Statement statement =
                                    Objects.requireNonNull(ofFindings.get(row.findingId()));
                            rows.add(new MemberOfReport(row, statement.docId(), statement.main()));
                        });
        return rows;
    }

    /** Of two statements of one finding that came to one point, the main one, or the first. */
    private static Statement mainOne(Statement one, Statement other) {
        if (one.main() != other.main()) {
            return one.main() ? one : other;
        }
        return one.text().compareTo(other.text()) <= 0 ? one : other;
    }
}
