package org.fazhi.job.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.fazhi.job.env.JobException;
import org.fazhi.job.env.RunLock;
import org.fazhi.job.env.WarehouseHeldException;
import org.fazhi.warehouse.Dated;
import org.fazhi.warehouse.Revision;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables in the background while the next ones are computed, tags each for its run, and
 * makes sure of its keys. The first that fails ends the run when it is waited for. What is there of
 * the same work, of the run before or of one that failed, is taken as it is.
 */
public final class TableWriting implements AutoCloseable {
    private static final int AT_ONCE = 2;

    private final SparkSession session;
    private final Warehouse warehouse;
    private final RunLock lock;
    private final Target target;
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
     * What is written.
     *
     * @param runId the run that the tables are tagged with
     * @param after the run that readers see so far, or null
     * @param works names what each table is made from
     * @param files how many files a table of all reports gets
     */
    public record Target(String runId, @Nullable String after, TableWorks works, int files) {
        Revision whole(Table<?> table) {
            return Revision.whole(after, works.of(table));
        }
    }

    /**
     * @param lock asked before each table is changed
     */
    public TableWriting(SparkSession session, Warehouse warehouse, RunLock lock, Target target) {
        this.session = session;
        this.warehouse = warehouse;
        this.lock = lock;
        this.target = target;
    }

    /** Whether all of these tables were made already, by the run before or one that failed. */
    boolean done(List<? extends Table<?>> tables) {
        return tables.stream().allMatch(table -> warehouse.holds(table, target.works().of(table)));
    }

    /** Rows that belong to reports. */
    <R extends Record> void ofReports(Table<R> table, ReportUpdate update, ReportRows<R> rows) {
        write(
                table,
                () ->
                        warehouse.replace(
                                table,
                                update.ofYears(table, rows),
                                target.files(),
                                new Revision(
                                        target.after(), target.works().of(table), update.years())));
    }

    /** Rows that Spark holds, each with its year beside it where the table wants that. */
    <R extends Record> void dated(Table<R> table, JavaRDD<Dated<R>> rows) {
        write(
                table,
                () ->
                        warehouse.replace(
                                table,
                                warehouse.frame(table, rows),
                                target.files(),
                                target.whole(table)));
    }

    /** Rows that Spark holds. */
    <R extends Record> void rows(Table<R> table, JavaRDD<R> rows) {
        dated(table, rows.map(row -> new Dated<>(null, row)));
    }

    /** Rows that the driver holds. */
    <R extends Record> void rows(Table<R> table, List<R> rows) {
        write(table, () -> warehouse.replace(table, rows, target.whole(table)));
    }

    /** A table that is {@link #done}. */
    void again(Table<?> table) {
        write(
                table,
                () -> {
                    throw new IllegalStateException(table + " is not done");
                });
    }

    private void write(Table<?> table, Runnable work) {
        Callable<Void> task =
                () -> {
                    SparkSession.setActiveSession(session);
                    lock.requireHeld();
                    if (!warehouse.holds(table, target.works().of(table))) {
                        work.run();
                        lock.requireHeld();
                    }
                    warehouse.tag(table, target.works().of(table), target.runId());
                    TableKeys.requireUnique(warehouse, table, target.runId(), target.files());
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
                throw new JobException(
                        "writing tables", Objects.requireNonNullElse(e.getCause(), e));
            }
        }
        pending.clear();
    }

    /** Lets end what was begun: it serves the next run, and the lock must outlive its commits. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(5, TimeUnit.MINUTES)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
