package org.fazhi.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fazhi.warehouse.DataContract;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;

/** The rows of a run beside what the data contract says of their columns. */
final class ContractRows {
    private ContractRows() {}

    /** What the contract does not allow, and how many rows have it, by column. */
    static Map<String, Long> broken(Warehouse warehouse, String runId) {
        Map<String, Long> broken = new TreeMap<>();
        List<Table<? extends Record>> tables = new ArrayList<>(WarehouseTables.exported());
        tables.add(WarehouseTables.RUNS);
        for (Table<? extends Record> table : tables) {
            Dataset<Row> rows =
                    (table == WarehouseTables.RUNS
                                    ? warehouse.rows(table)
                                    : warehouse.rows(table, runId))
                            .orElseThrow();
            Map<String, String> conditions = conditions(table.name());
            Row counts =
                    rows.selectExpr(
                                    conditions.values().stream()
                                            .map(condition -> "count_if(" + condition + ")")
                                            .toArray(String[]::new))
                            .first();
            int at = 0;
            for (String what : conditions.keySet()) {
                if (counts.getLong(at) > 0) {
                    broken.put(table + "." + what, counts.getLong(at));
                }
                at++;
            }
        }
        return broken;
    }

    private static Map<String, String> conditions(String table) {
        Map<String, String> conditions = new TreeMap<>();
        for (DataContract.Column column : DataContract.columns()) {
            if (!column.table().equals(table)) {
                continue;
            }
            String name = "`" + column.name() + "`";
            if (!column.nullable()) {
                conditions.put(column.name() + " is null", name + " is null");
            }
            if (!column.values().isEmpty()) {
                conditions.put(
                        column.name() + " has another value",
                        name + " not in ('" + String.join("','", column.values()) + "')");
            }
            if (column.type().startsWith("array")) {
                conditions.put(
                        column.name() + " cannot be joined by |",
                        "exists(" + name + ", each -> each is null or contains(each, '|'))");
            }
            if ("0 to 1".equals(column.unit())) {
                conditions.put(
                        column.name() + " is not 0 to 1", name + " not between 0 and 1.0000001");
            }
        }
        return conditions;
    }
}
