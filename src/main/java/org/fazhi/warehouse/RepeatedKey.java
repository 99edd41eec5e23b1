package org.fazhi.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * A key that several rows of a table have.
 *
 * @param values of the key's columns, in the table's order of them
 */
public record RepeatedKey(List<String> values) {
    private static final String ROWS = "rows_of_a_key";

    public RepeatedKey {
        values = List.copyOf(values);
    }

    /**
     * In a table of one file, whose keys fit this machine: a query costs more than reading them.
     */
    static Optional<RepeatedKey> here(
            Table<?> table, org.apache.iceberg.Table stored, Snapshot state) {
        Set<List<Object>> keys = new HashSet<>();
        try (CloseableIterable<Record> rows =
                IcebergGenerics.read(stored)
                        .useSnapshot(state.snapshotId())
                        .select(table.key())
                        .build()) {
            for (Record row : rows) {
                List<Object> key = Arrays.asList(table.key().stream().map(row::getField).toArray());
                if (!keys.add(key)) {
                    return Optional.of(of(key));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    /** In a table of any size, by a query. */
    static Optional<RepeatedKey> among(Table<?> table, Dataset<Row> rows) {
        Column[] key = table.key().stream().map(functions::col).toArray(Column[]::new);
        return rows
                .groupBy(key)
                .agg(functions.count(functions.lit(1)).as(ROWS))
                .filter(functions.col(ROWS).gt(1))
                .select(key)
                .limit(1)
                .collectAsList()
                .stream()
                .map(RepeatedKey::of)
                .findFirst();
    }

    private static RepeatedKey of(Row row) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(row.get(i));
        }
        return of(values);
    }

    private static RepeatedKey of(List<Object> values) {
        return new RepeatedKey(values.stream().map(String::valueOf).toList());
    }
}
