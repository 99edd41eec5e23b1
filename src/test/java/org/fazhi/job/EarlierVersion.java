package org.fazhi.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.CreateTableWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fazhi.LocalSpark;
import org.fazhi.job.env.Sessions;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;

/**
 * A version of the program before this one, of which the tables' columns are known: fewer tables
 * than now, fewer columns, one that is no longer kept, one that has become wider.
 */
final class EarlierVersion {
    /** The program's version as its runs have it; the part before the last dot read the reports. */
    static final String PROGRAM = "0.0.9+1234.5678";

    private static final String READER = "0.0.9+1234";
    private static final Path COLUMNS = Path.of("src/test/resources/warehouse/earlier-version.csv");

    private record Known(String name, String type, boolean partition) {}

    private EarlierVersion() {}

    private static Map<String, List<Known>> tables() throws IOException {
        Map<String, List<Known>> tables = new LinkedHashMap<>();
        for (String line : Files.readAllLines(COLUMNS)) {
            String[] cells = line.split(",");
            if (!cells[0].equals("table")) {
                tables.computeIfAbsent(cells[0], name -> new ArrayList<>())
                        .add(new Known(cells[1], cells[2], cells[3].equals("yes")));
            }
        }
        return tables;
    }

    /** The columns of each table by its name. */
    static Map<String, Set<String>> columns() throws IOException {
        Map<String, Set<String>> columns = new TreeMap<>();
        tables().forEach(
                        (table, known) -> {
                            Set<String> names = new HashSet<>();
                            known.forEach(column -> names.add(column.name()));
                            columns.put(table, names);
                        });
        return columns;
    }

    /**
     * Writes what a run of this version has left as the earlier version would have left it.
     *
     * @param runId of the run, which the earlier version's run is called by, too
     * @param warehouse a path at which there is none yet
     */
    static void write(RunFolder place, String runId, String warehouse) throws Exception {
        Warehouse now = place.warehouse();
        SparkSession session = LocalSpark.newSession();
        Sessions.warehouse(session, warehouse);
        for (Map.Entry<String, List<Known>> table : tables().entrySet()) {
            Dataset<Row> rows = rows(now, table.getKey(), runId);
            Dataset<Row> earlier = rows.select(columns(rows, table.getValue()));
            StructType schema = earlier.schema();
            List<Row> held = earlier.collectAsList();
            SparkSession.setActiveSession(session);
            store(session, session.createDataFrame(held, schema), table, runId);
        }
    }

    private static Dataset<Row> rows(Warehouse now, String table, String runId) {
        if (table.equals(WarehouseTables.RUNS.name())) {
            return now.rows(WarehouseTables.RUNS)
                    .orElseThrow()
                    .withColumn("version", functions.lit(PROGRAM));
        }
        if (table.equals(WarehouseTables.READINGS.name())) {
            UDF1<String, String> payload = EarlierVersion::payload;
            UserDefinedFunction older = functions.udf(payload, DataTypes.StringType);
            return now.rows(WarehouseTables.READINGS)
                    .orElseThrow()
                    .withColumn("reader_version", functions.lit(READER))
                    .withColumn("payload", older.apply(functions.col("payload")));
        }
        return WarehouseTables.ofARun().stream()
                .filter(each -> each.name().equals(table))
                .map(each -> now.rows(each, runId).orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static Column[] columns(Dataset<Row> rows, List<Known> known) {
        Set<String> held = new HashSet<>(Arrays.asList(rows.columns()));
        return known.stream().map(column -> column(column, held)).toArray(Column[]::new);
    }

    private static Column column(Known known, Set<String> held) {
        if (!held.contains(known.name())) {
            return functions.lit("no longer kept").as(known.name());
        }
        Column column = functions.col(known.name());
        boolean list = known.type().startsWith("array");
        return list ? column : column.cast(known.type()).as(known.name());
    }

    /** A staged reading without the members that the earlier version did not know. */
    private static String payload(String json) {
        try {
            JsonNode reading = new ObjectMapper().readTree(json);
            columns()
                    .forEach(
                            (table, known) ->
                                    reading.path(table)
                                            .forEach(row -> ((ObjectNode) row).retain(known)));
            ((ObjectNode) reading.path("document")).retain(columns().get("documents"));
            return reading.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void store(
            SparkSession session,
            Dataset<Row> rows,
            Map.Entry<String, List<Known>> table,
            String runId)
            throws Exception {
        String name = Warehouse.CATALOG + "." + Warehouse.NAMESPACE + "." + table.getKey();
        Column[] partition =
                table.getValue().stream()
                        .filter(Known::partition)
                        .map(column -> functions.col(column.name()))
                        .toArray(Column[]::new);
        CreateTableWriter<Row> writer =
                rows.coalesce(1).writeTo(name).tableProperty("format-version", "2");
        if (partition.length == 0) {
            writer.create();
        } else {
            writer.partitionedBy(partition[0], Arrays.copyOfRange(partition, 1, partition.length))
                    .create();
        }
        Table stored = Spark3Util.loadIcebergTable(session, name);
        if (!List.of(WarehouseTables.READINGS.name(), WarehouseTables.RUNS.name())
                .contains(table.getKey())) {
            long state = stored.currentSnapshot().snapshotId();
            stored.manageSnapshots().createTag(runId, state).commit();
        }
    }
}
