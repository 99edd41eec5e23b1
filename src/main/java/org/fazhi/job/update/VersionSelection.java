package org.fazhi.job.update;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.functions;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.corpus.ReportVersions;
import org.fazhi.job.read.PackedReading;
import org.fazhi.reading.Reading;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;

/**
 * Which of several versions of a report counts; the others become {@code superseded} and reach no
 * other table.
 */
public final class VersionSelection {
    private VersionSelection() {}

    /** What is known of every file, without its text: a hundred thousand fit the driver. */
    static List<Document> documents(JavaRDD<PackedReading> readings) {
        return readings.map(PackedReading::bare).collect();
    }

    /** The same from the tables of a run. */
    public static List<Document> stored(Warehouse warehouse, String runId) {
        return warehouse
                .rows(WarehouseTables.DOCUMENTS, runId)
                .map(
                        rows ->
                                rows
                                        .withColumn("source_text", functions.lit(""))
                                        .collectAsList()
                                        .stream()
                                        .map(WarehouseTables.DOCUMENTS::record)
                                        .toList())
                .orElse(List.of());
    }

    /**
     * The files that another one stands for, by path, each with the reason: the same whether the
     * documents were chosen among before or not.
     */
    static Map<String, String> superseded(List<Document> documents) {
        return ReportVersions.superseded(
                        documents.stream()
                                .filter(VersionSelection::readable)
                                .map(ReportVersions.Version::of)
                                .toList())
                .stream()
                .collect(
                        Collectors.toMap(
                                ReportVersions.Superseded::sourcePath,
                                ReportVersions.Superseded::reason,
                                (first, second) -> first));
    }

    /** The documents as they stand when all of them are seen together. */
    public static List<Document> among(List<Document> documents) {
        Map<String, String> superseded = superseded(documents);
        return documents.stream().map(document -> chosen(document, superseded)).toList();
    }

    private static boolean readable(Document document) {
        return switch (document.status()) {
            case OK, SUPERSEDED -> true;
            case OTHER, STATISTICS, QUARANTINED -> false;
        };
    }

    /** A document as it stands beside all others. */
    static Document chosen(Document document, Map<String, String> superseded) {
        String reason = superseded.get(document.sourcePath());
        return document.status() == Document.Status.OK && reason != null
                ? document.with(Document.Status.SUPERSEDED, reason)
                : document;
    }

    /** A reading as it stands beside all others; reports that do not count keep no rows. */
    static PackedReading chosen(PackedReading reading, Map<String, String> superseded) {
        Document bare = reading.bare();
        return chosen(bare, superseded) == bare
                ? reading
                : PackedReading.of(Reading.of(chosen(reading.document(), superseded)));
    }

    public static Document withoutText(Document document) {
        return withText(document, "");
    }

    private static Document withText(Document document, String text) {
        return DocumentBuilder.builder(document).sourceText(text).build();
    }
}
