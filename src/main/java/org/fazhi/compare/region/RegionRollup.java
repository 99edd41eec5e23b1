package org.fazhi.compare.region;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.compare.carry.Groups;
import org.fazhi.compare.figure.Measure;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.RegionIndicatorBuilder;
import org.fazhi.compare.figure.StatedFigure;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.reading.Indicators;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Indicators of every region: what its government reports itself, and what the reports of the
 * counties below it add up to, side by side.
 *
 * <p>Only the reports that stand on the {@link Roster} feed it ({@link StatedReports}). A figure
 * that an arithmetic check found in error (no reading of the text makes it right) is shown as
 * reported but enters no sum.
 */
public final class RegionRollup {
    private final List<Measure> measures;
    private final Divisions divisions;

    public RegionRollup(Indicators catalogue, Divisions divisions) {
        this(Measure.of(catalogue), divisions);
    }

    RegionRollup(List<Measure> measures, Divisions divisions) {
        this.measures = measures;
        this.divisions = divisions;
    }

    private record Cell(int year, RegionCode code, String indicator) implements Serializable {}

    private record Known(List<Measure> measures, Divisions divisions, Map<String, Integer> expected)
            implements Serializable {}

    /**
     * Rolls up.
     *
     * @param spark carries
     * @param roster who was expected and whose report is held
     * @param stated what the reports on it state
     */
    public JavaRDD<RegionIndicator> rollUp(
            JavaSparkContext spark, List<RosterEntry> roster, JavaRDD<StatedReport> stated) {
        Broadcast<Known> known = spark.broadcast(new Known(measures, divisions, expected(roster)));
        JavaRDD<RegionIndicator> gathered =
                Groups.of(Cell.class, Contribution.class, stated.getNumPartitions())
                        .together(
                                stated.flatMapToPair(
                                        report -> given(known.value(), report).iterator()))
                        .flatMap(each -> gathered(known.value(), each._1(), each._2()).iterator());
        return stated.flatMap(report -> reported(report).iterator()).union(gathered);
    }

    /** How many reports of the lowest governments were expected in and below a place. */
    private Map<String, Integer> expected(List<RosterEntry> roster) {
        Map<String, Integer> expected = new HashMap<>();
        for (RosterEntry entry : roster) {
            boolean lowest =
                    entry.regionLevel() != null
                            && divisions.lowest(entry.regionCode(), entry.regionLevel());
            if (lowest && (entry.expected() || entry.docId() != null)) {
                for (RegionCode above : divisions.above(entry.regionCode())) {
                    expected.merge(place(entry.reportYear(), above), 1, Integer::sum);
                }
            }
        }
        return expected;
    }

    private static String place(int year, RegionCode code) {
        return year + ":" + code;
    }

    private static List<RegionIndicator> reported(StatedReport report) {
        RosterEntry entry = report.entry();
        return report.figures().values().stream()
                .map(
                        figure ->
                                RegionIndicatorBuilder.builder()
                                        .reportYear(entry.reportYear())
                                        .regionCode(entry.regionCode())
                                        .regionLevel(entry.regionLevel())
                                        .indicator(figure.indicator())
                                        .basis(RegionIndicator.Basis.REPORTED)
                                        .value(figure.value())
                                        .unit(figure.unit())
                                        .qualifier(figure.qualifier())
                                        .reports(1)
                                        .reporting(1)
                                        .observationIds(figure.observationIds())
                                        .sound(figure.sound())
                                        .choice(figure.choice())
                                        .build())
                .toList();
    }

    private static List<Tuple2<Cell, Contribution>> given(Known known, StatedReport report) {
        List<Tuple2<Cell, Contribution>> given = new ArrayList<>();
        RosterEntry entry = report.entry();
        RegionCode code = entry.regionCode();
        if (!known.divisions().lowest(code, entry.regionLevel())) {
            return given;
        }
        for (Measure measure : known.measures()) {
            Contribution contribution = contribution(code, measure, report.figures());
            if (contribution.stated() != null || contribution.hasParts()) {
                for (RegionCode above : new TreeSet<>(known.divisions().above(code))) {
                    given.add(
                            new Tuple2<>(
                                    new Cell(entry.reportYear(), above, measure.id()),
                                    contribution));
                }
            }
        }
        return given;
    }

    private static Contribution contribution(
            RegionCode code, Measure measure, Map<String, StatedFigure> figures) {
        StatedFigure stated = figures.get(measure.id());
        boolean separate = measure.combine() == Indicators.Combine.SEPARATE;
        if (stated != null && !stated.sound() && !separate) {
            stated = null;
        }
        if (measure.numerator() == null) {
            return new Contribution(code, stated, null, null);
        }
        StatedFigure numerator = figures.get(measure.numerator());
        StatedFigure denominator = figures.get(measure.denominator());
        boolean usable =
                numerator != null
                        && denominator != null
                        && numerator.sound()
                        && denominator.sound()
                        && Objects.equals(numerator.scope(), denominator.scope())
                        && isShare(numerator.value(), denominator.value());
        return new Contribution(
                code, stated, usable ? numerator : null, usable ? denominator : null);
    }

    private static boolean isShare(@Nullable Double numerator, @Nullable Double denominator) {
        return numerator != null
                && denominator != null
                && denominator > 0
                && numerator <= denominator;
    }

    private static List<RegionIndicator> gathered(
            Known known, Cell cell, Iterable<Contribution> given) {
        Measure measure =
                known.measures().stream()
                        .filter(each -> each.id().equals(cell.indicator()))
                        .findFirst()
                        .orElseThrow();
        return RegionValues.of(
                cell.year(),
                cell.code(),
                known.divisions().level(cell.code()),
                measure,
                known.expected().getOrDefault(place(cell.year(), cell.code()), 0),
                given);
    }
}
