package org.fazhi.warehouse;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.spark.actions.SparkActions;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/**
 * The tables, in Apache Iceberg through Spark's catalog {@value #CATALOG}; where that catalog lives
 * is the session's affair ({@code spark.sql.catalog.fazhi.*}).
 *
 * <p>A run writes each of its tables beside what readers see, tags each with its id, and appends
 * its row to {@code runs} last. Readers take the last run recorded there and read every table as of
 * its tag: they see the whole of a run or nothing of it. A plain reader, who names no tag, sees the
 * last recorded run too: the tables follow when its row is there.
 */
public final class Warehouse {
    /** The name of Spark's catalog. */
    public static final String CATALOG = "fazhi";

    /** The namespace of all tables in it. */
    public static final String NAMESPACE = "reports";

    private final SparkSession spark;
    private final CatalogTables tables;
    private final TableWriter writer;
    private volatile @Nullable SeenStates seen;

    private Warehouse(SparkSession spark, CatalogTables tables) {
        this.spark = spark;
        this.tables = tables;
        this.writer = new TableWriter(tables);
    }

    /** Opens the catalog of the session; creates the namespace where it is missing. */
    public static Warehouse open(SparkSession spark) {
        return new Warehouse(spark, CatalogTables.open(spark));
    }

    /** Replaces rows of a table. Atomic; readers do not notice. */
    public <R extends Record> void replace(Table<R> table, List<R> rows, Revision revision) {
        writer.replace(table, frame(table, rows), 1, revision, seen);
    }

    /**
     * Replaces rows of a table. Atomic; readers do not notice.
     *
     * @param rows all rows of what is replaced
     * @param files how many files to write: one is right for up to some hundred thousand rows
     */
    public void replace(Table<?> table, Dataset<Row> rows, int files, Revision revision) {
        writer.replace(table, rows, files, revision, seen);
    }

    /** Adds rows to a table that no run tags. Atomic. */
    public <R extends Record> void append(Table<R> table, List<R> rows) {
        writer.append(table, frame(table, rows), 1);
    }

    /** Adds rows to a table that no run tags. Atomic. */
    public void append(Table<?> table, Dataset<Row> rows, int files) {
        writer.append(table, rows, files);
    }

    /**
     * Appends the row of a run to {@code runs}: from then on readers see its tables. What others
     * have changed since {@link #recover} ends it here.
     *
     * @throws ChangedByOthersException where a table has been changed, or another run recorded
     */
    public void record(Run run) {
        SeenStates begin = seen;
        if (begin == null) {
            append(WarehouseTables.RUNS, List.of(run));
            return;
        }
        begin.requireUnchanged(tables, run.runId());
        writer.appendTo(
                begin.of(WarehouseTables.RUNS),
                WarehouseTables.RUNS,
                frame(WarehouseTables.RUNS, List.of(run)));
    }

    /** Records as rows of a table; for tables that keep the year beside the record, without it. */
    public <R extends Record> Dataset<Row> frame(Table<R> table, List<R> rows) {
        return spark.createDataFrame(
                rows.stream().map(row -> table.row(row, null)).toList(), table.schema());
    }

    /** Records as rows of a table. */
    public <R extends Record> Dataset<Row> frame(Table<R> table, JavaRDD<Dated<R>> rows) {
        return spark.createDataFrame(
                rows.map(dated -> table.row(dated.record(), dated.year())), table.schema());
    }

    /** Whether a row is of some years; null is one of them. */
    static Column ofYears(Table<?> table, Collection<Integer> years) {
        Column year = functions.col(table.yearColumn());
        Object[] known = years.stream().filter(Objects::nonNull).toArray();
        Column wanted = year.isin(known);
        return known.length == years.size() ? wanted : wanted.or(year.isNull());
    }

    /** Deletes whole partitions. Atomic. */
    public void delete(Table<?> table, Expression rows) {
        if (tables.has(table)) {
            tables.load(table).newDelete().deleteFromRowFilter(rows).commit();
        }
    }

    /** The columns by which a table is sorted. */
    public static Column[] order(Table<?> table) {
        return Stream.concat(table.partition().stream(), table.order().stream())
                .map(functions::col)
                .toArray(Column[]::new);
    }

    /**
     * Whether the last run, or one that was not completed, has made the table from the same work.
     */
    public boolean holds(Table<?> table, String work) {
        return made(table, work).isPresent();
    }

    private Optional<Snapshot> made(Table<?> table, String work) {
        return tables.has(table)
                ? new TableStates(tables.load(table)).madeFrom(work)
                : Optional.empty();
    }

    /**
     * Marks the state of a table that was made from a work as that of a run.
     *
     * @throws IllegalStateException where there is no such state
     */
    public void tag(Table<?> table, String work, String runId) {
        Snapshot state =
                made(table, work)
                        .orElseThrow(
                                () -> new IllegalStateException(table + " was not made: " + work));
        new TableStates(tables.load(table)).tag(runId, state);
    }

