package org.fazhi.compare.copies;

import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;

/**
 * Pairs of distinct sentences that may be alike, from the bands in which they meet. However many
 * meet in a band, each is paired with a limited number of others, so that the cost stays in
 * proportion to the number of sentences.
 */
final class CandidatePairs {
    /** More than the governments that make boilerplate. */
    private static final int NEIGHBOURS = 24;

    private CandidatePairs() {}

    /**
     * The pairs, each once in one array a partition, sorted: the smaller id in the upper half of
     * the number, whose remainder by the number of partitions is the partition.
     */
    static JavaRDD<long[]> of(JavaRDD<DistinctSentence> sentences, int partitions) {
        JavaRDD<long[]> meetings =
                sentences.mapPartitions(
                        all -> {
                            Signatures signatures = new Signatures();
                            Iterable<DistinctSentence> each = () -> all;
                            return StreamSupport.stream(each.spliterator(), false)
                                    .map(sentence -> meetings(sentence, signatures))
                                    .iterator();
                        });
        JavaRDD<long[]> bands =
                PackedShuffle.of(
                        meetings,
                        partitions,
                        (numbers, sink) -> {
                            for (long number : numbers) {
                                int band = (int) (number >>> 32);
                                sink.send(Math.floorMod(band, partitions), number);
                            }
                        });
        return PackedShuffle.of(
                        bands, partitions, (numbers, sink) -> pairs(numbers, partitions, sink))
                .map(pairs -> Arrays.stream(pairs).sorted().distinct().toArray());
    }

    /** Band in the upper half; id in the lower one, with a mark in its last bit. */
    private static long[] meetings(DistinctSentence sentence, Signatures signatures) {
        if (ComparableSentences.isForm(sentence.key())) {
            return new long[0];
        }
        int[] bands = signatures.bands(Shingles.all(sentence.key()));
        long[] meetings = new long[bands.length];
        long marked = (long) sentence.id() << 1 | (sentence.boilerplate() ? 1 : 0);
        for (int i = 0; i < bands.length; i++) {
            meetings[i] = (long) bands[i] << 32 | marked;
        }
        return meetings;
    }

    /** Boilerplate is not paired with boilerplate: it is known for what it is. */
    private static void pairs(long[] meetings, int partitions, PackedShuffle.Sink sink) {
        Arrays.sort(meetings);
        for (int i = 0; i < meetings.length; i++) {
            int last = Math.min(meetings.length - 1, i + NEIGHBOURS);
            for (int j = i + 1; j <= last && meetings[j] >>> 32 == meetings[i] >>> 32; j++) {
                if ((meetings[i] & meetings[j] & 1) == 0) {
                    long first = (meetings[i] & 0xFFFFFFFFL) >>> 1;
                    long second = (meetings[j] & 0xFFFFFFFFL) >>> 1;
                    if (first != second) {
                        sink.send((int) (first % partitions), first << 32 | second);
                    }
                }
            }
        }
    }
}
