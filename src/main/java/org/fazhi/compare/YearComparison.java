package org.fazhi.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.settings.ComparisonSettings;
import org.fazhi.settings.Settings;
import scala.Tuple2;

/**
 * Year on year: what a government reports beside what it reported the year before. Sums from below
 * are not compared, since other counties speak in other years.
 */
public final class YearComparison {
    private static final int REGIONS_A_PARTITION = 500;

    private final ComparisonSettings settings;
    private final Map<String, Measure> measures = new HashMap<>();

    public YearComparison(Settings settings) {
        this.settings = settings.comparison();
        Measure.of(settings.indicators()).forEach(each -> measures.put(each.id(), each));
    }

    private record Known(
            ComparisonSettings settings, Map<String, Measure> measures, Set<String> partial)
            implements Serializable {}

    private record Line(String code, String indicator) implements Serializable {}

    /**
     * Compares.
     *
     * @param spark carries
     * @param documents of {@code ok} documents
     * @param observations of the same
     * @param indicators {@code region_indicators} of all years
     */
    public JavaRDD<YearOnYear> compare(
            JavaSparkContext spark,
            JavaRDD<Document> documents,
            JavaRDD<Observation> observations,
            JavaRDD<RegionIndicator> indicators) {
        Set<String> partial =
                Set.copyOf(
                        documents
                                .filter(document -> document.asOf() != null)
                                .map(Document::docId)
                                .distinct()
                                .collect());
        Broadcast<Known> known = spark.broadcast(new Known(settings, measures, partial));
        JavaRDD<RegionIndicator> reported =
                indicators.filter(
                        row ->
                                row.basis() == RegionIndicator.Basis.REPORTED
                                        && row.value() != null
                                        && !row.observationIds().isEmpty());
        int partitions = (int) (1 + reported.count() / 100 / REGIONS_A_PARTITION);
        JavaPairRDD<String, String> scopes =
                observations
                        .filter(each -> each.counts() && each.scope() != null)
                        .mapToPair(each -> new Tuple2<>(each.observationId(), each.scope()));
        return reported.mapToPair(row -> new Tuple2<>(row.observationIds().get(0), row))
                .leftOuterJoin(scopes, partitions)
                .mapToPair(
                        each -> {
                            RegionIndicator row = each._2()._1();
                            String docId = each._1().substring(0, each._1().indexOf(':'));
                            return new Tuple2<>(
                                    new Line(row.regionCode(), row.indicator()),
                                    new ReportedFigure(
                                            row,
                                            each._2()._2().orElse(null),
                                            known.value().partial().contains(docId)));
                        })
                .groupByKey(partitions)
                .flatMap(each -> pairs(known.value(), each._1(), each._2()).iterator());
    }

    private static List<YearOnYear> pairs(
            Known known, Line line, Iterable<ReportedFigure> figures) {
        List<ReportedFigure> years = new ArrayList<>();
        figures.forEach(years::add);
        years.sort(Comparator.comparingInt(figure -> figure.row().reportYear()));
        Measure measure = known.measures().get(line.indicator());
        List<YearOnYear> rows = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            ReportedFigure before = years.get(i - 1);
            ReportedFigure now = years.get(i);
            if (now.row().reportYear() == before.row().reportYear() + 1) {
                rows.add(new YearPair(before, now, measure).row(known.settings()));
            }
        }
        return rows;
    }
}
