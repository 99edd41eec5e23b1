package org.fazhi.compare.carry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Records of one class as bytes, for this program alone: what one machine of a run has written,
 * another one reads. Components may be what tables hold (texts, numbers, enums, dates), other
 * records, and lists, sets and maps of these; each but a primitive may be null.
 *
 * <p>The same records give the same bytes, so that they can be keys.
 *
 * @param <R> a record class, or {@link String}
 */
public final class RecordBytes<R> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Class<R> type;
    private transient volatile @Nullable Shape shape;

    private RecordBytes(Class<R> type) {
        this.type = type;
        shape();
    }

    /**
     * Of a class.
     *
     * @throws IllegalArgumentException where a component is of a type that is not known
     */
    public static <R> RecordBytes<R> of(Class<R> type) {
        return new RecordBytes<>(type);
    }

    private Shape shape() {
        Shape known = shape;
        if (known == null) {
            known = Shape.of(type);
            shape = known;
        }
        return known;
    }

    /** One record. */
    public byte[] write(R record) {
        ByteWriter to = new ByteWriter();
        write(record, to);
        return to.bytes();
    }

    /** Several records, which share their texts. */
    public byte[] writeAll(List<? extends R> records) {
        ByteWriter to = new ByteWriter();
        to.number(records.size());
        records.forEach(record -> write(record, to));
        return to.bytes();
    }

    /** The record of {@link #write}. */
    public R read(byte[] bytes) {
        return read(new ByteReader(bytes));
    }

    /** The records of {@link #writeAll}. */
    public List<R> readAll(byte[] bytes) {
        ByteReader from = new ByteReader(bytes);
        int size = from.number();
        List<R> records = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            records.add(read(from));
        }
        return records;
    }

    void write(R record, ByteWriter to) {
        shape().write(record, to);
    }

    R read(ByteReader from) {
        return type.cast(Objects.requireNonNull(shape().read(from), type::getName));
    }
}
