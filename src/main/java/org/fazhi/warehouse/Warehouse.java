package org.fazhi.warehouse;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.UpdateSchema;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.iceberg.spark.actions.SparkActions;
import org.apache.iceberg.types.Types;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.CreateTableWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.SupportsNamespaces;
import org.apache.spark.sql.connector.catalog.TableCatalog;
import org.apache.spark.sql.functions;

/**
 * The tables, in Apache Iceberg through Spark's catalog {@value #CATALOG}; where that catalog lives
 * is the session's affair ({@code spark.sql.catalog.fazhi.*}).
 *
 * <p>A run writes each of its tables, tags each with its id, and appends its row to {@code runs}
 * last. Readers take the last run recorded there and read every table as of its tag: they see the
 * whole of a run or nothing of it.
 */
public final class Warehouse {
    /** The name of Spark's catalog. */
    public static final String CATALOG = "fazhi";

    /** The namespace of all tables in it. */
    public static final String NAMESPACE = "reports";

    private final SparkSession spark;
    private final Set<String> existing;

    private Warehouse(SparkSession spark, Set<String> existing) {
        this.spark = spark;
        this.existing = existing;
    }

    /** Opens the catalog of the session; creates the namespace where it is missing. */
    public static Warehouse open(SparkSession spark) {
        Object plugin = spark.sessionState().catalogManager().catalog(CATALOG);
        String[] namespace = {NAMESPACE};
        Set<String> existing = ConcurrentHashMap.newKeySet();
        try {
            SupportsNamespaces namespaces = (SupportsNamespaces) plugin;
            if (!namespaces.namespaceExists(namespace)) {
                namespaces.createNamespace(namespace, java.util.Map.of());
            }
            for (Identifier table : ((TableCatalog) plugin).listTables(namespace)) {
                existing.add(table.name());
            }
        } catch (org.apache.spark.sql.AnalysisException e) {
            throw new IllegalStateException("the catalog " + CATALOG + " does not open", e);
        }
        return new Warehouse(spark, existing);
    }

    /** Replaces all rows of a table. Atomic; readers of a tag do not notice. */
    public <R extends Record> void replace(Table<R> table, List<R> rows) {
        List<Row> values = rows.stream().map(row -> table.row(row, null)).toList();
        write(table, spark.createDataFrame(values, table.schema()), 1, true);
    }

    /**
     * Replaces all rows of a table.
     *
     * @param files how many files to write: one is right for up to some hundred thousand rows
     */
    public <R extends Record> void replace(Table<R> table, JavaRDD<Dated<R>> rows, int files) {
        JavaRDD<Row> values = rows.map(dated -> table.row(dated.record(), dated.year()));
        write(table, spark.createDataFrame(values, table.schema()), files, true);
    }

    /** Adds rows to a table. Atomic. */
    public <R extends Record> void append(Table<R> table, List<R> rows) {
        List<Row> values = rows.stream().map(row -> table.row(row, null)).toList();
        write(table, spark.createDataFrame(values, table.schema()), 1, false);
    }

    /** Adds rows to a table. Atomic. */
    public <R extends Record> void append(Table<R> table, JavaRDD<R> rows, int files) {
        JavaRDD<Row> values = rows.map(row -> table.row(row, null));
        write(table, spark.createDataFrame(values, table.schema()), files, false);
    }

    private <R extends Record> void write(
            Table<R> table, Dataset<Row> rows, int files, boolean replace) {
        Column[] order = order(table);
        Dataset<Row> sorted =
                files <= 1
                        ? rows.coalesce(1).sortWithinPartitions(order)
                        : rows.repartitionByRange(files, order).sortWithinPartitions(order);
        try {
            if (existing.add(table.name())) {
                CreateTableWriter<Row> create =
                        sorted.writeTo(name(table))
                                .using("iceberg")
                                .tableProperty("format-version", "2")
                                .tableProperty("write.distribution-mode", "none")
                                .tableProperty("write.spark.fanout.enabled", "true")
                                .tableProperty("write.metadata.delete-after-commit.enabled", "true")
                                .tableProperty("write.metadata.previous-versions-max", "20")
                                .tableProperty("write.parquet.compression-codec", "uncompressed");
                List<String> partition = table.partition();
                if (!partition.isEmpty()) {
                    create =
                            create.partitionedBy(
                                    functions.col(partition.get(0)),
                                    partition.stream()
                                            .skip(1)
                                            .map(functions::col)
                                            .toArray(Column[]::new));
                }
                create.create();
            } else {
                evolve(table);
                if (replace) {
                    sorted.writeTo(name(table)).overwrite(functions.lit(true));
                } else {
                    sorted.writeTo(name(table)).append();
                }
            }
        } catch (NoSuchTableException
                | org.apache.spark.sql.catalyst.analysis.TableAlreadyExistsException e) {
            throw new IllegalStateException("another program changes " + table, e);
        }
    }

