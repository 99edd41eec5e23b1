package org.fazhi.job.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.fazhi.corpus.Document;
import org.fazhi.job.env.Stages;
import org.fazhi.job.files.ArchivePath;
import org.fazhi.job.read.CorrectionStage;
import org.fazhi.job.read.PackedReading;
import org.fazhi.job.read.ReadingStore;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which reports' rows have to be replaced: of files that came, changed or went, and of
 * those that count now because another one went, or no longer because a better one came.
 */
public final class UpdatePlan {
    private final JavaSparkContext spark;
    private final Warehouse warehouse;
    private final ReadingStore staging;
    private final ReadingSettings settings;
    private final Stages stages;
    private final List<Document> held;

    /**
     * @param settings whose corrections are applied to the readings that are new
     * @param held the documents of the run before, without their text; empty at first
     */
    public UpdatePlan(
            JavaSparkContext spark,
            Warehouse warehouse,
            ReadingStore staging,
            ReadingSettings settings,
            Stages stages,
            List<Document> held) {
        this.spark = spark;
        this.warehouse = warehouse;
        this.staging = staging;
        this.settings = settings;
        this.stages = stages;
        this.held = held;
    }

    /**
     * Plans the update.
     *
     * @param base the run before, where its rows may stay; else null
     * @param staying path and sha256 of the files that are as they were in it
     * @param news readings of all files that do not stay as they were, held by Spark
     */
    public ReportUpdate update(
            @Nullable Run base, Map<String, String> staying, JavaRDD<PackedReading> news) {
        Chosen chosen = stages.run("choosing reports", 0, () -> choose(base, staying, news));
        JavaRDD<PackedReading> settled =
                new CorrectionStage(spark, settings, stages)
                        .correct(chosen.readings(), chosen.documents(), () -> held)
                        .persist(StorageLevel.MEMORY_AND_DISK());
        return new ReportUpdate(warehouse, base, chosen.documents(), chosen.replaced(), settled);
    }

    /**
     * Which reports count, and whose rows are replaced.
     *
     * @param readings of the replaced reports that are still there
     */
    private record Chosen(
            List<Document> documents, ReplacedReports replaced, JavaRDD<PackedReading> readings) {}

    private Chosen choose(
            @Nullable Run base, Map<String, String> staying, JavaRDD<PackedReading> news) {
        List<Document> before = base == null ? List.of() : held;
        List<Document> kept =
                before.stream().filter(document -> file(document, staying) != null).toList();
        List<Document> read = VersionSelection.documents(news);
        List<Document> all = new ArrayList<>(kept);
        all.addAll(read);
        Map<String, String> superseded = VersionSelection.superseded(all);

        ReplacedReports replaced = new ReplacedReports();
        read.forEach(replaced::add);
        before.stream()
                .filter(document -> file(document, staying) == null || turned(document, superseded))
                .forEach(replaced::add);
        replaced.addSharing(kept);

        List<Document> recalled = kept.stream().filter(replaced::has).toList();
        JavaRDD<PackedReading> readings = news;
        if (!recalled.isEmpty()) {
            JavaRDD<PackedReading> back = recall(recalled, staying);
            readings = news.union(back);
            read = new ArrayList<>(read);
            read.addAll(VersionSelection.documents(back));
        }
        List<Document> now = new ArrayList<>(kept);
        now.removeIf(replaced::has);
        read.forEach(document -> now.add(VersionSelection.chosen(document, superseded)));
        now.sort(Comparator.comparing(Document::sourcePath).thenComparing(Document::docId));
        return new Chosen(now, replaced, chosen(readings, superseded));
    }

    /** Whether a document that counted does no longer, or the other way round. */
    private static boolean turned(Document document, Map<String, String> superseded) {
        String reason = superseded.get(document.sourcePath());
        return switch (document.status()) {
            case OK -> reason != null;
            case SUPERSEDED -> !Objects.equals(document.reason(), reason);
            case OTHER, STATISTICS, QUARANTINED -> false;
        };
    }

    /** The file that stays and that a document was read from; null where it does not stay. */
    private static @Nullable String file(Document document, Map<String, String> staying) {
        return ArchivePath.andArchives(document.sourcePath()).stream()
                .filter(staying::containsKey)
                .findFirst()
                .orElse(null);
    }

    /** What was understood of documents, from the staging table. */
    private JavaRDD<PackedReading> recall(List<Document> documents, Map<String, String> staying) {
        Map<String, String> files = new TreeMap<>();
        documents.forEach(
                document ->
                        files.put(file(document, staying), staying.get(file(document, staying))));
        Broadcast<Set<String>> wanted =
                spark.broadcast(
                        documents.stream().map(Document::sourcePath).collect(Collectors.toSet()));
        return staging.readings(spark, files)
                .filter(reading -> wanted.value().contains(reading.bare().sourcePath()));
    }

    private JavaRDD<PackedReading> chosen(
            JavaRDD<PackedReading> readings, Map<String, String> superseded) {
        Broadcast<Map<String, String>> reasons = spark.broadcast(superseded);
        return readings.map(reading -> VersionSelection.chosen(reading, reasons.value()));
    }
}
