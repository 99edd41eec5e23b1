package org.fazhi.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.fazhi.audit.Check;
import org.fazhi.reading.Reading;
import org.fazhi.warehouse.Dated;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Tables;
import org.fazhi.warehouse.Warehouse;

/**
 * Writes tables in the background while the next ones are computed, and tags each for its run. The
 * first that fails ends the run when it is waited for.
 */
final class TableWriting implements AutoCloseable {
    private static final int AT_ONCE = 2;

    private final SparkSession session;
    private final Warehouse warehouse;
    private final RunLock lock;
    private final String runId;
    private final int files;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    AT_ONCE,
                    task -> {
                        Thread thread = new Thread(task, "table-writer");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final List<Future<?>> pending = new ArrayList<>();

    /**
     * @param lock asked before each table is changed
     * @param files how many files a table of all reports gets
     */
    TableWriting(SparkSession session, Warehouse warehouse, RunLock lock, String runId, int files) {
        this.session = session;
        this.warehouse = warehouse;
        this.lock = lock;
        this.runId = runId;
        this.files = files;
    }

    /** Rows that belong to reports. */
    <R extends Record> void ofReadings(Table<R> table, JavaRDD<Reading> readings, RowsOf<R> rows) {
        write(table, () -> warehouse.replace(table, dated(readings, rows), files));
    }

    private static <R extends Record> JavaRDD<Dated<R>> dated(
            JavaRDD<Reading> readings, RowsOf<R> rows) {
        return readings.flatMap(
                reading -> {
                    Integer year = reading.document().reportYear();
                    return rows.of(reading).stream().map(row -> new Dated<>(year, row)).iterator();
                });
    }

    /** The rows of a report. */
    interface RowsOf<R extends Record> extends Serializable {
        List<R> of(Reading reading);
    }

    /** The checks of reports, and those over several reports. */
    void checks(JavaRDD<Reading> readings, List<Check> further) {
        JavaRDD<Dated<Check>> all =
                dated(readings, Reading::checks)
                        .union(
                                JavaSparkContext.fromSparkContext(session.sparkContext())
                                        .parallelize(further, 1)
                                        .map(check -> new Dated<>(check.year(), check)));
        write(Tables.CHECKS, () -> warehouse.replace(Tables.CHECKS, all, files));
    }

    /** Rows that Spark holds. */
    <R extends Record> void rows(Table<R> table, JavaRDD<R> rows) {
        write(
                table,
                () -> warehouse.replace(table, rows.map(row -> new Dated<>(null, row)), files));
    }

    /** Rows that the driver holds. */
    <R extends Record> void rows(Table<R> table, List<R> rows) {
        write(table, () -> warehouse.replace(table, rows));
    }

    private void write(Table<?> table, Runnable work) {
        Callable<Void> task =
                () -> {
                    SparkSession.setActiveSession(session);
                    lock.requireHeld();
                    work.run();
                    lock.requireHeld();
                    warehouse.tag(table, runId);
                    return null;
                };
        pending.add(threads.submit(task));
    }

    /** Waits until all tables are written and tagged. */
    void await() throws InterruptedException {
        for (Future<?> write : pending) {
            try {
                write.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof WarehouseHeldException lost) {
                    throw lost;
                }
                throw new JobException("writing tables", e.getCause());
            }
        }
        pending.clear();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            // The lock must outlive the last commit of a run that failed.
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
