package org.fazhi.warehouse;

import java.util.Collection;
import org.apache.iceberg.SnapshotRef;
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

    /** Replaces what a revision names, beside what readers see where it belongs to a run. */
    void replace(Table<?> table, Dataset<Row> rows, int files, Revision revision) {
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

    private interface Commit {
        void run() throws NoSuchTableException;
    }

    private static void commit(Commit commit, Table<?> table) {
        try {
            commit.run();
        } catch (NoSuchTableException e) {
            throw new IllegalStateException("another program changes " + table, e);
        }
    }
}
