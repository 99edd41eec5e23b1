package org.fazhi.job.run;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.fazhi.audit.Check;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Statistic;
import org.fazhi.job.files.InputException;
import org.fazhi.job.publish.OutputFolder;
import org.fazhi.outline.Section;
import org.fazhi.settings.Settings;
import org.fazhi.settings.reading.FigureCorrection;
import org.fazhi.settings.reading.IndicatorRule;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure or a finding comes from.
 *
 * @param document the report it stands in, with its text
 * @param section the section around it, or null
 * @param observation the figure, or null
 * @param finding the finding, or null
 * @param statistic the cell of an official table, or null
 * @param checks the checks that used the figure, or speak of the finding
 * @param rule what decided the indicator, or null
 * @param correction the row of the settings that settles the figure, or null
 * @param places where it stands in the books: file, sheet and cell; null where the output has no
 *     books of these tables
 */
public record Trace(
        Document document,
        @Nullable Section section,
        @Nullable Observation observation,
        @Nullable Finding finding,
        @Nullable Statistic statistic,
        List<Check> checks,
        @Nullable IndicatorRule rule,
        @Nullable FigureCorrection correction,
        @Nullable List<String> places) {

    /** Finds an id in the current tables, and in the books that lie in the output. */
    static Trace of(Warehouse warehouse, OutputFolder output, Settings settings, String id)
            throws IOException {
        Run run = current(warehouse);
        String runId = run.runId();
        Observation observation =
                first(warehouse, WarehouseTables.OBSERVATIONS, runId, "observation_id", id)
                        .orElse(null);
        Finding finding =
                observation != null
                        ? null
                        : first(warehouse, WarehouseTables.FINDINGS, runId, "finding_id", id)
                                .orElse(null);
        Statistic statistic =
                observation != null || finding != null
                        ? null
                        : first(warehouse, WarehouseTables.STATISTICS, runId, "statistic_id", id)
                                .orElse(null);
        if (statistic != null) {
            return of(warehouse, runId, statistic);
        }
        if (observation == null && finding == null) {
            throw new InputException(
                    "there is no observation, finding or statistic " + id,
                    "take the id from a table or from read --json,"
                            + " or point into a book with --book and --cell");
        }
        String docId =
                observation != null ? observation.docId() : Objects.requireNonNull(finding).docId();
        String sectionId =
                observation != null
                        ? observation.sectionId()
                        : Objects.requireNonNull(finding).sectionId();
        Document document = document(warehouse, runId, docId, Document.Status.OK);
        return new Trace(
                document,
                sectionId == null
                        ? null
                        : first(warehouse, WarehouseTables.SECTIONS, runId, "section_id", sectionId)
                                .orElse(null),
                observation,
                finding,
                null,
                finding == null ? using(warehouse, runId, id) : on(warehouse, runId, finding),
                observation == null ? null : rule(settings.reading(), run, observation),
                observation == null ? null : correction(settings.reading(), document, observation),
                document.reportYear() == null
                        ? List.of()
                        : output.places(document, id, runId).orElse(null));
    }

    /** Of a cell of an official table: no section and no book holds it. */
    private static Trace of(Warehouse warehouse, String runId, Statistic cell) {
        return new Trace(
                document(warehouse, runId, cell.docId(), Document.Status.STATISTICS),
                null,
                null,
                null,
                cell,
                using(warehouse, runId, cell.statisticId()),
                null,
                null,
                null);
    }

    private static Document document(
            Warehouse warehouse, String runId, String docId, Document.Status status) {
        String kept = status.name().toLowerCase(Locale.ROOT);
        return warehouse
                .rows(WarehouseTables.DOCUMENTS, runId)
                .map(
                        rows ->
                                rows.filter(functions.col("doc_id").equalTo(docId))
                                        .filter(functions.col("status").equalTo(kept)))
                .flatMap(rows -> head(WarehouseTables.DOCUMENTS, rows))
                .orElseThrow();
    }

    /** The run whose tables are the present ones. */
    static Run current(Warehouse warehouse) {
        return warehouse
                .current()
                .orElseThrow(
                        () ->
                                new InputException(
                                        "the warehouse has no complete run",
                                        "make one with the command run"));
    }

    /** The checks that used a figure, those over several reports too. */
    private static List<Check> using(Warehouse warehouse, String runId, String observationId) {
        Column used = functions.array_contains(functions.col("observation_ids"), observationId);
        return checks(warehouse, runId, used);
    }

    private static List<Check> on(Warehouse warehouse, String runId, Finding finding) {
        Column ofReport = functions.col("doc_id").equalTo(finding.docId());
        return checks(warehouse, runId, ofReport).stream()
                .filter(check -> check.isOn(finding))
                .toList();
    }

    private static List<Check> checks(Warehouse warehouse, String runId, Column which) {
        return warehouse
                .rows(WarehouseTables.CHECKS, runId)
                .map(
                        rows ->
                                rows.filter(which).collectAsList().stream()
                                        .map(WarehouseTables.CHECKS::record)
                                        .toList())
                .orElse(List.of());
    }

    /**
     * The rule kept with the figure; null where the settings have become others and it with them.
     */
    private static @Nullable IndicatorRule rule(
            ReadingSettings settings, Run run, Observation figure) {
        if (figure.rule() == null) {
            return null;
        }
        boolean same = run.readingHash().equals(settings.hash());
        return IndicatorRule.of(settings, figure.rule())
                .filter(rule -> same || rule.subject().in(figure.decidedBy()))
                .orElse(null);
    }

    private static @Nullable FigureCorrection correction(
            ReadingSettings settings, Document document, Observation figure) {
        if (figure.correctedValue() == null) {
            return null;
        }
        return settings.corrections().figuresOf(document.docId(), document.sourcePath()).stream()
                .filter(row -> row.fits(figure.value(), figure.surface()))
                .filter(
                        row ->
                                row.indicator() == null
                                        ? row.target().equals(figure.observationId())
                                        : row.indicator().equals(figure.indicator()))
                .findFirst()
                .orElse(null);
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
