package org.fazhi.job;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.reading.Reading;
import org.fazhi.warehouse.Tables;
import org.fazhi.warehouse.Warehouse;

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

    /**
     * @param files how many files the readings are of
     */
    static RunCounts of(JavaRDD<Reading> readings, long files) {
        long[] sums =
                readings.map(RunCounts::of)
                        .fold(
                                new long[7],
                                (left, right) -> {
                                    long[] sum = left.clone();
                                    for (int i = 0; i < sum.length; i++) {
                                        sum[i] += right[i];
                                    }
                                    return sum;
                                });
        return new RunCounts(sums[0], sums[1], sums[2], files, sums[3], sums[4], sums[5], sums[6]);
    }

    private static long[] of(Reading reading) {
        return new long[] {
            isOf(reading, Document.Status.OK),
            isOf(reading, Document.Status.SUPERSEDED),
            isOf(reading, Document.Status.OTHER),
            reading.observations().size(),
            reading.observations().stream()
                    .map(Observation::indicator)
                    .filter(java.util.Objects::nonNull)
                    .count(),
            reading.findings().size(),
            reading.checks().size()
        };
    }

    /** From the tables of a run. */
    static RunCounts of(Warehouse warehouse, String runId) {
        return new RunCounts(
                documents(warehouse, runId, "ok"),
                documents(warehouse, runId, "superseded"),
                documents(warehouse, runId, "other"),
                count(warehouse.rows(Tables.FILES, runId)),
                count(warehouse.rows(Tables.OBSERVATIONS, runId)),
                count(
                        warehouse
                                .rows(Tables.OBSERVATIONS, runId)
                                .map(rows -> rows.filter("indicator is not null"))),
                count(warehouse.rows(Tables.FINDINGS, runId)),
                count(warehouse.rows(Tables.CHECKS, runId)));
    }

    private static long isOf(Reading reading, Document.Status status) {
        return reading.document().status() == status ? 1 : 0;
    }

    private static long documents(Warehouse warehouse, String runId, String status) {
        return count(
                warehouse
                        .rows(Tables.DOCUMENTS, runId)
                        .map(rows -> rows.filter(functions.col("status").equalTo(status))));
    }

    private static long count(java.util.Optional<Dataset<Row>> rows) {
        return rows.map(Dataset::count).orElse(0L);
    }

    RunCounts withChecks(long further) {
        return new RunCounts(
                reports,
                superseded,
                others,
                files,
                observations,
                indicators,
                findings,
                checks + further);
    }
}
