package org.fazhi.warehouse;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A table of the warehouse: one record class, its order, its key, and how it is partitioned.
 *
 * @param <R> the record class
 */
public final class Table<R extends Record> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The column that the tables of records without a year get. */
    public static final String REPORT_YEAR = "report_year";

    private final String name;
    private final Class<R> type;
    private final @Nullable String yearColumn;
    private final List<String> partition;
    private final List<String> order;
    private final List<String> key;
    private final RowCodec<R> codec;

    private Table(
            String name,
            Class<R> type,
            @Nullable String yearColumn,
            List<String> partition,
            List<String> order,
            List<String> key) {
        this.name = name;
        this.type = type;
        this.yearColumn = yearColumn;
        this.partition = List.copyOf(partition);
        this.order = List.copyOf(order);
        this.key = List.copyOf(key);
        this.codec = new RowCodec<>(type);
    }

    /** A table partitioned by a column of its records, or by {@link #REPORT_YEAR} beside them. */
    static <R extends Record> Table<R> byYear(
            String name, Class<R> type, String yearColumn, String... order) {
        return ordered(name, type, yearColumn, List.of(yearColumn), order);
    }

    /** A table without years. */
    static <R extends Record> Table<R> whole(String name, Class<R> type, String... order) {
        return ordered(name, type, null, List.of(), order);
    }

    /** A table without years, partitioned by columns of its records. */
    static <R extends Record> Table<R> by(
            List<String> partition, String name, Class<R> type, String... order) {
        return ordered(name, type, null, partition, order);
    }

    /**
     * The key is what partitions the table and orders its rows, unless {@link #keyedBy} says less.
     */
    private static <R extends Record> Table<R> ordered(
            String name,
            Class<R> type,
            @Nullable String yearColumn,
            List<String> partition,
            String... order) {
        List<String> key = Stream.concat(partition.stream(), Stream.of(order)).distinct().toList();
        return new Table<>(name, type, yearColumn, partition, List.of(order), key);
    }

    /** The same table, in which these columns alone tell one row from all others. */
    Table<R> keyedBy(String... columns) {
        return new Table<>(name, type, yearColumn, partition, order, List.of(columns));
    }

    public String name() {
        return name;
    }

    public Class<R> type() {
        return type;
    }

    /** The column that holds the year and partitions the table, or null. */
    public @Nullable String yearColumn() {
        return yearColumn;
    }

    /** The columns that partition the table; empty where none do. */
    public List<String> partition() {
        return partition;
    }

    /** The columns that order the rows, so that the same rows make the same table. */
    public List<String> order() {
        return order;
    }

    /** The columns that no two rows have alike. */
    public List<String> key() {
        return key;
    }

    /** Whether the year stands beside the record, not in it. */
    public boolean yearBeside() {
        return yearColumn != null
                && !Arrays.asList(codec.schema().fieldNames()).contains(yearColumn);
    }

    /** The columns: those of the record, and the year where the record does not carry it. */
    public StructType schema() {
        return yearBeside()
                ? codec.schema().add(yearColumn, DataTypes.IntegerType, true)
                : codec.schema();
    }

    /** The row of a record; {@code year} is used only where the record does not carry it. */
    public Row row(R record, @Nullable Integer year) {
        return yearBeside() ? codec.row(record, year) : codec.row(record);
    }

    /**
     * The columns of the record class in their order, whatever the order in the stored table; one
     * that an earlier version did not know is null.
     */
    Dataset<Row> inShape(Dataset<Row> stored) {
        return stored.select(
                Stream.of(schema().fields())
                        .map(field -> column(field, stored.schema()))
                        .toArray(Column[]::new));
    }

    private static Column column(StructField wanted, StructType stored) {
        String name = wanted.name();
        if (stored.getFieldIndex(name).isEmpty()) {
            return functions.lit(null).cast(wanted.dataType()).as(name);
        }
        Column held = functions.col(name);
        // A table may allow null in its lists; a cast would refuse that, and none is ever written.
        return wanted.dataType() instanceof ArrayType
                ? held
                : held.cast(wanted.dataType()).as(name);
    }

    /** The record of a row. */
    public R record(Row row) {
        return codec.record(row);
    }

    @Override
    public String toString() {
        return name;
    }
}
