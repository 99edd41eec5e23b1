package org.fazhi.compare.years;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import scala.Tuple2;

/**
 * What a government's reports of two successive years say.
 *
 * @param pair which
 * @param before findings of the earlier year
 * @param now findings of the later year
 * @param figuresBefore observations of the earlier year
 * @param figuresNow observations of the later year
 */
public record SuccessiveReports(
        ReportPair pair,
        List<Finding> before,
        List<Finding> now,
        List<Observation> figuresBefore,
        List<Observation> figuresNow)
        implements Serializable {
    private static final int PAIRS_A_PARTITION = 200;
    private static final Comparator<Finding> IN_ORDER =
            Comparator.comparing(Finding::kind)
                    .thenComparing(Finding::ordinal)
                    .thenComparing(Finding::findingId);
    private static final Comparator<Observation> AS_WRITTEN =
            Comparator.comparingInt(Observation::begin).thenComparing(Observation::observationId);

    /**
     * All pairs of a roster with what their reports say; empty where it knows one year only.
     *
     * @param findings of {@code ok} documents
     * @param observations of the same
     */
    static JavaRDD<SuccessiveReports> of(
            JavaSparkContext spark,
            List<RosterEntry> roster,
            JavaRDD<Finding> findings,
            JavaRDD<Observation> observations) {
        List<ReportPair> pairs = ReportPair.of(roster);
        if (pairs.isEmpty()) {
            return spark.emptyRDD();
        }
        Map<String, List<ReportPair>> byReport = new HashMap<>();
        for (ReportPair pair : pairs) {
            byReport.computeIfAbsent(pair.docId(), id -> new ArrayList<>()).add(pair);
            byReport.computeIfAbsent(pair.previousDocId(), id -> new ArrayList<>()).add(pair);
        }
        Broadcast<Map<String, List<ReportPair>>> known = spark.broadcast(byReport);
        int partitions = 1 + pairs.size() / PAIRS_A_PARTITION;
        JavaPairRDD<ReportPair, Finding> claims =
                findings.flatMapToPair(
                        each ->
                                known.value().getOrDefault(each.docId(), List.of()).stream()
                                        .map(pair -> new Tuple2<>(pair, each))
                                        .iterator());
        JavaPairRDD<ReportPair, Observation> figures =
                observations.flatMapToPair(
                        each ->
                                known.value().getOrDefault(each.docId(), List.of()).stream()
                                        .map(pair -> new Tuple2<>(pair, each))
                                        .iterator());
        return claims.cogroup(figures, partitions)
                .map(each -> of(each._1(), each._2()._1(), each._2()._2()));
    }

    private static SuccessiveReports of(
            ReportPair pair, Iterable<Finding> findings, Iterable<Observation> observations) {
        List<Finding> before = new ArrayList<>();
        List<Finding> now = new ArrayList<>();
        findings.forEach(each -> (each.docId().equals(pair.docId()) ? now : before).add(each));
        List<Observation> figuresBefore = new ArrayList<>();
        List<Observation> figuresNow = new ArrayList<>();
        observations.forEach(
                each -> (each.docId().equals(pair.docId()) ? figuresNow : figuresBefore).add(each));
        before.sort(IN_ORDER);
        now.sort(IN_ORDER);
        figuresBefore.sort(AS_WRITTEN);
        figuresNow.sort(AS_WRITTEN);
        return new SuccessiveReports(pair, before, now, figuresBefore, figuresNow);
    }

    /** The findings of a kind among some. */
    static List<Finding> of(Finding.Kind kind, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
