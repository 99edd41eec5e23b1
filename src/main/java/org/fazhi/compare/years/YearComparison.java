package org.fazhi.compare.years;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.compare.carry.Groups;
import org.fazhi.compare.figure.Measure;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.compare.region.StatedReport;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.reading.Indicators;
import scala.Tuple2;

/**
 * Year on year: what a government reports beside what it reported the year before. Sums from below
 * are not compared, since other counties speak in other years.
 */
public final class YearComparison {
    private final Known known;

    public YearComparison(ComparisonSettings settings, Indicators catalogue) {
        known = new Known(settings, Measure.of(catalogue));
    }

    private record Known(ComparisonSettings settings, List<Measure> measures)
            implements Serializable {}

    /**
     * Compares.
     *
     * @param spark carries
     * @param roster whose reports are held in which years
     * @param stated what the reports on it state
     */
    public JavaRDD<YearOnYear> compare(
            JavaSparkContext spark, List<RosterEntry> roster, JavaRDD<StatedReport> stated) {
        if (ReportPair.of(roster).isEmpty()) {
            return spark.emptyRDD();
        }
        Broadcast<Known> broadcast = spark.broadcast(known);
        return Groups.of(RegionCode.class, StatedReport.class, stated.getNumPartitions())
                .together(
                        stated.mapToPair(
                                report -> new Tuple2<>(report.entry().regionCode(), report)))
                .flatMap(each -> rows(broadcast.value(), each._2()).iterator());
    }

    private static List<YearOnYear> rows(Known known, List<StatedReport> reports) {
        List<StatedReport> years = new ArrayList<>(reports);
        years.sort(Comparator.comparingInt(report -> report.entry().reportYear()));
        List<YearOnYear> rows = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            StatedReport before = years.get(i - 1);
            StatedReport now = years.get(i);
            if (now.entry().reportYear() == before.entry().reportYear() + 1) {
                for (Measure measure : known.measures()) {
                    new YearPair(before, now, measure).row(known.settings()).ifPresent(rows::add);
                }
            }
        }
        return rows;
    }
}
