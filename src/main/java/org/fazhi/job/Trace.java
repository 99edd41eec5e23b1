package org.fazhi.job;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.fazhi.audit.Check;
import org.fazhi.briefing.Edition;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.settings.Settings;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Tables;
import org.fazhi.warehouse.Warehouse;

/**
 * Where a figure or a finding comes from.
 *
 * @param document the report it stands in, with its text
 * @param section the section around it, or null
 * @param observation the figure, or null
 * @param finding the finding, or null
 * @param checks the checks that used the figure
 * @param places where it stands in the books: file, sheet and cell
 */
public record Trace(
        Document document,
        Section section,
        Observation observation,
        Finding finding,
        List<Check> checks,
        List<String> places) {

    /** Finds an id in the current tables. */
    static Trace of(Warehouse warehouse, Settings settings, String id) {
        Run run =
                warehouse
                        .current()
                        .orElseThrow(
                                () ->
                                        new InputException(
                                                "the warehouse has no complete run",
                                                "make one with the command run"));
        String runId = run.runId();
        Observation observation =
                first(warehouse, Tables.OBSERVATIONS, runId, "observation_id", id).orElse(null);
        Finding finding =
                observation != null
                        ? null
                        : first(warehouse, Tables.FINDINGS, runId, "finding_id", id).orElse(null);
        if (observation == null && finding == null) {
            throw new InputException(
                    "there is no observation or finding " + id,
                    "take the id from a table or from read --json");
        }
        String docId = observation != null ? observation.docId() : finding.docId();
        String sectionId = observation != null ? observation.sectionId() : finding.sectionId();
        Document document =
                warehouse
                        .rows(Tables.DOCUMENTS, runId)
                        .map(
                                rows ->
                                        rows.filter(functions.col("doc_id").equalTo(docId))
                                                .filter("status = 'ok'"))
                        .flatMap(rows -> head(Tables.DOCUMENTS, rows))
                        .orElseThrow();
        List<Check> checks =
                warehouse
                        .rows(Tables.CHECKS, runId)
                        .map(
                                rows ->
                                        rows
                                                .filter(
                                                        functions.array_contains(
                                                                functions.col("observation_ids"),
                                                                id))
                                                .collectAsList()
                                                .stream()
                                                .map(Tables.CHECKS::record)
                                                .toList())
                        .orElse(List.of());
        return new Trace(
                document,
                first(warehouse, Tables.SECTIONS, runId, "section_id", sectionId).orElse(null),
                observation,
                finding,
                checks,
                new Briefings(warehouse, settings, run, Edition.DRAFT, null).places(document, id));
    }

    private static <R extends Record> Optional<R> first(
            Warehouse warehouse, Table<R> table, String runId, String column, String id) {
        return warehouse
                .rows(table, runId)
                .map(rows -> rows.filter(functions.col(column).equalTo(id)))
                .flatMap(rows -> head(table, rows));
    }

    private static <R extends Record> Optional<R> head(Table<R> table, Dataset<Row> rows) {
        return rows.limit(1).collectAsList().stream().map(table::record).findFirst();
    }
}
