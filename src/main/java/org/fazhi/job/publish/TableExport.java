package org.fazhi.job.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fazhi.job.files.CsvTable;
import org.fazhi.warehouse.DataContract;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;

/** Writes whole tables of a run, with a dictionary of them and the data contract. */
public final class TableExport {
    private static final String FOLDER = "tables";

    private TableExport() {}

    /**
     * Writes the folder {@code tables/} of the output; what was there is replaced when all is
     * written, and stays where it cannot be.
     */
    public static void write(Warehouse warehouse, Run run, TableFormat format, OutputFolder output)
            throws IOException {
        // What a killed export has left is in none of its tables.
        output.discard();
        try {
            for (Table<? extends Record> table : WarehouseTables.exported()) {
                Dataset<Row> rows = warehouse.rows(table, run.runId()).orElse(null);
                if (rows != null) {
                    write(table, rows, format, output);
                }
            }
            write(
                    WarehouseTables.RUNS,
                    warehouse.rows(WarehouseTables.RUNS).orElseThrow(),
                    format,
                    output);
            output.write(FOLDER + "/dictionary.csv", dictionary());
            output.write(FOLDER + "/contract.json", DataContract.tables());
            output.publication().publish(List.of(FOLDER));
        } finally {
            output.discard();
        }
    }

    private static void write(
            Table<?> table, Dataset<Row> rows, TableFormat format, OutputFolder output)
            throws IOException {
        switch (format) {
            case CSV -> write(table, rows, output, FOLDER);
            case PARQUET ->
                    sorted(table, rows)
                            .write()
                            .parquet(
                                    output.staging()
                                            + "/"
                                            + FOLDER
                                            + "/"
                                            + table.name()
                                            + ".parquet");
        }
    }

    /** Writes one table as CSV, sorted, to a folder of the output. */
    public static void write(Table<?> table, Dataset<Row> rows, OutputFolder output, String folder)
            throws IOException {
        try (OutputStream out = output.create(folder + "/" + table.name() + ".csv")) {
            CsvTable.write(
                    List.of(table.schema().fieldNames()),
                    sorted(table, rows).toLocalIterator(),
                    out);
        }
    }

    private static Dataset<Row> sorted(Table<?> table, Dataset<Row> rows) {
        return rows.coalesce(1).sortWithinPartitions(Warehouse.order(table));
    }

    /** The columns of the data contract, a row each. */
    private static byte[] dictionary() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (DataContract.Column column : DataContract.columns()) {
            rows.add(
                    RowFactory.create(
                            column.table(),
                            column.name(),
                            column.type(),
                            yes(column.partition()),
                            yes(column.order()),
                            yes(column.key()),
                            yes(column.nullable()),
                            column.unit(),
                            column.values().toArray(String[]::new),
                            column.meaning(),
                            DataContract.VERSION));
        }
        List<String> columns =
                List.of(
                        "table",
                        "column",
                        "type",
                        "partition",
                        "orders_rows",
                        "key",
                        "nullable",
                        "unit",
                        "values",
                        "meaning",
                        "contract");
        return CsvTable.text(columns, rows.iterator()).getBytes(StandardCharsets.UTF_8);
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
