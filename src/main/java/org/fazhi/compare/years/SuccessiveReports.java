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
import org.fazhi.compare.carry.Groups;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * What a government's reports of two successive years say, as far as it is compared.
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
        JavaPairRDD<ReportPair, Told> claims =
                findings.flatMapToPair(
                        each ->
                                known.value().getOrDefault(each.docId(), List.of()).stream()
                                        .filter(pair -> isCompared(each, pair))
                                        .map(pair -> new Tuple2<>(pair, new Told(each, null)))
                                        .iterator());
        JavaPairRDD<ReportPair, Told> figures =
                observations.flatMapToPair(
                        each ->
                                known.value().getOrDefault(each.docId(), List.of()).stream()
                                        .filter(pair -> isCompared(each, pair))
                                        .map(pair -> new Tuple2<>(pair, new Told(null, each)))
                                        .iterator());
        return Groups.of(ReportPair.class, Told.class, partitions)
                .together(claims.union(figures))
                .map(each -> of(each._1(), each._2()));
    }

    /** A finding or a figure. */
    private record Told(@Nullable Finding finding, @Nullable Observation figure) {}

    /** Of the year before, what it admits and intends; of the year, what it admits and has done. */
    private static boolean isCompared(Finding finding, ReportPair pair) {
        return switch (finding.kind()) {
            case SHORTCOMING -> true;
            case PLAN -> !isNow(finding.docId(), pair);
            case STRENGTH, HONOUR -> isNow(finding.docId(), pair);
        };
    }

    /** Of the year before, figures of indicators; of the year, all but what is aimed at. */
    private static boolean isCompared(Observation figure, ReportPair pair) {
        return isNow(figure.docId(), pair)
                ? figure.role() != Observation.Role.TARGET
                : figure.counts();
    }

    private static boolean isNow(String docId, ReportPair pair) {
        return docId.equals(pair.docId());
    }

    private static SuccessiveReports of(ReportPair pair, List<Told> told) {
        List<Finding> before = new ArrayList<>();
        List<Finding> now = new ArrayList<>();
        List<Observation> figuresBefore = new ArrayList<>();
        List<Observation> figuresNow = new ArrayList<>();
        for (Told each : told) {
            Finding finding = each.finding();
            if (finding != null) {
                (isNow(finding.docId(), pair) ? now : before).add(finding);
            }
            Observation figure = each.figure();
            if (figure != null) {
                (isNow(figure.docId(), pair) ? figuresNow : figuresBefore).add(figure);
            }
        }
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
