package org.fazhi.compare.carry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BinaryOperator;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Brings together what has one key. Records travel in blocks of bytes, and lie as bytes until their
 * group is asked for: a partition takes the memory of its bytes and of one group.
 *
 * @param <K> the key
 * @param <V> what belongs to it
 */
public final class Groups<K, V> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** So many bytes go in one block. */
    private static final int BLOCK = 1 << 18;

    /** So many keys are held before what was combined is sent. */
    private static final int COMBINED = 50_000;

    private final RecordBytes<K> keys;
    private final RecordBytes<V> values;
    private final int partitions;

    private Groups(RecordBytes<K> keys, RecordBytes<V> values, int partitions) {
        this.keys = keys;
        this.values = values;
        this.partitions = partitions;
    }

    /**
     * @param keys a record class or text; equal keys have equal bytes
     * @param partitions how many
     */
    public static <K, V> Groups<K, V> of(Class<K> keys, Class<V> values, int partitions) {
        return new Groups<>(RecordBytes.of(keys), RecordBytes.of(values), partitions);
    }

    /** Each key once, with all its values; those of one partition in their order. */
    public JavaPairRDD<K, List<V>> together(JavaPairRDD<K, V> pairs) {
        return sent(pairs)
                .mapPartitions(blocks -> grouped(blocks).iterator())
                .mapToPair(group -> group);
    }

    /**
     * Each key once, with what its values come to.
     *
     * @param combining in any order
     */
    public JavaPairRDD<K, V> combined(JavaPairRDD<K, V> pairs, Sum<V> combining) {
        JavaPairRDD<K, V> before =
                pairs.mapPartitionsToPair(all -> new Combining<>(all, combining, COMBINED));
        return sent(before)
                .mapPartitions(blocks -> combined(blocks, combining))
                .mapToPair(each -> each);
    }

    /**
     * What two values come to.
     *
     * @param <V> the values
     */
    public interface Sum<V> extends BinaryOperator<V>, Serializable {}

    private JavaRDD<byte[]> sent(JavaPairRDD<K, V> pairs) {
        return pairs.mapPartitionsToPair(all -> new Blocks(all))
                .partitionBy(new HashPartitioner(partitions))
                .values();
    }

    private Iterator<Tuple2<K, V>> combined(Iterator<byte[]> blocks, BinaryOperator<V> combining) {
        Map<K, V> held = new HashMap<>();
        blocks.forEachRemaining(
                block -> {
                    ByteReader from = new ByteReader(block);
                    while (from.hasMore()) {
                        K key = keys.read(from.block());
                        held.merge(key, values.read(from.block()), combining);
                    }
                });
        return held.entrySet().stream()
                .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
                .iterator();
    }

    private Iterable<Tuple2<K, List<V>>> grouped(Iterator<byte[]> blocks) {
        Map<Key, List<byte[]>> held = new HashMap<>();
        blocks.forEachRemaining(
                block -> {
                    ByteReader from = new ByteReader(block);
                    while (from.hasMore()) {
                        held.computeIfAbsent(new Key(from.block()), key -> new ArrayList<>())
                                .add(from.block());
                    }
                });
        List<Key> order = new ArrayList<>(held.keySet());
        order.sort((one, other) -> Arrays.compare(one.bytes, other.bytes));
        return () ->
                order.stream()
                        .map(key -> new Tuple2<>(keys.read(key.bytes), read(held.remove(key))))
                        .iterator();
    }

    private List<V> read(@Nullable List<byte[]> group) {
        if (group == null) {
            throw new NoSuchElementException("groups are asked for once");
        }
        List<V> read = new ArrayList<>(group.size());
        group.forEach(each -> read.add(values.read(each)));
        return read;
    }

    /** Bytes that are equal where they hold the same. */
    private record Key(byte[] bytes) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Arrays.equals(bytes, key.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    /** Writes pairs to blocks, one for each partition, and gives out those that are full. */
    private final class Blocks implements Iterator<Tuple2<Integer, byte[]>> {
        private final Iterator<Tuple2<K, V>> pairs;
        private final @Nullable ByteWriter[] open = new @Nullable ByteWriter[partitions];
        private int closing;

        /** What was written last: one record often goes to several keys. */
        private @Nullable V last;

        private byte[] lastBytes = new byte[0];

        Blocks(Iterator<Tuple2<K, V>> pairs) {
            this.pairs = pairs;
        }

        @Override
        public boolean hasNext() {
            while (!pairs.hasNext() && closing < partitions && open[closing] == null) {
                closing++;
            }
            return pairs.hasNext() || closing < partitions;
        }

        @Override
        public Tuple2<Integer, byte[]> next() {
            while (pairs.hasNext()) {
                int full = write(pairs.next());
                if (full >= 0) {
                    return closed(full);
                }
            }
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return closed(closing);
        }

        /** Gives the partition whose block is full now, or -1. */
        private int write(Tuple2<K, V> pair) {
            byte[] key = keys.write(pair._1());
            int partition = Math.floorMod(Arrays.hashCode(key), partitions);
            ByteWriter block = open[partition];
            if (block == null) {
                block = new ByteWriter();
                open[partition] = block;
            }
            if (last != pair._2()) {
                last = pair._2();
                lastBytes = values.write(pair._2());
            }
            block.block(key);
            block.block(lastBytes);
            return block.size() >= BLOCK ? partition : -1;
        }

        private Tuple2<Integer, byte[]> closed(int partition) {
            ByteWriter block = open[partition];
            open[partition] = null;
            return new Tuple2<>(partition, block == null ? new byte[0] : block.bytes());
        }
    }

    /** Combines values of the same key as far as they fit. */
    private static final class Combining<K, V> implements Iterator<Tuple2<K, V>> {
        private final Iterator<Tuple2<K, V>> pairs;
        private final BinaryOperator<V> combining;
        private final int most;
        private Iterator<Map.Entry<K, V>> held = Collections.emptyIterator();

        Combining(Iterator<Tuple2<K, V>> pairs, BinaryOperator<V> combining, int most) {
            this.pairs = pairs;
            this.combining = combining;
            this.most = most;
        }

        @Override
        public boolean hasNext() {
            return held.hasNext() || pairs.hasNext();
        }

        @Override
        public Tuple2<K, V> next() {
            if (!held.hasNext()) {
                Map<K, V> next = new HashMap<>();
                while (pairs.hasNext() && next.size() < most) {
                    Tuple2<K, V> pair = pairs.next();
                    next.merge(pair._1(), pair._2(), combining);
                }
                held = next.entrySet().iterator();
            }
            Map.Entry<K, V> entry = held.next();
            return new Tuple2<>(entry.getKey(), entry.getValue());
        }
    }
}
