package org.fazhi.job;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.reading.Reading;
import org.fazhi.warehouse.Tables;
import org.fazhi.warehouse.Warehouse;

/**
 * How much a run knows.
 *
 * @param reports documents that count
 * @param observations quantities
 * @param indicators quantities with an indicator
 * @param findings strengths, honours, shortcomings and plans
 * @param checks what the audit found
 */
public record RunCounts(
        long reports, long observations, long indicators, long findings, long checks) {

    static RunCounts of(JavaRDD<Reading> readings) {
        long[] sums =
                readings.map(RunCounts::of)
                        .fold(
                                new long[5],
                                (left, right) -> {
                                    long[] sum = left.clone();
                                    for (int i = 0; i < sum.length; i++) {
                                        sum[i] += right[i];
                                    }
                                    return sum;
                                });
        return new RunCounts(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    private static long[] of(Reading reading) {
        return new long[] {
            reading.document().status() == Document.Status.OK ? 1 : 0,
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
                warehouse
                        .rows(Tables.DOCUMENTS, runId)
                        .map(rows -> rows.filter("status = 'ok'").count())
                        .orElse(0L),
                count(warehouse.rows(Tables.OBSERVATIONS, runId)),
                count(
                        warehouse
                                .rows(Tables.OBSERVATIONS, runId)
                                .map(rows -> rows.filter("indicator is not null"))),
                count(warehouse.rows(Tables.FINDINGS, runId)),
                count(warehouse.rows(Tables.CHECKS, runId)));
    }

    private static long count(java.util.Optional<Dataset<Row>> rows) {
        return rows.map(Dataset::count).orElse(0L);
    }

    RunCounts withChecks(long further) {
        return new RunCounts(reports, observations, indicators, findings, checks + further);
    }
}
