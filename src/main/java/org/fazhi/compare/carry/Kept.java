package org.fazhi.compare.carry;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;

/** Rows that several stages ask for, kept in blocks of bytes; what does not fit goes to disk. */
public final class Kept {
    private static final int ROWS_A_BLOCK = 256;

    private Kept() {}

    /** The same rows in the same order, computed once. */
    public static <R> JavaRDD<R> of(JavaRDD<R> rows, Class<R> type) {
        RecordBytes<R> bytes = RecordBytes.of(type);
        return rows.mapPartitions(all -> new Blocks<>(all, bytes))
                .persist(StorageLevel.MEMORY_AND_DISK())
                .flatMap(block -> bytes.readAll(block).iterator());
    }

    private static final class Blocks<R> implements Iterator<byte[]> {
        private final Iterator<R> rows;
        private final RecordBytes<R> bytes;

        Blocks(Iterator<R> rows, RecordBytes<R> bytes) {
            this.rows = rows;
            this.bytes = bytes;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public byte[] next() {
            List<R> block = new ArrayList<>(ROWS_A_BLOCK);
            while (rows.hasNext() && block.size() < ROWS_A_BLOCK) {
                block.add(rows.next());
            }
            return bytes.writeAll(block);
        }
    }
}
