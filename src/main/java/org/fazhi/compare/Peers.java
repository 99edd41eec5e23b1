package org.fazhi.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.settings.ComparisonSettings;
import org.fazhi.settings.Indicators;
import org.fazhi.settings.Population;
import org.fazhi.settings.Settings;
import scala.Tuple2;

/**
 * Districts beside their peers. Compared are figures that the catalogue allows to stand side by
 * side, of the same scope and of a whole year, that no check found in error.
 */
public final class Peers {

    private final Known known;

    public Peers(Settings settings, Divisions divisions) {
        ComparisonSettings comparison = settings.comparison();
        Map<String, Measure> measures =
                Measure.of(settings.indicators()).stream()
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
            implements Serializable {}

    private record Cell(int year, String indicator, String kind, String scope)
            implements Serializable {}

    /**
     * A district's figure.
     *
     * @param perTenThousand for each ten thousand inhabitants, or null
     */
    private record Value(String code, double value, Double perTenThousand)
            implements Serializable {}

    /**
     * Compares.
     *
     * @param spark carries
     * @param stated what the reports on the roster state
     */
    public JavaRDD<Peer> compare(JavaSparkContext spark, JavaRDD<StatedReport> stated) {
        Broadcast<Known> broadcast = spark.broadcast(known);
        return stated.flatMapToPair(report -> values(broadcast.value(), report).iterator())
                .groupByKey(stated.getNumPartitions())
                .flatMap(each -> rows(broadcast.value(), each._1(), each._2()).iterator());
    }

    private static List<Tuple2<Cell, Value>> values(Known known, StatedReport report) {
        int year = report.entry().reportYear();
        String code = report.entry().regionCode();
        String kind = known.groups().kind(code).orElse(null);
        List<Tuple2<Cell, Value>> values = new ArrayList<>();
        if (kind == null) {
            return values;
        }
        OptionalLong people = known.population().of(year, code);
        for (Figure figure : report.figures().values()) {
            Measure measure = known.measures().get(figure.indicator());
            if (measure == null
                    || !figure.sound()
                    || (report.partial() && measure.growsOverTheYear())) {
                continue;
            }
            Double perHead =
                    people.isPresent() && !measure.isRate()
                            ? Quantiles.rounded(figure.value() / people.getAsLong() * 10_000)
                            : null;
            values.add(
                    new Tuple2<>(
                            new Cell(year, measure.id(), kind, figure.scope()),
                            new Value(code, figure.value(), perHead)));
        }
        return values;
    }

    private static List<Peer> rows(Known known, Cell cell, Iterable<Value> values) {
        Map<String, List<Value>> provinces = new TreeMap<>();
        List<Value> all = new ArrayList<>();
        for (Value value : values) {
            all.add(value);
            provinces
                    .computeIfAbsent(value.code().substring(0, 2), code -> new ArrayList<>())
                    .add(value);
        }
        Group everywhere = new Group(RegionIndicator.NATION, all, known.minimum());
        List<Peer> rows = new ArrayList<>();
        provinces.forEach(
                (province, own) -> {
                    Group group =
                            own.size() < known.provinceMinimum()
                                    ? everywhere
                                    : new Group(province + "0000", own, known.minimum());
                    own.forEach(value -> rows.add(group.row(cell, value)));
                });
        return rows;
    }

    /** The peers that state an indicator with the same scope, in one province or in all. */
    private static final class Group {
        private final String place;
        private final Quantiles values;
        private final Quantiles perTenThousand;

        Group(String place, List<Value> peers, int minimum) {
            this.place = place;
            values = new Quantiles(peers.stream().map(Value::value).toList(), minimum);
            perTenThousand =
                    new Quantiles(
                            peers.stream()
                                    .map(Value::perTenThousand)
                                    .filter(value -> value != null)
                                    .toList(),
                            minimum);
        }

        Peer row(Cell cell, Value own) {
            return new Peer(
                    cell.year(),
                    own.code(),
                    cell.indicator(),
                    place + ":" + cell.kind(),
                    values.size(),
                    values.at(0.25),
                    values.at(0.5),
                    values.at(0.75),
                    values.rank(own.value()),
                    own.perTenThousand(),
                    own.perTenThousand() == null ? null : perTenThousand.at(0.5));
        }
    }
}
