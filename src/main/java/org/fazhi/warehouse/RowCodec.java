package org.fazhi.warehouse;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Turns records of one class into rows and back, by a schema read off the record's components:
 * Spark does not encode Java records itself.
 *
 * <p>A component {@code reportYear} is the column {@code report_year}; one whose name would be a
 * word of Java ends with _, its column does not. Enums are strings in lower case, region codes
 * their digits, lists of strings are arrays, dates and instants are Spark's own, everything may be
 * null but primitives. A column that an older table does not have reads as null, a list as empty;
 * it cannot be a primitive one, since unknown is never zero.
 *
 * @param <R> the record class
 */
public final class RowCodec<R extends Record> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])([A-Z])");

    private final Class<R> type;
    private final StructType schema;
    private transient @Nullable Fields<R> fields;

    public RowCodec(Class<R> type) {
        this.type = type;
        StructType columns = new StructType();
        for (RecordComponent component : type.getRecordComponents()) {
            columns = columns.add(columnName(component.getName()), dataType(component), true);
        }
        this.schema = columns;
    }

    /** {@code reportYear} → {@code report_year}. */
    public static String columnName(String component) {
        String name = component.endsWith("_") ? component.replaceFirst("_$", "") : component;
        return HUMP.matcher(name).replaceAll("_$1").toLowerCase(Locale.ROOT);
    }

    /** The columns, in the order of the components. */
    public StructType schema() {
        return schema;
    }

    /** The record as a row, followed by the given values of further columns. */
    public Row row(R record, @Nullable Object... further) {
        RecordComponent[] components = fields().components;
        @Nullable Object[] values = new @Nullable Object[components.length + further.length];
        for (int i = 0; i < components.length; i++) {
            try {
                values[i] = toColumn(components[i].getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + "." + components[i].getName(), e);
            }
        }
        System.arraycopy(further, 0, values, components.length, further.length);
        return RowFactory.create(values);
    }

    /** The record of a row; columns are found by name, further ones are passed over. */
    public R record(Row row) {
        RecordComponent[] components = fields().components;
        @Nullable Object[] values = new @Nullable Object[components.length];
        StructType columns = row.schema();
        for (int i = 0; i < components.length; i++) {
            scala.Option<Object> at = columns.getFieldIndex(schema.fields()[i].name());
            Object value = at.isEmpty() ? null : row.get((Integer) at.get());
            if (value == null && components[i].getType().isPrimitive()) {
                throw new IllegalStateException(
                        type.getSimpleName() + ": no " + schema.fields()[i].name() + " in " + row);
            }
            values[i] = toComponent(components[i].getType(), value, row, at);
        }
        try {
            return fields().constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("a row that is no " + type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }

    private Fields<R> fields() {
        Fields<R> known = fields;
        if (known == null) {
            known = Fields.of(type);
            fields = known;
        }
        return known;
    }

    private static DataType dataType(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class || type == RegionCode.class || type.isEnum()) {
            return DataTypes.StringType;
        }
        if (type == int.class || type == Integer.class) {
            return DataTypes.IntegerType;
        }
        if (type == long.class || type == Long.class) {
            return DataTypes.LongType;
        }
        if (type == double.class || type == Double.class) {
            return DataTypes.DoubleType;
        }
        if (type == boolean.class || type == Boolean.class) {
            return DataTypes.BooleanType;
        }
        if (type == LocalDate.class) {
            return DataTypes.DateType;
        }
        if (type == Instant.class) {
            return DataTypes.TimestampType;
        }
        if (type == List.class
                && component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] == String.class) {
            return DataTypes.createArrayType(DataTypes.StringType, false);
        }
        throw new IllegalArgumentException(
                component.getDeclaringRecord() + ": no column type for " + component);
    }

    private static @Nullable Object toColumn(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof RegionCode code) {
            return code.value();
        }
        if (value instanceof List<?> list) {
            return list.toArray(String[]::new);
        }
        return value;
    }

    private static @Nullable Object toComponent(
            Class<?> type, @Nullable Object value, Row row, scala.Option<Object> at) {
        if (type == List.class) {
            return value == null ? List.of() : List.copyOf(row.getList((Integer) at.get()));
        }
        if (value == null) {
            return null;
        }
        if (type.isEnum()) {
            return constant(type, (String) value);
        }
        if (type == RegionCode.class) {
            return new RegionCode((String) value);
        }
        if (value instanceof Date date) {
            return date.toLocalDate();
        }
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return value;
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        throw new IllegalStateException("no " + type.getSimpleName() + " " + name);
    }

    private record Fields<R>(RecordComponent[] components, Constructor<R> constructor) {
        static <R extends Record> Fields<R> of(Class<R> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                components[i].getAccessor().setAccessible(true);
            }
            try {
                Constructor<R> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Fields<>(components, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
