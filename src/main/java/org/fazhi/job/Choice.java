package org.fazhi.job;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.functions;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.ReportVersions;
import org.fazhi.reading.Reading;
import org.fazhi.warehouse.Tables;
import org.fazhi.warehouse.Warehouse;

/**
 * Which of several versions of a report counts; the others become {@code superseded} and reach no
 * other table.
 */
final class Choice {
    private Choice() {}

    /** What is known of every file, without its text: a hundred thousand fit the driver. */
    static List<Document> documents(JavaRDD<Reading> readings) {
        return readings.map(reading -> withoutText(reading.document())).collect();
    }

    /** The same from the tables of a run. */
    static List<Document> stored(Warehouse warehouse, String runId) {
        return warehouse
                .rows(Tables.DOCUMENTS, runId)
                .map(
                        rows ->
                                rows
                                        .withColumn("source_text", functions.lit(""))
                                        .collectAsList()
                                        .stream()
                                        .map(Tables.DOCUMENTS::record)
                                        .toList())
                .orElse(List.of());
    }

    /** The documents as they stand when all of them are seen together. */
    static List<Document> among(List<Document> documents) {
        Map<String, String> superseded =
                ReportVersions.superseded(
                                documents.stream()
                                        .filter(document -> document.status() == Document.Status.OK)
                                        .map(ReportVersions.Version::of)
                                        .toList())
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        ReportVersions.Superseded::sourcePath,
                                        ReportVersions.Superseded::reason));
        return documents.stream()
                .map(
                        document ->
                                superseded.containsKey(document.sourcePath())
                                        ? document.with(
                                                Document.Status.SUPERSEDED,
                                                superseded.get(document.sourcePath()))
                                        : document)
                .toList();
    }

    /** The readings with the chosen documents' status; only {@code ok} ones keep their rows. */
    static JavaRDD<Reading> apply(
            JavaSparkContext spark, JavaRDD<Reading> readings, List<Document> chosen) {
        Broadcast<Map<String, Document>> documents =
                spark.broadcast(
                        chosen.stream()
                                .collect(
                                        Collectors.toMap(
                                                Document::sourcePath,
                                                document -> document,
                                                (first, second) -> first)));
        return readings.map(
                reading -> {
                    Document read = reading.document();
                    Document known = documents.value().get(read.sourcePath());
                    Document document = withText(known, read.sourceText());
                    return document.status() == Document.Status.OK
                            ? new Reading(
                                    document,
                                    reading.sections(),
                                    reading.observations(),
                                    reading.findings(),
                                    reading.checks())
                            : new Reading(document, List.of(), List.of(), List.of(), List.of());
                });
    }

    static Document withoutText(Document document) {
        return withText(document, "");
    }

    private static Document withText(Document document, String text) {
        return new Document(
                document.docId(),
                document.sourcePath(),
                document.format(),
                document.sha256(),
                document.title(),
                document.level(),
                document.unit(),
                document.province(),
                document.prefecture(),
                document.county(),
                document.township(),
                document.regionCode(),
                document.reportYear(),
                document.published(),
                document.publishedBasis(),
                document.asOf(),
                document.publisher(),
                document.script(),
                document.characters(),
                document.status(),
                document.reason(),
                text);
    }
}
