package org.fazhi.warehouse;

import java.util.Collection;
import org.apache.iceberg.IsolationLevel;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.exceptions.ValidationException;
import org.apache.iceberg.spark.SparkWriteOptions;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriterV2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/** Writes rows into tables of the catalog, sorted, each time in one commit. */
final class TableWriter {
    private final CatalogTables tables;

    TableWriter(CatalogTables tables) {
        this.tables = tables;
    }

    /** Adds rows to what is there. */
    void append(Table<?> table, Dataset<Row> rows, int files) {
        tables.inShape(table);
        commit(() -> sorted(table, rows, files).writeTo(Warehouse.name(table)).append(), table);
    }

    /**
     * Adds rows, unless others have been added meanwhile.
     *
     * @param since the state to which they are added; null where there is none
     * @throws ChangedByOthersException where the table has another state
     */
    void appendTo(@Nullable Long since, Table<?> table, Dataset<Row> rows) {
        tables.inShape(table);
        DataFrameWriterV2<Row> writer = sorted(table, rows, 1).writeTo(Warehouse.name(table));
        commit(() -> alone(writer, since).overwrite(functions.lit(false)), table);
    }

    /**
     * Replaces what a revision names, beside what readers see where it belongs to a run.
     *
     * @param seen what readers saw when the run began, or null
     * @throws ChangedByOthersException where others have added rows of what is replaced
     */
    void replace(
            Table<?> table,
            Dataset<Row> rows,
            int files,
            Revision revision,
            @Nullable SeenStates seen) {
        TableStates states = new TableStates(tables.inShape(table));
        String branch = states.branchFrom(revision.after());
        String target =
                branch.equals(SnapshotRef.MAIN_BRANCH)
                        ? Warehouse.name(table)
                        : Warehouse.name(table) + ".branch_" + branch;
        DataFrameWriterV2<Row> writer = sorted(table, rows, files).writeTo(target);
        if (revision.work() != null) {
            writer.option(TableStates.madeFromOption(), revision.work());
        }
        if (branch.equals(TableStates.WORK)) {
            alone(writer, states.of(branch).orElseThrow().snapshotId());
        } else if (seen != null && WarehouseTables.ofARun().contains(table)) {
            alone(writer, seen.of(table));
        }
        commit(() -> writer.overwrite(replaced(table, revision.years())), table);
    }

    private static Column replaced(Table<?> table, @Nullable Collection<Integer> years) {
        return years == null ? functions.lit(true) : Warehouse.ofYears(table, years);
    }

    private static Dataset<Row> sorted(Table<?> table, Dataset<Row> rows, int files) {
        Column[] order = Warehouse.order(table);
        return files <= 1
                ? rows.coalesce(1).sortWithinPartitions(order)
                : rows.repartitionByRange(files, order).sortWithinPartitions(order);
    }

    /** Lets a commit fail where others have added rows of what it replaces. */
    private static DataFrameWriterV2<Row> alone(
            DataFrameWriterV2<Row> writer, @Nullable Long since) {
        writer.option(SparkWriteOptions.ISOLATION_LEVEL, IsolationLevel.SERIALIZABLE.toString());
        if (since != null) {
            writer.option(SparkWriteOptions.VALIDATE_FROM_SNAPSHOT_ID, since);
        }
        return writer;
    }

    private interface Commit {
        void run() throws NoSuchTableException;
    }

    private static void commit(Commit commit, Table<?> table) {
        try {
            commit.run();
        } catch (NoSuchTableException e) {
            throw new ChangedByOthersException(table.name(), "it is gone");
        } catch (RuntimeException e) {
            throw ofOthers(e) ? new ChangedByOthersException(table.name(), "rows were added") : e;
        }
    }

    /** Whether Iceberg has found rows of others, or a branch that is not ours any more. */
    private static boolean ofOthers(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof ValidationException
                    && (message.contains("conflicting")
                            || message.contains("Cannot determine history"))) {
                return true;
            }
        }
        return false;
    }
}
