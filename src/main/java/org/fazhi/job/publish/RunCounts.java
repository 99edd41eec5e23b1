package org.fazhi.job.publish;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fazhi.corpus.Document;
import org.fazhi.job.update.VersionSelection;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;

/**
 * How much a run knows.
 *
 * @param reports documents that count
 * @param superseded documents of which there is a better version
 * @param others documents that are no such report
 * @param files files that the tables rest on, those among them that are gone by now
 * @param observations quantities
 * @param indicators quantities with an indicator
 * @param findings strengths, honours, shortcomings and plans
 * @param checks what the audit found
 */
public record RunCounts(
        long reports,
        long superseded,
        long others,
        long files,
        long observations,
        long indicators,
        long findings,
        long checks) {

    /** From the tables of a run. */
    public static RunCounts of(Warehouse warehouse, String runId) {
        return of(
                VersionSelection.stored(warehouse, runId),
                count(warehouse.rows(WarehouseTables.FILES, runId)),
                warehouse,
                runId);
    }

    /**
     * The same, where documents and files are known.
     *
     * @param files how many
     */
    public static RunCounts of(
            List<Document> documents, long files, Warehouse warehouse, String runId) {
        return new RunCounts(
                documents(documents, Document.Status.OK),
                documents(documents, Document.Status.SUPERSEDED),
                documents(documents, Document.Status.OTHER),
                files,
                count(warehouse.rows(WarehouseTables.OBSERVATIONS, runId)),
                count(
                        warehouse
                                .rows(WarehouseTables.OBSERVATIONS, runId)
                                .map(rows -> rows.filter("indicator is not null"))),
                count(warehouse.rows(WarehouseTables.FINDINGS, runId)),
                count(warehouse.rows(WarehouseTables.CHECKS, runId)));
    }

    private static long documents(List<Document> documents, Document.Status status) {
        return documents.stream().filter(document -> document.status() == status).count();
    }

    private static long count(Optional<Dataset<Row>> rows) {
        return rows.map(Dataset::count).orElse(0L);
    }
}
