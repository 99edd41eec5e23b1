package org.fazhi.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.audit.Check;
import org.fazhi.extract.Observation;
import org.fazhi.settings.Indicators;
import scala.Tuple2;

/**
 * Indicators of every region: what its government reports itself, and what the reports of the
 * counties below it add up to, side by side.
 *
 * <p>Only the reports that stand on the {@link Roster} feed it. A figure that an arithmetic check
 * found in error (no reading of the text makes it right) is shown as reported but enters no sum.
 */
public final class RegionRollup {
    private static final int REPORTS_A_PARTITION = 500;

    private final List<Measure> measures;
    private final Divisions divisions;

    public RegionRollup(Indicators catalogue, Divisions divisions) {
        this(Measure.of(catalogue), divisions);
    }

    RegionRollup(List<Measure> measures, Divisions divisions) {
        this.measures = measures;
        this.divisions = divisions;
    }

    private record Cell(int year, String code, String indicator) implements Serializable {}

    private record Known(
            List<Measure> measures,
            Divisions divisions,
            Map<String, RosterEntry> reports,
            Map<String, Integer> expected,
            Set<String> doubtful)
            implements Serializable {}

    /**
     * Rolls up.
     *
     * @param spark carries
     * @param roster who was expected and whose report is held
     * @param observations of {@code ok} documents
     * @param checks of the same
     */
    public JavaRDD<RegionIndicator> rollUp(
            JavaSparkContext spark,
            List<RosterEntry> roster,
            JavaRDD<Observation> observations,
            JavaRDD<Check> checks) {
        Broadcast<Known> known = spark.broadcast(known(roster, checks));
        int partitions = 1 + known.value().reports().size() / REPORTS_A_PARTITION;
        JavaPairRDD<String, Map<String, Figure>> figures =
                observations
                        .filter(
                                observation ->
                                        observation.counts()
                                                && known.value()
                                                        .reports()
                                                        .containsKey(observation.docId()))
                        .groupBy(Observation::docId, partitions)
                        .mapValues(
                                stated -> {
                                    List<Observation> all = new ArrayList<>();
                                    stated.forEach(all::add);
                                    return new ReportFigures(known.value().measures())
                                            .of(all, known.value().doubtful());
                                });
        JavaRDD<RegionIndicator> reported =
                figures.flatMap(
                        each ->
                                reported(known.value().reports().get(each._1()), each._2())
                                        .iterator());
        JavaRDD<RegionIndicator> gathered =
                figures.flatMapToPair(
                                each ->
                                        given(
                                                        known.value(),
                                                        known.value().reports().get(each._1()),
                                                        each._2())
                                                .iterator())
                        .groupByKey(partitions)
                        .flatMap(each -> gathered(known.value(), each._1(), each._2()).iterator());
        return reported.union(gathered);
    }

    private Known known(List<RosterEntry> roster, JavaRDD<Check> checks) {
        Map<String, RosterEntry> reports = new HashMap<>();
        Map<String, Integer> expected = new HashMap<>();
        for (RosterEntry entry : roster) {
            if (entry.docId() != null) {
                reports.put(entry.docId(), entry);
            }
            boolean lowest =
                    entry.regionLevel() != null
                            && divisions.lowest(entry.regionCode(), entry.regionLevel());
            if (lowest && (entry.expected() || entry.docId() != null)) {
                for (String above : divisions.above(entry.regionCode())) {
                    expected.merge(place(entry.reportYear(), above), 1, Integer::sum);
                }
            }
        }
        Set<String> doubtful =
                new HashSet<>(
                        checks.filter(
                                        check ->
                                                check.family() == Check.Family.ARITHMETIC
                                                        && check.severity() == Check.Severity.ERROR)
                                .flatMap(check -> check.observationIds().iterator())
                                .collect());
        return new Known(measures, divisions, reports, expected, doubtful);
    }

    private static String place(int year, String code) {
        return year + ":" + code;
    }

    private static List<RegionIndicator> reported(RosterEntry report, Map<String, Figure> figures) {
        return figures.values().stream()
                .map(
                        figure ->
                                new RegionIndicator(
                                        report.reportYear(),
                                        report.regionCode(),
                                        report.regionLevel(),
                                        figure.indicator(),
                                        RegionIndicator.Basis.REPORTED,
                                        figure.value(),
                                        figure.unit(),
                                        figure.qualifier(),
                                        1,
                                        1,
                                        null,
                                        null,
                                        null,
                                        figure.observationIds()))
                .toList();
    }

    private static List<Tuple2<Cell, Contribution>> given(
            Known known, RosterEntry report, Map<String, Figure> figures) {
        List<Tuple2<Cell, Contribution>> given = new ArrayList<>();
        String code = report.regionCode();
        if (!known.divisions().lowest(code, report.regionLevel())) {
            return given;
        }
        for (Measure measure : known.measures()) {
            Contribution contribution = contribution(code, measure, figures);
            if (contribution.stated() != null || contribution.hasParts()) {
                for (String above : new TreeSet<>(known.divisions().above(code))) {
                    given.add(
                            new Tuple2<>(
                                    new Cell(report.reportYear(), above, measure.id()),
                                    contribution));
                }
            }
        }
        return given;
    }

    private static Contribution contribution(
            String code, Measure measure, Map<String, Figure> figures) {
        Figure stated = figures.get(measure.id());
        boolean separate = measure.combine() == Indicators.Combine.SEPARATE;
        if (stated != null && !stated.sound() && !separate) {
            stated = null;
        }
        if (measure.numerator() == null) {
            return new Contribution(code, stated, null, null);
        }
        Figure numerator = figures.get(measure.numerator());
        Figure denominator = figures.get(measure.denominator());
        boolean usable =
                numerator != null
                        && denominator != null
                        && numerator.sound()
                        && denominator.sound()
                        && denominator.value() > 0
                        && numerator.value() <= denominator.value();
        return new Contribution(
                code, stated, usable ? numerator : null, usable ? denominator : null);
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
