package org.fazhi.compare.copies;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.analysis.ComparisonSettings;

/**
 * Which sentence of a report stands in which other report as well, letter by letter or nearly so. A
 * sentence is matched with its government's own report of the year before, and with as many others
 * as tell boilerplate.
 */
final class Matches implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Broadcast<HeldReports> reports;
    private final ComparisonSettings.PassageSettings settings;
    private final int partitions;

    Matches(
            Broadcast<HeldReports> reports,
            ComparisonSettings.PassageSettings settings,
            int partitions) {
        this.reports = reports;
        this.settings = settings;
        this.partitions = partitions;
    }

    /**
     * The matches of the reports whose number modulo the number of partitions is the partition's,
     * in one array a partition and no order: two numbers each, report and place of the sentence,
     * other report and beginning of the section there.
     */
    JavaRDD<long[]> of(JavaRDD<DistinctSentence> sentences) {
        JavaRDD<long[]> exact =
                sentences
                        .filter(sentence -> sentence.occurrences().count() > 1)
                        .map(sentence -> exact(sentence.occurrences()));
        return PackedShuffle.of(
                exact.union(near(sentences)),
                partitions,
                (matches, sink) -> {
                    for (int i = 0; i < matches.length; i += 2) {
                        int partition = (int) ((matches[i] >>> 32) % partitions);
                        sink.send(partition, matches[i]);
                        sink.send(partition, matches[i + 1]);
                    }
                });
    }

    private long[] exact(Occurrences all) {
        GrowingLongArray matches = new GrowingLongArray();
        match(all, all.sample(reports.value(), 2 * settings.boilerplate()), matches);
        HeldReports held = reports.value();
        Map<Long, Integer> own = new HashMap<>();
        for (int i = 0; i < all.count(); i++) {
            own.putIfAbsent(place(held, all.report(i), 0), i);
        }
        for (int i = 0; i < all.count(); i++) {
            Integer before = own.get(place(held, all.report(i), -1));
            if (before != null) {
                add(all, i, all, before, matches);
            }
        }
        return matches.toArray();
    }

    private static long place(HeldReports held, int report, int years) {
        return (long) Integer.parseInt(held.region(report).value()) << 32
                | held.year(report) + years;
    }

    /** Matches of some occurrences with others: enough of them to tell boilerplate. */
    private void match(Occurrences some, Occurrences others, GrowingLongArray matches) {
        HeldReports held = reports.value();
        for (int i = 0; i < some.count(); i++) {
            Set<RegionCode> governments = new HashSet<>();
            for (int j = 0;
                    j < others.count() && governments.size() < settings.boilerplate();
                    j++) {
                if (held.isOthers(some.report(i), others.report(j))) {
                    governments.add(held.region(others.report(j)));
                    add(some, i, others, j, matches);
                } else if (held.isOwnLastYear(some.report(i), others.report(j))) {
                    add(some, i, others, j, matches);
                }
            }
        }
    }

    private static void add(
            Occurrences some, int i, Occurrences others, int j, GrowingLongArray matches) {
        matches.add((long) some.report(i) << 32 | some.ordinal(i));
        matches.add((long) others.report(j) << 32 | others.sectionBegin(j));
    }

    /**
     * A sentence and those of another partition it is to be compared with.
     *
     * @param ids of these
     */
    private record Probe(String key, Occurrences occurrences, int[] ids) {
        static Probe read(DataInput in) throws IOException {
            return new Probe(
                    BlockShuffle.readText(in),
                    new Occurrences(BlockShuffle.readNumbers(in)),
                    BlockShuffle.readNumbers(in));
        }
    }

    private JavaRDD<long[]> near(JavaRDD<DistinctSentence> sentences) {
        JavaRDD<long[]> pairs = CandidatePairs.of(sentences, partitions);
        JavaRDD<Comparing> comparing =
                sentences.zipPartitions(
                        pairs,
                        (here, ids) -> List.of(new Comparing(byId(here), ids.next())).iterator());
        return sentences.zipPartitions(
                BlockShuffle.of(comparing, partitions, this::send, Probe::read), this::compared);
    }

    /** Sentences of a partition and the pairs that begin with them. */
    private record Comparing(Map<Integer, DistinctSentence> sentences, long[] pairs) {}

    private void send(Comparing comparing, IntFunction<DataOutput> to) throws IOException {
        long[] pairs = comparing.pairs();
        for (int i = 0; i < pairs.length; ) {
            int first = (int) (pairs[i] >>> 32);
            Map<Integer, GrowingLongArray> others = new HashMap<>();
            for (; i < pairs.length && (int) (pairs[i] >>> 32) == first; i++) {
                int second = (int) pairs[i];
                others.computeIfAbsent(second % partitions, partition -> new GrowingLongArray())
                        .add(second);
            }
            DistinctSentence sentence = Objects.requireNonNull(comparing.sentences().get(first));
            Occurrences sample =
                    sentence.occurrences().sample(reports.value(), 2 * settings.boilerplate());
            for (Map.Entry<Integer, GrowingLongArray> each : others.entrySet()) {
                DataOutput out = to.apply(each.getKey());
                BlockShuffle.write(sentence.key(), out);
                BlockShuffle.write(sample.places(), out);
                BlockShuffle.write(
                        Arrays.stream(each.getValue().toArray()).mapToInt(id -> (int) id).toArray(),
                        out);
            }
        }
    }

    private Iterator<long[]> compared(Iterator<DistinctSentence> here, Iterator<Probe> probes) {
        Map<Integer, DistinctSentence> byId = byId(here);
        Map<Integer, int[]> shingles = new HashMap<>();
        GrowingLongArray matches = new GrowingLongArray();
        while (probes.hasNext()) {
            Probe probe = probes.next();
            int[] own = Shingles.of(probe.key());
            for (int id : probe.ids()) {
                DistinctSentence other = Objects.requireNonNull(byId.get(id));
                int[] theirs = shingles.computeIfAbsent(id, key -> Shingles.of(other.key()));
                if (Shingles.similarity(own, theirs) >= settings.similarity()) {
                    Occurrences sample =
                            other.occurrences().sample(reports.value(), 2 * settings.boilerplate());
                    match(probe.occurrences(), sample, matches);
                    match(sample, probe.occurrences(), matches);
                }
            }
        }
        return List.of(matches.toArray()).iterator();
    }

    private static Map<Integer, DistinctSentence> byId(Iterator<DistinctSentence> sentences) {
        Map<Integer, DistinctSentence> byId = new HashMap<>();
        sentences.forEachRemaining(sentence -> byId.put(sentence.id(), sentence));
        return byId;
    }
}
