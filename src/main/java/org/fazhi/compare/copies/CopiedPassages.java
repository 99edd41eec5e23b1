package org.fazhi.compare.copies;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.reading.Reading;
import org.fazhi.settings.analysis.ComparisonSettings;
import scala.Tuple2;

/**
 * Finds passages of the governments' own reports that also stand in other reports of the same year
 * or the year before.
 *
 * <p>Sentences are grouped by their letters first, so that a sentence is compared once however
 * often it stands. Distinct ones meet in the bands of MinHash signatures and are then compared
 * shingle by shingle. What boilerplate costs grows with the reports it stands in, not with their
 * pairs.
 */
public final class CopiedPassages {
    private static final int REPORTS_A_PARTITION = 250;

    private final ComparisonSettings.PassageSettings settings;

    public CopiedPassages(ComparisonSettings.PassageSettings settings) {
        this.settings = settings;
    }

    /**
     * Finds.
     *
     * @param spark carries
     * @param roster whose reports are compared
     * @param readings of all reports
     */
    public JavaRDD<CopiedPassage> find(
            JavaSparkContext spark, List<RosterEntry> roster, JavaRDD<Reading> readings) {
        HeldReports held = new HeldReports(roster);
        if (held.size() < 2) {
            return spark.emptyRDD();
        }
        Broadcast<HeldReports> reports = spark.broadcast(held);
        int partitions = 1 + held.size() / REPORTS_A_PARTITION;
        int least = settings.sentence();
        JavaRDD<ReportSentences> texts =
                readings.mapPartitions(
                                all ->
                                        sentences(
                                                all,
                                                new ComparableSentences(reports.value(), least)))
                        .persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<DistinctSentence> distinct =
                distinct(texts, reports, partitions).persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<long[]> matches = new Matches(reports, settings, partitions).of(distinct);
        ComparisonSettings.PassageSettings limits = settings;
        return texts.mapToPair(text -> new Tuple2<>(text.report() % partitions, text))
                .partitionBy(new HashPartitioner(partitions))
                .values()
                .zipPartitions(
                        matches, (own, found) -> passages(own, found.next(), reports, limits));
    }

    private static Iterator<ReportSentences> sentences(
            Iterator<Reading> readings, ComparableSentences cutter) {
        List<ReportSentences> texts = new ArrayList<>();
        readings.forEachRemaining(reading -> texts.add(cutter.cut(reading)));
        texts.removeIf(Objects::isNull);
        return texts.iterator();
    }

    /**
     * A sentence where it stands.
     *
     * @param place report, place in it, beginning of its section
     */
    private record Standing(String key, int[] place) {}

    private JavaRDD<DistinctSentence> distinct(
            JavaRDD<ReportSentences> texts, Broadcast<HeldReports> reports, int partitions) {
        int boilerplate = settings.boilerplate();
        return BlockShuffle.of(
                        texts,
                        partitions,
                        (text, to) -> send(text, partitions, to),
                        in -> new Standing(BlockShuffle.readText(in), BlockShuffle.readNumbers(in)))
                .mapPartitionsWithIndex(
                        (partition, all) ->
                                numbered(partition, partitions, all, reports.value(), boilerplate),
                        true);
    }

    /** A sentence's letters decide where it goes, so that all that are alike meet. */
    private static void send(ReportSentences text, int partitions, IntFunction<DataOutput> to)
            throws IOException {
        int ordinal = 0;
        for (Sentence sentence : text.sentences()) {
            if (sentence.key() != null) {
                DataOutput out = to.apply(Math.floorMod(sentence.key().hashCode(), partitions));
                BlockShuffle.write(sentence.key(), out);
                BlockShuffle.write(
                        new int[] {text.report(), ordinal, sentence.sectionBegin()}, out);
            }
            ordinal++;
        }
    }

    /** Numbers follow the letters, so that a part that is computed again has the same. */
    private static Iterator<DistinctSentence> numbered(
            int partition,
            int partitions,
            Iterator<Standing> all,
            HeldReports reports,
            int boilerplate) {
        Map<String, List<int[]>> places = new HashMap<>();
        all.forEachRemaining(
                each ->
                        places.computeIfAbsent(each.key(), key -> new ArrayList<>(1))
                                .add(each.place()));
        List<DistinctSentence> sentences = new ArrayList<>();
        for (String key : places.keySet().stream().sorted().toList()) {
            Occurrences occurrences = Occurrences.of(Objects.requireNonNull(places.get(key)));
            sentences.add(
                    new DistinctSentence(
                            Math.addExact(
                                    Math.multiplyExact(sentences.size(), partitions), partition),
                            key,
                            occurrences,
                            occurrences.isBoilerplate(reports, boilerplate)));
        }
        return sentences.iterator();
    }

    private static Iterator<CopiedPassage> passages(
            Iterator<ReportSentences> texts,
            long[] matches,
            Broadcast<HeldReports> reports,
            ComparisonSettings.PassageSettings settings) {
        HeldReports held = reports.value();
        Map<Integer, Verdicts> verdicts = new HashMap<>();
        for (int i = 0; i < matches.length; i += 2) {
            int report = (int) (matches[i] >>> 32);
            verdicts.computeIfAbsent(
                            report, number -> new Verdicts(held, number, settings.boilerplate()))
                    .add((int) matches[i], (int) (matches[i + 1] >>> 32), (int) matches[i + 1]);
        }
        List<CopiedPassage> passages = new ArrayList<>();
        texts.forEachRemaining(
                text -> {
                    Verdicts own = verdicts.get(text.report());
                    if (own != null) {
                        passages.addAll(
                                new Passages(held, text, settings.passage())
                                        .of(own.of(text.sentences())));
                    }
                });
        return passages.iterator();
    }
}