    /** Lets plain readers, who name no run, see the tables of a run. */
    public void show(String runId) {
        WarehouseTables.ofARun().stream()
                .filter(tables::has)
                .forEach(table -> new TableStates(tables.load(table)).showRun(runId));
    }

    /**
     * Puts right what a killed run may have left: plain readers see the last complete run, and no
     * tag is that of a run which never was. What they see is remembered: who changes it while the
     * run is at work holds no lock. Only under the run's lock.
     *
     * @return the runs, in the order of time
     */
    public List<Run> recover() {
        List<Run> runs = runs();
        Set<String> known = runs.stream().map(Run::runId).collect(Collectors.toSet());
        for (Table<? extends Record> table : WarehouseTables.ofARun()) {
            if (tables.has(table)) {
                new TableStates(tables.load(table)).keepTags(known);
            }
        }
        lastComplete(runs).map(Run::runId).ifPresent(this::show);
        seen = SeenStates.of(tables);
        return runs;
    }

    /** Whether a run knows a table. */
    public boolean knows(Table<?> table, String runId) {
        return tables.has(table) && new TableStates(tables.load(table)).knows(runId);
    }

    /** The rows of a table as a run left them; empty where the run did not know the table. */
    public Optional<Dataset<Row>> rows(Table<?> table, String runId) {
        if (!knows(table, runId)) {
            return Optional.empty();
        }
        return Optional.of(
                table.inShape(spark.read().option("versionAsOf", runId).table(name(table))));
    }

    /**
     * A key that several rows of a run's table have; empty where each row has its own.
     *
     * @param files how many files the table was given
     */
    public Optional<RepeatedKey> repeatedKey(Table<?> table, String runId, int files) {
        if (files > 1) {
            return rows(table, runId).flatMap(rows -> RepeatedKey.among(table, rows));
        }
        org.apache.iceberg.Table stored = tables.load(table);
        return new TableStates(stored)
                .of(runId)
                .flatMap(state -> RepeatedKey.here(table, stored, state));
    }

    /** The present rows of a table that no run tags ({@code readings}, {@code runs}). */
    public Optional<Dataset<Row>> rows(Table<?> table) {
        return tables.has(table)
                ? Optional.of(table.inShape(spark.read().table(name(table))))
                : Optional.empty();
    }

    /** The records of a table as a run left them, in the table's order. */
    public <R extends Record> List<R> list(Table<R> table, String runId) {
        return rows(table, runId).map(rows -> records(table, rows)).orElse(List.of());
    }

    /**
     * The records of one year, in the table's order; all where the table knows no years.
     *
     * @param year the year
     */
    public <R extends Record> List<R> list(Table<R> table, String runId, int year) {
        return rows(table, runId)
                .map(rows -> records(table, ofYear(table, rows, year)))
                .orElse(List.of());
    }

    /** The rows of one year; all where the table knows no years. */
    public static Dataset<Row> ofYear(Table<?> table, Dataset<Row> rows, int year) {
        return table.yearColumn() == null ? rows : ofYears(table, rows, List.of(year));
    }

    /**
     * The rows of some years.
     *
     * @param years null is one of them
     */
    public static Dataset<Row> ofYears(
            Table<?> table, Dataset<Row> rows, Collection<Integer> years) {
        return rows.filter(ofYears(table, years));
    }

    private <R extends Record> List<R> records(Table<R> table, Dataset<Row> rows) {
        List<Row> collected = rows.coalesce(1).sortWithinPartitions(order(table)).collectAsList();
        return collected.stream().map(table::record).toList();
    }

    /** All runs, in the order of their ids, which is that of time. */
    public List<Run> runs() {
        return rows(WarehouseTables.RUNS)
                .map(
                        rows ->
                                rows.collectAsList().stream()
                                        .map(WarehouseTables.RUNS::record)
                                        .toList())
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparing(Run::runId))
                .toList();
    }

    /** The last run that wrote tables: what readers see. */
    public Optional<Run> current() {
        return lastComplete(runs());
    }

    /** The last run that wrote tables. */
    public static Optional<Run> lastComplete(List<Run> runs) {
        return runs.stream().filter(Run::wroteTables).reduce((earlier, later) -> later);
    }

    /**
     * Forgets states of the tables that no run tags: what failed runs and rewritten stagings left.
     *
     * @param before only older ones
     */
    public void expire(Instant before) {
        WarehouseTables.all().stream()
                .filter(tables::has)
                .forEach(table -> new TableStates(tables.load(table)).expire(before));
    }

    /**
     * Deletes files that no state of a table knows: what a killed run left. Only under the run's
     * lock; a live writer's files would go too.
     *
     * @param before only older ones
     */
    public void deleteOrphans(Instant before) {
        WarehouseTables.all().stream()
                .filter(tables::has)
                .forEach(
                        table ->
                                SparkActions.get(spark)
                                        .deleteOrphanFiles(tables.load(table))
                                        .olderThan(before.toEpochMilli())
                                        .execute());
    }

    /** The full name for Spark SQL. */
    public static String name(Table<?> table) {
        return CATALOG + "." + NAMESPACE + "." + table.name();
    }
}
