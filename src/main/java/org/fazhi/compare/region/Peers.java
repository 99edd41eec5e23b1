package org.fazhi.compare.region;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.compare.carry.Groups;
import org.fazhi.compare.figure.Measure;
import org.fazhi.compare.figure.StatedFigure;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.analysis.AnalysisSettings;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.Population;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Districts beside their peers. Compared are figures that the catalogue allows to stand side by
 * side, of the same scope and of a whole year, that no check found in error. A district whose
 * report is silent on what others state has its peers, too.
 */
public final class Peers {
    private final Known known;

    /**
     * @param settings which districts are peers, and how many people live where
     */
    public Peers(AnalysisSettings settings, Indicators catalogue, Divisions divisions) {
        ComparisonSettings comparison = settings.comparison();
        Map<String, Measure> measures =
                Measure.of(catalogue).stream()
                        .filter(Peers::isCompared)
                        .collect(Collectors.toMap(Measure::id, Function.identity()));
        known =
                new Known(
                        measures,
                        new PeerGroups(comparison.peers(), divisions),
                        comparison.peers().provinceMinimum(),
                        comparison.medianMinimum(),
                        settings.population());
    }

    private static boolean isCompared(Measure measure) {
        return measure.comparable() != Indicators.Comparable.NO
                && measure.combine() != Indicators.Combine.SEPARATE;
    }

    private record Known(
            Map<String, Measure> measures,
            PeerGroups groups,
            int provinceMinimum,
            int minimum,
            Population population)
            implements Serializable {
        Optional<Kind> kind(RosterEntry entry) {
            return groups.kind(entry.regionCode()).map(id -> new Kind(entry.reportYear(), id));
        }

        PeerRows rows(Cell cell) {
            return new PeerRows(
                    cell.kind().year(),
                    cell.indicator(),
                    cell.kind().id(),
                    provinceMinimum,
                    minimum);
        }
    }

    private record Kind(int year, String id) implements Serializable {}

    private record Cell(Kind kind, String indicator) implements Serializable {}

    /**
     * Compares.
     *
     * @param spark carries
     * @param roster whose reports are held
     * @param stated what these state
     */
    public JavaRDD<Peer> compare(
            JavaSparkContext spark, List<RosterEntry> roster, JavaRDD<StatedReport> stated) {
        Broadcast<Known> broadcast = spark.broadcast(known);
        Broadcast<Map<Kind, List<RegionCode>>> held = spark.broadcast(held(roster));
        return values(broadcast, stated)
                .flatMap(
                        each ->
                                broadcast
                                        .value()
                                        .rows(each._1())
                                        .of(
                                                each._2(),
                                                held.value()
                                                        .getOrDefault(each._1().kind(), List.of()))
                                        .iterator());
    }

    /**
     * How peers spread over the values of each indicator.
     *
     * @param spark carries
     * @param stated what the reports state
     */
    public JavaRDD<PeerSpread> spread(JavaSparkContext spark, JavaRDD<StatedReport> stated) {
        Broadcast<Known> broadcast = spark.broadcast(known);
        return values(broadcast, stated)
                .flatMap(each -> broadcast.value().rows(each._1()).spreads(each._2()).iterator());
    }

    /** What the districts of each kind state for each indicator. */
    private static JavaPairRDD<Cell, List<PeerValue>> values(
            Broadcast<Known> known, JavaRDD<StatedReport> stated) {
        return Groups.of(Cell.class, PeerValue.class, stated.getNumPartitions())
                .together(stated.flatMapToPair(report -> values(known.value(), report).iterator()));
    }

    /** The districts of each kind whose reports are held. */
    private Map<Kind, List<RegionCode>> held(List<RosterEntry> roster) {
        Map<Kind, List<RegionCode>> held = new HashMap<>();
        for (RosterEntry entry : roster) {
            if (entry.docId() != null) {
                known.kind(entry)
                        .map(kind -> held.computeIfAbsent(kind, each -> new ArrayList<>()))
                        .ifPresent(codes -> codes.add(entry.regionCode()));
            }
        }
        return held;
    }

    private static List<Tuple2<Cell, PeerValue>> values(Known known, StatedReport report) {
        Kind kind = known.kind(report.entry()).orElse(null);
        List<Tuple2<Cell, PeerValue>> values = new ArrayList<>();
        if (kind == null) {
            return values;
        }
        RegionCode code = report.entry().regionCode();
        OptionalLong people = known.population().of(kind.year(), code.value());
        for (StatedFigure figure : report.figures().values()) {
            Measure measure = known.measures().get(figure.indicator());
            if (measure != null) {
                boolean compared =
                        figure.sound() && !(report.partial() && measure.growsOverTheYear());
                values.add(
                        new Tuple2<>(
                                new Cell(kind, measure.id()),
                                new PeerValue(
                                        code,
                                        figure.scope(),
                                        compared ? figure.value() : null,
                                        compared
                                                ? perTenThousand(figure, measure, people)
                                                : null)));
            }
        }
        return values;
    }

    private static @Nullable Double perTenThousand(
            StatedFigure figure, Measure measure, OptionalLong people) {
        return people.isPresent() && !measure.isRate() && figure.value() != null
                ? Decimals.rounded(figure.value() / people.getAsLong() * 10_000, 2)
                : null;
    }
}
