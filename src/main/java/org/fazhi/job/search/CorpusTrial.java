package org.fazhi.job.search;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationReader;
import org.fazhi.job.env.ProgramVersion;
import org.fazhi.outline.Outliner;
import org.fazhi.reading.Reading;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.warehouse.ReadingJson;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator's rules, as the settings have them now, find in the reports of a warehouse,
 * beside what the run found: to judge a rule before it counts. Writes nothing.
 */
public final class CorpusTrial {
    private static final Comparator<Hit> ORDER =
            Comparator.comparing(Hit::year, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Hit::regionCode, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Hit::observationId);

    /** What the new rules do with a figure. */
    public enum Change {
        SAME,
        NEW,
        GONE
    }

    /**
     * A figure that is the indicator, or was.
     *
     * @param year of the report
     * @param regionCode of its place; null where that is open
     * @param place as the report's title gives it, or its path
     * @param observationId its id, the same as in the tables
     * @param surface the figure as written
     * @param counts whether it counts in comparisons
     * @param sentence its sentence
     * @param rule by which it is one, or was
     * @param change against the run
     * @param other the indicator it was, or is now, where that is another one; else null
     */
    public record Hit(
            @Nullable Integer year,
            @Nullable RegionCode regionCode,
            String place,
            String observationId,
            String surface,
            boolean counts,
            String sentence,
            @Nullable String rule,
            Change change,
            @Nullable String other)
            implements Serializable {}

    /**
     * All of them.
     *
     * @param reports how many reports were read
     * @param hits by year, place and order in the report
     */
    public record Result(String runId, long reports, List<Hit> hits) {}

    private CorpusTrial() {}

    /** Tries an indicator of the settings on the reports of a run. */
    public static Result of(
            SparkSession session,
            Warehouse warehouse,
            Run run,
            ReadingSettings settings,
            String indicator) {
        JavaSparkContext spark = new JavaSparkContext(session.sparkContext());
        Broadcast<Set<String>> counting = spark.broadcast(counting(warehouse, run.runId()));
        Broadcast<ConfFiles> conf = spark.broadcast(settings.files());
        JavaRDD<Reading> readings =
                warehouse
                        .rows(WarehouseTables.READINGS)
                        .orElseThrow()
                        .filter(functions.col("settings_hash").equalTo(run.readingHash()))
                        .filter(
                                functions
                                        .col("reader_version")
                                        .equalTo(ProgramVersion.readerOf(run.version())))
                        .javaRDD()
                        .map(
                                row ->
                                        ReadingJson.read(
                                                WarehouseTables.READINGS.record(row).payload()))
                        .filter(
                                reading ->
                                        reading.body() != null
                                                && counting.value().contains(key(reading)));
        List<Hit> hits =
                new ArrayList<>(
                        readings.mapPartitions(
                                        some -> {
                                            ReadingSettings now =
                                                    ReadingSettings.parse(conf.value());
                                            Outliner outliner = new Outliner(now);
                                            ObservationReader reader = new ObservationReader(now);
                                            List<Hit> found = new ArrayList<>();
                                            some.forEachRemaining(
                                                    reading ->
                                                            found.addAll(
                                                                    hits(
                                                                            reading,
                                                                            again(
                                                                                    reading,
                                                                                    outliner,
                                                                                    reader),
                                                                            indicator)));
                                            return found.iterator();
                                        })
                                .collect());
        hits.sort(ORDER);
        return new Result(run.runId(), counting.value().size(), hits);
    }

    private static List<Observation> again(
            Reading reading, Outliner outliner, ObservationReader reader) {
        Document document = reading.document();
        return reader.read(document, outliner.outline(document, reading.ownWords()));
    }

    /** The files that count in a run, by document and path. */
    private static Set<String> counting(Warehouse warehouse, String runId) {
        Set<String> keys = new HashSet<>();
        warehouse
                .rows(WarehouseTables.DOCUMENTS, runId)
                .orElseThrow()
                .filter("status = 'ok'")
                .select("doc_id", "source_path")
                .collectAsList()
                .forEach(row -> keys.add(row.getString(0) + "|" + row.getString(1)));
        return keys;
    }

    private static String key(Reading reading) {
        return reading.document().docId() + "|" + reading.document().sourcePath();
    }

    /** What is the indicator now, and what was and is no more. */
    static List<Hit> hits(Reading before, List<Observation> now, String indicator) {
        Map<String, Observation> was = of(before.observations(), indicator);
        Map<String, Observation> is = of(now, indicator);
        List<Hit> hits = new ArrayList<>();
        is.forEach(
                (at, figure) -> {
                    Change change = was.containsKey(at) ? Change.SAME : Change.NEW;
                    String other = change == Change.NEW ? other(before.observations(), at) : null;
                    hits.add(hit(before.document(), figure, change, other));
                });
        was.forEach(
                (at, figure) -> {
                    if (!is.containsKey(at)) {
                        hits.add(hit(before.document(), figure, Change.GONE, other(now, at)));
                    }
                });
        return hits;
    }

    /** The figures that are the indicator, by their place in the report. */
    private static Map<String, Observation> of(List<Observation> figures, String indicator) {
        Map<String, Observation> of = new HashMap<>();
        for (Observation figure : figures) {
            if (indicator.equals(figure.indicator())) {
                of.putIfAbsent(place(figure), figure);
            }
        }
        return of;
    }

    private static String place(Observation figure) {
        return figure.begin() + "-" + figure.end();
    }

    private static @Nullable String other(List<Observation> figures, String at) {
        return figures.stream()
                .filter(figure -> place(figure).equals(at))
                .map(Observation::indicator)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Hit hit(
            Document document, Observation figure, Change change, @Nullable String other) {
        String title = document.title();
        return new Hit(
                document.reportYear(),
                document.regionCode(),
                title == null ? document.sourcePath() : title,
                figure.observationId(),
                figure.surface(),
                figure.counts(),
                figure.sentence().strip(),
                figure.rule(),
                change,
                other);
    }
}
