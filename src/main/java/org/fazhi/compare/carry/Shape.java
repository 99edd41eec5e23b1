package org.fazhi.compare.carry;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How values of one type are written and read. */
abstract class Shape {
    private static final Map<Type, Shape> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Shape> SIMPLE =
            Map.ofEntries(
                    Map.entry(String.class, orNull(ByteWriter::text, ByteReader::text)),
                    Map.entry(int.class, always(ByteWriter::number, ByteReader::number)),
                    Map.entry(Integer.class, orNull(ByteWriter::number, ByteReader::number)),
                    Map.entry(long.class, always(ByteWriter::whole, ByteReader::whole)),
                    Map.entry(Long.class, orNull(ByteWriter::whole, ByteReader::whole)),
                    Map.entry(double.class, always(Shape::writeDecimal, Shape::readDecimal)),
                    Map.entry(Double.class, orNull(Shape::writeDecimal, Shape::readDecimal)),
                    Map.entry(boolean.class, always(Shape::writeBit, Shape::readBit)),
                    Map.entry(Boolean.class, orNull(Shape::writeBit, Shape::readBit)),
                    Map.entry(LocalDate.class, orNull(Shape::writeDay, Shape::readDay)),
                    Map.entry(Instant.class, orNull(Shape::writeInstant, Shape::readInstant)));

    abstract void write(@Nullable Object value, ByteWriter to);

    abstract @Nullable Object read(ByteReader from);

    /**
     * The shape of a type.
     *
     * @throws IllegalArgumentException where values of it are not carried
     */
    static Shape of(Type type) {
        Shape known = KNOWN.get(type);
        if (known == null) {
            known = found(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    private static Shape found(Type type) {
        if (type instanceof ParameterizedType several
                && several.getRawType() instanceof Class<?> raw) {
            return ManyShape.of(raw, several.getActualTypeArguments());
        }
        if (type instanceof Class<?> one) {
            Shape simple = SIMPLE.get(one);
            if (simple != null) {
                return simple;
            }
            if (one.isEnum()) {
                Object[] constants = one.getEnumConstants();
                return orNull(
                        (ByteWriter to, Enum<?> value) -> to.number(value.ordinal()),
                        from -> constants[from.number()]);
            }
            if (one.isRecord()) {
                return new RecordShape(one);
            }
        }
        throw new IllegalArgumentException("no bytes are known for " + type);
    }

    /** Of values that are never null. */
    private static <T> Shape always(
            BiConsumer<ByteWriter, T> writing, Function<ByteReader, ?> reading) {
        return new Shape() {
            @Override
            @SuppressWarnings("unchecked")
            void write(@Nullable Object value, ByteWriter to) {
                writing.accept(to, (T) value);
            }

            @Override
            Object read(ByteReader from) {
                return reading.apply(from);
            }
        };
    }

    /** The same with an octet before it that says whether there is a value. */
    private static <T> Shape orNull(
            BiConsumer<ByteWriter, T> writing, Function<ByteReader, ?> reading) {
        Shape value = always(writing, reading);
        return new Shape() {
            @Override
            void write(@Nullable Object held, ByteWriter to) {
                to.octet(held == null ? 0 : 1);
                if (held != null) {
                    value.write(held, to);
                }
            }

            @Override
            @Nullable Object read(ByteReader from) {
                return from.octet() == 0 ? null : value.read(from);
            }
        };
    }

    private static void writeDecimal(ByteWriter to, Double value) {
        to.whole(Double.doubleToRawLongBits(value));
    }

    private static Double readDecimal(ByteReader from) {
        return Double.longBitsToDouble(from.whole());
    }

    private static void writeBit(ByteWriter to, Boolean value) {
        to.octet(value ? 1 : 0);
    }

    private static Boolean readBit(ByteReader from) {
        return from.octet() != 0;
    }

    private static void writeDay(ByteWriter to, LocalDate value) {
        to.whole(value.toEpochDay());
    }

    private static LocalDate readDay(ByteReader from) {
        return LocalDate.ofEpochDay(from.whole());
    }

    private static void writeInstant(ByteWriter to, Instant value) {
        to.whole(value.getEpochSecond());
        to.number(value.getNano());
    }

    private static Instant readInstant(ByteReader from) {
        return Instant.ofEpochSecond(from.whole(), from.number());
    }
}
