package org.fazhi.compare.region;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.compare.carry.Groups;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import scala.Tuple2;

/**
 * Counts in how many reports of every region findings touch each theme. A report counts in its own
 * region and in all above it, where it counts ({@link CountedReports}).
 */
public final class ThemeCounts {
    private static final int REPORTS_A_PARTITION = 1000;

    private final Divisions divisions;

    public ThemeCounts(Divisions divisions) {
        this.divisions = divisions;
    }

    /** What a finding touches: of a kind, by an axis, a theme; without enums, to be a key. */
    private record Touched(String kind, String axis, String theme) implements Serializable {}

    private record InReport(String docId, Touched touched) implements Serializable {}

    private record InRegion(CountedReports.Scope region, Touched touched) implements Serializable {}

    private record Count(int reports, int findings) implements Serializable {
        Count plus(Count other) {
            return new Count(reports + other.reports, findings + other.findings);
        }
    }

    private static ThemeCount row(CountedReports reports, InRegion each, Count count) {
        return new ThemeCount(
                each.region().year(),
                each.region().code(),
                Finding.Kind.valueOf(each.touched().kind()),
                ThemeCount.Axis.valueOf(each.touched().axis()),
                each.touched().theme(),
                count.reports(),
                reports.in(each.region()),
                count.findings());
    }

    /** Each theme once, though a finding should name it twice. */
    private static Set<Touched> touched(Finding finding) {
        Set<Touched> touched = new LinkedHashSet<>();
        for (ThemeCount.Axis axis : ThemeCount.Axis.values()) {
            axis.of(finding)
                    .forEach(
                            theme ->
                                    touched.add(
                                            new Touched(
                                                    finding.kind().name(), axis.name(), theme)));
        }
        return touched;
    }

    /**
     * Counts.
     *
     * @param spark carries
     * @param documents of any status; their text is not used
     * @param findings of them
     */
    public JavaRDD<ThemeCount> count(
            JavaSparkContext spark, List<Document> documents, JavaRDD<Finding> findings) {
        Broadcast<CountedReports> reports =
                spark.broadcast(CountedReports.of(divisions, documents));
        int partitions = 1 + documents.size() / REPORTS_A_PARTITION;
        JavaPairRDD<InReport, Integer> touching =
                findings.flatMapToPair(
                        finding -> {
                            List<Tuple2<InReport, Integer>> touched = new ArrayList<>();
                            touched(finding)
                                    .forEach(
                                            each ->
                                                    touched.add(
                                                            new Tuple2<>(
                                                                    new InReport(
                                                                            finding.docId(), each),
                                                                    1)));
                            return touched.iterator();
                        });
        return Groups.of(InRegion.class, Count.class, partitions)
                .combined(
                        Groups.of(InReport.class, Integer.class, partitions)
                                .combined(touching, Integer::sum)
                                .flatMapToPair(
                                        each -> {
                                            List<Tuple2<InRegion, Count>> counts =
                                                    new ArrayList<>();
                                            for (CountedReports.Scope region :
                                                    reports.value().of(each._1().docId())) {
                                                counts.add(
                                                        new Tuple2<>(
                                                                new InRegion(
                                                                        region,
                                                                        each._1().touched()),
                                                                new Count(1, each._2())));
                                            }
                                            return counts.iterator();
                                        }),
                        Count::plus)
                .map(each -> row(reports.value(), each._1(), each._2()));
    }

    /** The same of rows that one machine holds, in the table's order. */
    public List<ThemeCount> of(Collection<Document> documents, Collection<Finding> findings) {
        Map<InReport, Integer> inReports = new HashMap<>();
        for (Finding finding : findings) {
            touched(finding)
                    .forEach(
                            each ->
                                    inReports.merge(
                                            new InReport(finding.docId(), each), 1, Integer::sum));
        }
        CountedReports reports = CountedReports.of(divisions, documents);
        Map<InRegion, Count> counts = new HashMap<>();
        inReports.forEach(
                (each, number) ->
                        reports.of(each.docId())
                                .forEach(
                                        region ->
                                                counts.merge(
                                                        new InRegion(region, each.touched()),
                                                        new Count(1, number),
                                                        Count::plus)));
        List<ThemeCount> rows = new ArrayList<>();
        counts.forEach((each, count) -> rows.add(row(reports, each, count)));
        rows.sort(
                Comparator.comparingInt(ThemeCount::reportYear)
                        .thenComparing(
                                ThemeCount::regionCode,
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(ThemeCount::kind)
                        .thenComparing(ThemeCount::axis)
                        .thenComparing(ThemeCount::theme));
        return rows;
    }
}
