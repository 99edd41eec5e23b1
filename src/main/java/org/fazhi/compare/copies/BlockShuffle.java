package org.fazhi.compare.copies;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Sends small records to partitions, written by hand into one block for each pair of partitions.
 * For the millions of sentences that are compared, serialising an object each would cost more than
 * comparing them.
 */
final class BlockShuffle {
    private BlockShuffle() {}

    /** Writes what is sent of an element, each record to the output of the partition it goes to. */
    interface Sender<T> extends Serializable {
        void send(T element, IntFunction<DataOutput> to) throws IOException;
    }

    /** Reads one record as it was written. */
    interface Reader<R> extends Serializable {
        R read(DataInput in) throws IOException;
    }

    /**
     * The records of each partition, in no order.
     *
     * @param partitions how many
     */
    static <T, R> JavaRDD<R> of(
            JavaRDD<T> elements, int partitions, Sender<T> sender, Reader<R> reader) {
        return elements.mapPartitionsToPair(all -> blocks(all, partitions, sender))
                .partitionBy(new HashPartitioner(partitions))
                .values()
                .flatMap(block -> new Records<>(block, reader));
    }

    private static <T> Iterator<Tuple2<Integer, byte[]>> blocks(
            Iterator<T> elements, int partitions, Sender<T> sender) throws IOException {
        List<ByteArrayOutputStream> bytes = new ArrayList<>();
        List<DataOutput> outputs = new ArrayList<>();
        for (int i = 0; i < partitions; i++) {
            bytes.add(new ByteArrayOutputStream());
            outputs.add(new DataOutputStream(bytes.get(i)));
        }
        while (elements.hasNext()) {
            sender.send(elements.next(), outputs::get);
        }
        return IntStream.range(0, partitions)
                .filter(i -> bytes.get(i).size() > 0)
                .mapToObj(i -> new Tuple2<>(i, bytes.get(i).toByteArray()))
                .iterator();
    }

    private static final class Records<R> implements Iterator<R> {
        private final DataInputStream in;
        private final Reader<R> reader;

        Records(byte[] block, Reader<R> reader) {
            this.in = new DataInputStream(new ByteArrayInputStream(block));
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            try {
                return in.available() > 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                return reader.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Writes a text of any length. */
    static void write(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void write(int[] numbers, DataOutput out) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    static int[] readNumbers(DataInput in) throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }
}
