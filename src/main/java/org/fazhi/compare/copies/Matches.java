package org.fazhi.compare.copies;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.settings.ComparisonSettings;
import scala.Tuple2;

/**
 * Which sentence of a report stands in which other report as well, letter by letter or nearly so. A
 * sentence is matched with its government's own report of the year before, and with as many others
 * as tell boilerplate.
 */
final class Matches implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Broadcast<HeldReports> reports;
    private final ComparisonSettings.Passages settings;
    private final int partitions;

    Matches(Broadcast<HeldReports> reports, ComparisonSettings.Passages settings, int partitions) {
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
        LongList matches = new LongList();
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
        return (long) Integer.parseInt(held.region(report)) << 32 | held.year(report) + years;
    }

    /** Matches of some occurrences with others: enough of them to tell boilerplate. */
    private void match(Occurrences some, Occurrences others, LongList matches) {
        HeldReports held = reports.value();
        for (int i = 0; i < some.count(); i++) {
            Set<String> governments = new HashSet<>();
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

    private static void add(Occurrences some, int i, Occurrences others, int j, LongList matches) {
        matches.add((long) some.report(i) << 32 | some.ordinal(i));
        matches.add((long) others.report(j) << 32 | others.sectionBegin(j));
    }

    /**
     * A sentence and those of another partition it is to be compared with.
     *
     * @param ids of these
     */
    private record Probe(String key, Occurrences occurrences, List<Integer> ids)
            implements Serializable {}

    private JavaRDD<long[]> near(JavaRDD<DistinctSentence> sentences) {
        JavaRDD<Tuple2<Integer, Probe>> probes =
                sentences.zipPartitions(
                        Candidates.of(sentences, partitions),
                        (here, pairs) -> probes(here, pairs.next()));
        return sentences.zipPartitions(
                probes.mapToPair(probe -> probe)
                        .partitionBy(new HashPartitioner(partitions))
                        .values(),
                this::compared);
    }

    private Iterator<Tuple2<Integer, Probe>> probes(Iterator<DistinctSentence> here, long[] pairs) {
        Map<Integer, DistinctSentence> byId = byId(here);
        List<Tuple2<Integer, Probe>> probes = new ArrayList<>();
        for (int i = 0; i < pairs.length; ) {
            int first = (int) (pairs[i] >>> 32);
            Map<Integer, List<Integer>> others = new HashMap<>();
            for (; i < pairs.length && (int) (pairs[i] >>> 32) == first; i++) {
                int second = (int) pairs[i];
                others.computeIfAbsent(second % partitions, partition -> new ArrayList<>(2))
                        .add(second);
            }
            DistinctSentence sentence = byId.get(first);
            Occurrences sample =
                    sentence.occurrences().sample(reports.value(), 2 * settings.boilerplate());
            others.forEach(
                    (partition, ids) ->
                            probes.add(
                                    new Tuple2<>(
                                            partition, new Probe(sentence.key(), sample, ids))));
        }
        return probes.iterator();
    }

    private Iterator<long[]> compared(Iterator<DistinctSentence> here, Iterator<Probe> probes) {
        Map<Integer, DistinctSentence> byId = byId(here);
        Map<Integer, int[]> shingles = new HashMap<>();
        LongList matches = new LongList();
        while (probes.hasNext()) {
            Probe probe = probes.next();
            int[] own = Shingles.of(probe.key());
            for (int id : probe.ids()) {
                DistinctSentence other = byId.get(id);
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
