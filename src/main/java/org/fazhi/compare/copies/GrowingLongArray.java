package org.fazhi.compare.copies;

import java.util.Arrays;

/** Numbers that grow in number. */
final class GrowingLongArray {
    private long[] values = new long[16];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    void addAll(long[] more) {
        if (size + more.length > values.length) {
            values = Arrays.copyOf(values, Math.max(size * 2, size + more.length));
        }
        System.arraycopy(more, 0, values, size, more.length);
        size += more.length;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
