package org.fazhi.warehouse.contract;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.fazhi.warehouse.RowCodec;
import org.fazhi.warehouse.Table;
import org.jspecify.annotations.Nullable;

/**
 * A column as its record component has it.
 *
 * @param name as readers name it
 * @param type the component's; {@code Integer} for the year that stands beside a record
 * @param dataType Spark's
 * @param nullable whether the component may be null
 * @param values of an enumeration, else empty
 * @param meaning its Javadoc, with that of its enumeration
 */
record ContractColumn(
        String name,
        Class<?> type,
        DataType dataType,
        boolean nullable,
        List<String> values,
        String meaning) {

    /** The columns of a record class. */
    static List<ContractColumn> of(Class<? extends Record> type, RecordWords words) {
        StructType schema = schema(type);
        List<ContractColumn> columns = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = RowCodec.columnName(component.getName());
            columns.add(
                    new ContractColumn(
                            name,
                            component.getType(),
                            schema.apply(name).dataType(),
                            component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                            values(component.getType()),
                            meaning(component, words)));
        }
        return columns;
    }

    /** The columns of a table: those of its records, and the year where it stands beside them. */
    static List<ContractColumn> of(Table<? extends Record> table, RecordWords words) {
        List<ContractColumn> columns = new ArrayList<>(of(table.type(), words));
        if (table.yearBeside()) {
            String year = table.yearColumn();
            columns.add(
                    new ContractColumn(
                            year,
                            Integer.class,
                            table.schema().apply(year).dataType(),
                            true,
                            List.of(),
                            "the year of its document, or null where that is unknown"));
        }
        return columns;
    }

    private static <R extends Record> StructType schema(Class<R> type) {
        return new RowCodec<>(type).schema();
    }

    private static String meaning(RecordComponent component, RecordWords words) {
        String meaning = words.meanings().getOrDefault(component.getName(), "");
        if (!component.getType().isEnum()) {
            return meaning;
        }
        RecordWords values = RecordWords.of(component.getType());
        StringBuilder all = new StringBuilder(meaning);
        if (!values.holds().replace(".", "").equalsIgnoreCase(meaning)) {
            all.append(values.holds().isEmpty() ? "" : ". ").append(values.holds());
        }
        values.meanings()
                .forEach(
                        (value, says) ->
                                all.append(' ')
                                        .append(value.toLowerCase(Locale.ROOT))
                                        .append(": ")
                                        .append(says));
        return all.toString();
    }

    private static List<String> values(Class<?> type) {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                        .toList()
                : List.of();
    }
}
