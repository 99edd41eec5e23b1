package org.fazhi.compare.region;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.audit.Check;
import org.fazhi.compare.carry.Groups;
import org.fazhi.compare.figure.Measure;
import org.fazhi.compare.figure.ReportFigures;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.Indicators;
import scala.Tuple2;

/**
 * Gathers what the reports on the {@link Roster} state: what all comparison of figures begins with.
 */
public final class StatedReports {
    private static final int REPORTS_A_PARTITION = 500;

    private final List<Measure> measures;

    public StatedReports(Indicators catalogue) {
        this(Measure.of(catalogue));
    }

    StatedReports(List<Measure> measures) {
        this.measures = measures;
    }

    private record Known(
            List<Measure> measures,
            Map<String, RosterEntry> reports,
            Set<String> partial,
            Set<String> doubtful)
            implements Serializable {}

    /**
     * Gathers.
     *
     * @param spark carries
     * @param roster whose reports are held
     * @param documents of them; their text is not used
     * @param observations of {@code ok} documents
     * @param checks of the same
     */
    public JavaRDD<StatedReport> gather(
            JavaSparkContext spark,
            List<RosterEntry> roster,
            List<Document> documents,
            JavaRDD<Observation> observations,
            JavaRDD<Check> checks) {
        Map<String, RosterEntry> reports = new HashMap<>();
        for (RosterEntry entry : roster) {
            if (entry.docId() != null) {
                reports.put(entry.docId(), entry);
            }
        }
        Broadcast<Known> known =
                spark.broadcast(new Known(measures, reports, partial(documents), doubtful(checks)));
        JavaPairRDD<String, Observation> counting =
                observations
                        .filter(
                                each ->
                                        each.counts()
                                                && known.value()
                                                        .reports()
                                                        .containsKey(each.docId()))
                        .mapToPair(each -> new Tuple2<>(each.docId(), each));
        return Groups.of(String.class, Observation.class, 1 + reports.size() / REPORTS_A_PARTITION)
                .together(counting)
                .map(each -> stated(known.value(), each._1(), each._2()));
    }

    /** The reports that were made before their year's end. */
    public static Set<String> partial(List<Document> documents) {
        return documents.stream()
                .filter(document -> document.asOf() != null)
                .map(Document::docId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static StatedReport stated(Known known, String docId, List<Observation> stated) {
        return new StatedReport(
                Objects.requireNonNull(known.reports().get(docId)),
                known.partial().contains(docId),
                new ReportFigures(known.measures()).of(stated, known.doubtful()));
    }

    /** The figures that no reading of the text makes right. */
    private static Set<String> doubtful(JavaRDD<Check> checks) {
        return new HashSet<>(
                checks.filter(
                                check ->
                                        check.family() == Check.Family.ARITHMETIC
                                                && check.severity() == Check.Severity.ERROR)
                        .flatMap(check -> check.observationIds().iterator())
                        .collect());
    }
}
