package org.fazhi.compare.copies;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Sends numbers to partitions in blocks. For the millions of pairs that locality-sensitive hashing
 * makes, a record a number would cost more than all else.
 */
final class PackedShuffle {
    private PackedShuffle() {}

    /** Takes numbers and where they go. */
    interface Sink {
        /**
         * @param partition where the numbers go
         */
        void send(int partition, long number);
    }

    /** What is sent of an element. */
    interface Sender<T> extends Serializable {
        void send(T element, Sink sink);
    }

    /**
     * The numbers of each partition in one array, in no order.
     *
     * @param partitions how many
     */
    static <T> JavaRDD<long[]> of(JavaRDD<T> elements, int partitions, Sender<T> sender) {
        return elements.mapPartitionsToPair(
                        all -> {
                            List<GrowingLongArray> lists =
                                    Stream.generate(GrowingLongArray::new)
                                            .limit(partitions)
                                            .toList();
                            all.forEachRemaining(
                                    element ->
                                            sender.send(
                                                    element,
                                                    (partition, number) ->
                                                            lists.get(partition).add(number)));
                            List<Tuple2<Integer, long[]>> blocks = new ArrayList<>();
                            for (int i = 0; i < partitions; i++) {
                                if (!lists.get(i).isEmpty()) {
                                    blocks.add(new Tuple2<>(i, lists.get(i).toArray()));
                                }
                            }
                            return blocks.iterator();
                        })
                .partitionBy(new HashPartitioner(partitions))
                .mapPartitions(
                        blocks -> {
                            GrowingLongArray all = new GrowingLongArray();
                            blocks.forEachRemaining(block -> all.addAll(block._2()));
                            return List.of(all.toArray()).iterator();
                        });
    }
}