    /** Deletes whole partitions. Atomic. */
    public void delete(Table<?> table, Expression rows) {
        if (existing.contains(table.name())) {
            load(table).newDelete().deleteFromRowFilter(rows).commit();
        }
    }

    /** The columns by which a table is sorted. */
    public static Column[] order(Table<?> table) {
        return Stream.concat(table.partition().stream(), table.order().stream())
                .map(functions::col)
                .toArray(Column[]::new);
    }

    /** Adds the columns that the record class has and the table lacks, and drops the others. */
    private void evolve(Table<?> table) {
        org.apache.iceberg.Table stored = load(table);
        Set<String> wanted = Set.copyOf(Arrays.asList(table.schema().fieldNames()));
        List<String> gone =
                stored.schema().columns().stream()
                        .map(Types.NestedField::name)
                        .filter(column -> !wanted.contains(column))
                        .toList();
        boolean complete =
                wanted.stream().allMatch(column -> stored.schema().findField(column) != null);
        if (complete && gone.isEmpty()) {
            return;
        }
        UpdateSchema update = stored.updateSchema();
        gone.forEach(update::deleteColumn);
        update.unionByNameWith(SparkSchemaUtil.convert(table.schema())).commit();
        spark.catalog().refreshTable(name(table));
    }

    /** Marks the present state of a table as that of a run. */
    public void tag(Table<?> table, String runId) {
        org.apache.iceberg.Table stored = load(table);
        Snapshot snapshot = stored.currentSnapshot();
        if (snapshot == null) {
            return;
        }
        if (stored.refs().containsKey(runId)) {
            stored.manageSnapshots().replaceTag(runId, snapshot.snapshotId()).commit();
        } else {
            stored.manageSnapshots().createTag(runId, snapshot.snapshotId()).commit();
        }
    }

    /** The rows of a table as a run left them; empty where the run did not know the table. */
    public Optional<Dataset<Row>> rows(Table<?> table, String runId) {
        if (!existing.contains(table.name()) || !load(table).refs().containsKey(runId)) {
            return Optional.empty();
        }
        return Optional.of(spark.read().option("versionAsOf", runId).table(name(table)));
    }

    /** The present rows of a table that no run tags ({@code readings}, {@code runs}). */
    public Optional<Dataset<Row>> rows(Table<?> table) {
        return existing.contains(table.name())
                ? Optional.of(spark.read().table(name(table)))
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
        return table.yearColumn() == null
                ? rows
                : rows.filter(functions.col(table.yearColumn()).equalTo(year));
    }

    private <R extends Record> List<R> records(Table<R> table, Dataset<Row> rows) {
        List<Row> collected = rows.coalesce(1).sortWithinPartitions(order(table)).collectAsList();
        return collected.stream().map(table::record).toList();
    }

    /** All runs, in the order of their ids, which is that of time. */
    public List<Run> runs() {
        return rows(Tables.RUNS)
                .map(rows -> rows.collectAsList().stream().map(Tables.RUNS::record).toList())
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparing(Run::runId))
                .toList();
    }

    /** The last run that wrote tables: what readers see. */
    public Optional<Run> current() {
        List<Run> complete = runs().stream().filter(Run::wroteTables).toList();
        return complete.isEmpty()
                ? Optional.empty()
                : Optional.of(complete.get(complete.size() - 1));
    }

    /**
     * Forgets states of the tables that no run tags: what failed runs and rewritten stagings left.
     *
     * @param before only older ones
     */
    public void expire(Instant before) {
        for (Table<? extends Record> table : Tables.all()) {
            if (existing.contains(table.name())) {
                org.apache.iceberg.Table stored = load(table);
                Set<Long> kept = ConcurrentHashMap.newKeySet();
                stored.refs().values().forEach(ref -> kept.add(ref.snapshotId()));
                for (Snapshot snapshot : stored.snapshots()) {
                    if (!kept.contains(snapshot.snapshotId())
                            && snapshot.timestampMillis() < before.toEpochMilli()) {
                        stored.expireSnapshots().expireOlderThan(before.toEpochMilli()).commit();
                        break;
                    }
                }
            }
        }
    }

    /**
     * Deletes files that no state of a table knows: what a killed run left. Only under the run's
     * lock; a live writer's files would go too.
     *
     * @param before only older ones
     */
    public void deleteOrphans(Instant before) {
        for (Table<? extends Record> table : Tables.all()) {
            if (existing.contains(table.name())) {
                SparkActions.get(spark)
                        .deleteOrphanFiles(load(table))
                        .olderThan(before.toEpochMilli())
                        .execute();
            }
        }
    }

    /** The full name for Spark SQL. */
    public static String name(Table<?> table) {
        return CATALOG + "." + NAMESPACE + "." + table.name();
    }

    private org.apache.iceberg.Table load(Table<?> table) {
        try {
            return Spark3Util.loadIcebergTable(spark, name(table));
        } catch (NoSuchTableException | ParseException e) {
            throw new IllegalStateException("the table " + table + " is gone", e);
        }
    }
}
