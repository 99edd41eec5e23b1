package org.fazhi.warehouse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What readers of the tables may rely on: their columns with types, keys, units and meanings, as
 * they stand in {@code contract/tables.json}. The file is made from the record classes and their
 * Javadoc; a test holds that it says what they say.
 */
public final class DataContract {
    /**
     * The version of the contract, of the tables and of {@code read --json} alike; not that of the
     * program. The first number rises where a reader that worked may not work any more (a column is
     * gone or renamed, has another type, unit or key, or may be null now, a value of an enumeration
     * is gone), the second where something is new, the third where only words are others. A test
     * compares the classes with the contract of the last release.
     */
    public static final String VERSION = "1.0.0";

    private static final String TABLES = "/contract/tables.json";

    private DataContract() {}

    /**
     * A column of a table.
     *
     * @param table its table
     * @param name as readers name it
     * @param type as Spark SQL writes it: {@code string}, {@code double}, {@code array<string>}
     * @param key whether it is of the key, which no two rows have alike
     * @param partition whether it partitions the table
     * @param order whether it orders the rows
     * @param nullable whether rows of this version may be null; what an earlier version wrote is
     *     null in columns that it did not know
     * @param unit of a number; null for other types
     * @param values all that may stand there; empty where any may
     * @param meaning what it says
     */
    public record Column(
            String table,
            String name,
            String type,
            boolean key,
            boolean partition,
            boolean order,
            boolean nullable,
            @Nullable String unit,
            List<String> values,
            String meaning) {
        public Column {
            values = List.copyOf(values);
        }
    }

    /** The file itself: UTF-8, JSON. */
    public static byte[] tables() {
        try (InputStream in = DataContract.class.getResourceAsStream(TABLES)) {
            if (in == null) {
                throw new IllegalStateException("no " + TABLES);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All columns, by table. */
    public static List<Column> columns() {
        JsonNode contract;
        try {
            contract = new ObjectMapper().readTree(tables());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Column> columns = new ArrayList<>();
        for (JsonNode table : contract.path("tables")) {
            List<String> key = words(table.path("key"));
            List<String> partition = words(table.path("partition"));
            List<String> order = words(table.path("order"));
            for (JsonNode column : table.path("columns")) {
                String name = column.path("name").asText();
                columns.add(
                        new Column(
                                table.path("name").asText(),
                                name,
                                column.path("type").asText(),
                                key.contains(name),
                                partition.contains(name),
                                order.contains(name),
                                column.path("nullable").asBoolean(),
                                column.path("unit").asText(null),
                                words(column.path("values")),
                                column.path("meaning").asText()));
            }
        }
        return columns;
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
