package org.fazhi.job.update;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.fazhi.compare.ReportTables;
import org.fazhi.compare.carry.Groups;
import org.fazhi.corpus.Document;
import org.fazhi.job.read.PackedReading;
import org.fazhi.outline.Section;
import org.fazhi.reading.Reading;
import org.fazhi.warehouse.Dated;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * What the tables of reports become: the rows of the run before without those of the reports that
 * went, changed, or count otherwise than before, and the rows that these reports have now.
 */
public final class ReportUpdate {
    private static final int REPORTS_A_PARTITION = 200;

    private final Warehouse warehouse;
    private final @Nullable Run base;
    private final List<Document> documents;
    private final ReplacedReports replaced;
    private final JavaRDD<PackedReading> readings;

    /**
     * @param base the run whose rows stay, or null where all are written anew
     * @param documents all documents as they count now, without their text
     * @param readings of the replaced reports that are still there, held by Spark
     */
    ReportUpdate(
            Warehouse warehouse,
            @Nullable Run base,
            List<Document> documents,
            ReplacedReports replaced,
            JavaRDD<PackedReading> readings) {
        this.warehouse = warehouse;
        this.base = base;
        this.documents = documents;
        this.replaced = replaced;
        this.readings = readings;
    }

    /** All documents as they count now, without their text, in the order of their paths. */
    public List<Document> documents() {
        return documents;
    }

    /** The years whose partitions are written anew; null where all are. */
    @Nullable Collection<Integer> years() {
        return base == null ? null : replaced.years();
    }

    /** All rows of the years that are written anew. */
    <R extends Record> Dataset<Row> ofYears(Table<R> table, ReportRows<R> rows) {
        Dataset<Row> news =
                warehouse.frame(
                        table,
                        readings.flatMap(
                                reading -> {
                                    Integer year = reading.bare().reportYear();
                                    List<Dated<R>> dated = new ArrayList<>();
                                    rows.of(reading)
                                            .forEach(row -> dated.add(new Dated<>(year, row)));
                                    return dated.iterator();
                                }));
        return base == null
                ? news
                : Warehouse.ofYears(table, staying(table, base), replaced.years())
                        .unionByName(news);
    }

    /** All rows. */
    <R extends Record> JavaRDD<R> all(Table<R> table, ReportRows<R> rows) {
        JavaRDD<R> news = readings.flatMap(reading -> rows.of(reading).iterator());
        return base == null ? news : records(table, staying(table, base)).union(news);
    }

    /** All rows as the analysis of all reports takes them: those of documents that count. */
    ReportTables tables() {
        JavaRDD<Document> counting = readings.map(PackedReading::bare).filter(ReportUpdate::counts);
        if (base != null) {
            Dataset<Row> rows =
                    staying(WarehouseTables.DOCUMENTS, base)
                            .withColumn("source_text", functions.lit(""));
            counting =
                    records(WarehouseTables.DOCUMENTS, rows)
                            .filter(ReportUpdate::counts)
                            .union(counting);
        }
        return new ReportTables(
                counting,
                all(WarehouseTables.SECTIONS, PackedReading::sections),
                all(WarehouseTables.OBSERVATIONS, PackedReading::observations),
                all(WarehouseTables.FINDINGS, PackedReading::findings),
                all(WarehouseTables.CHECKS, PackedReading::checks));
    }

    /** All reports with their text and their sections, and nothing else. */
    JavaRDD<Reading> readings() {
        JavaRDD<Reading> news = readings.map(PackedReading::outlined);
        if (base == null) {
            return news;
        }
        JavaRDD<Document> documents =
                records(WarehouseTables.DOCUMENTS, staying(WarehouseTables.DOCUMENTS, base));
        JavaRDD<Section> sections =
                records(WarehouseTables.SECTIONS, staying(WarehouseTables.SECTIONS, base));
        JavaPairRDD<String, Part> parts =
                documents
                        .filter(ReportUpdate::counts)
                        .mapToPair(
                                document ->
                                        new Tuple2<>(document.docId(), new Part(document, null)))
                        .union(
                                sections.mapToPair(
                                        section ->
                                                new Tuple2<>(
                                                        section.docId(), new Part(null, section))));
        return Groups.of(String.class, Part.class, 1 + this.documents.size() / REPORTS_A_PARTITION)
                .together(parts)
                .flatMap(report -> whole(report._2()).iterator())
                .union(news);
    }

    /** A document or one of its sections. */
    private record Part(@Nullable Document document, @Nullable Section section) {}

    private static List<Reading> whole(List<Part> parts) {
        List<Document> documents =
                parts.stream().map(Part::document).filter(Objects::nonNull).toList();
        List<Section> ordered = new ArrayList<>();
        parts.stream().map(Part::section).filter(Objects::nonNull).forEach(ordered::add);
        ordered.sort(Comparator.comparingInt(Section::ordinal));
        List<Reading> whole = new ArrayList<>();
        documents.forEach(
                document ->
                        whole.add(
                                new Reading(
                                        document, ordered, List.of(), List.of(), List.of(),
                                        List.of(), null)));
        return whole;
    }

    private <R extends Record> Dataset<Row> staying(Table<R> table, Run before) {
        Dataset<Row> all = warehouse.rows(table, before.runId()).orElseThrow();
        if (table == WarehouseTables.DOCUMENTS) {
            return all.filter(
                    functions.not(functions.col("source_path").isin(replaced.paths().toArray())));
        }
        // What was found over several reports has no document and is found anew.
        return all.filter(
                functions
                        .col("doc_id")
                        .isNotNull()
                        .and(
                                functions.not(
                                        functions.col("doc_id").isin(replaced.ids().toArray()))));
    }

    private static <R extends Record> JavaRDD<R> records(Table<R> table, Dataset<Row> rows) {
        return rows.javaRDD().map(table::record);
    }

    private static boolean counts(Document document) {
        return document.status() == Document.Status.OK;
    }
}
