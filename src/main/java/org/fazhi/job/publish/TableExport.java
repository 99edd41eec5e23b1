package org.fazhi.job.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.fazhi.job.files.CsvTable;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;

/** Writes whole tables of a run as CSV, and a dictionary of them. */
public final class TableExport {
    private static final String FOLDER = "tables";

    private TableExport() {}

    /** Writes the folder {@code tables/} of the output; what was there is replaced. */
    public static void write(Warehouse warehouse, Run run, OutputFolder output) throws IOException {
        for (Table<? extends Record> table : WarehouseTables.exported()) {
            Dataset<Row> rows = warehouse.rows(table, run.runId()).orElse(null);
            if (rows != null) {
                write(table, rows, output, FOLDER);
            }
        }
        write(
                WarehouseTables.RUNS,
                warehouse.rows(WarehouseTables.RUNS).orElseThrow(),
                output,
                FOLDER);
        output.write(FOLDER + "/dictionary.csv", dictionary());
        output.publication().publish(List.of(FOLDER));
    }

    /** Writes one table, sorted, to a folder of the output. */
    public static void write(Table<?> table, Dataset<Row> rows, OutputFolder output, String folder)
            throws IOException {
        Dataset<Row> sorted = rows.coalesce(1).sortWithinPartitions(Warehouse.order(table));
        try (OutputStream out = output.create(folder + "/" + table.name() + ".csv")) {
            CsvTable.write(List.of(table.schema().fieldNames()), sorted.toLocalIterator(), out);
        }
    }

    private static byte[] dictionary() throws IOException {
        List<Row> rows = new ArrayList<>();
        List<Table<? extends Record>> tables = new ArrayList<>(WarehouseTables.exported());
        tables.add(WarehouseTables.RUNS);
        for (Table<? extends Record> table : tables) {
            for (StructField column : table.schema().fields()) {
                rows.add(
                        RowFactory.create(
                                table.name(),
                                column.name(),
                                type(column.dataType()),
                                table.partition().contains(column.name()) ? "yes" : "no",
                                table.order().contains(column.name()) ? "yes" : "no"));
            }
        }
        List<String> columns = List.of("table", "column", "type", "partition", "orders_rows");
        return CsvTable.text(columns, rows.iterator()).getBytes(StandardCharsets.UTF_8);
    }

    private static String type(DataType type) {
        return type instanceof ArrayType list
                ? "list of " + list.elementType().simpleString()
                : type.simpleString();
    }
}
