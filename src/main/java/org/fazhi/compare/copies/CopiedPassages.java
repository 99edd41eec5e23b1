package org.fazhi.compare.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.fazhi.compare.CopiedPassage;
import org.fazhi.compare.RosterEntry;
import org.fazhi.reading.Reading;
import org.fazhi.settings.ComparisonSettings;
import org.fazhi.settings.Settings;
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

    private final ComparisonSettings.Passages settings;
    private final Map<String, String> variants;

    public CopiedPassages(Settings settings) {
        this.settings = settings.comparison().passages();
        this.variants = new HashMap<>(settings.variants().phrases());
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
        Map<String, String> words = variants;
        JavaRDD<ReportSentences> texts =
                readings.mapPartitions(
                                all ->
                                        sentences(
                                                all,
                                                new SentenceCutter(reports.value(), least, words)))
                        .persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<DistinctSentence> distinct =
                distinct(texts, reports, partitions).persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<long[]> matches = new Matches(reports, settings, partitions).of(distinct);
        ComparisonSettings.Passages limits = settings;
        return texts.mapToPair(text -> new Tuple2<>(text.report() % partitions, text))
                .partitionBy(new HashPartitioner(partitions))
                .values()
                .zipPartitions(
                        matches, (own, found) -> passages(own, found.next(), reports, limits));
    }

    private static Iterator<ReportSentences> sentences(
            Iterator<Reading> readings, SentenceCutter cutter) {
        List<ReportSentences> texts = new ArrayList<>();
        readings.forEachRemaining(reading -> texts.add(cutter.cut(reading)));
        texts.removeIf(Objects::isNull);
        return texts.iterator();
    }

    private JavaRDD<DistinctSentence> distinct(
            JavaRDD<ReportSentences> texts, Broadcast<HeldReports> reports, int partitions) {
        int boilerplate = settings.boilerplate();
        return texts.flatMapToPair(text -> places(text).iterator())
                .groupByKey(partitions)
                .mapPartitionsWithIndex(
                        (partition, groups) ->
                                numbered(
                                        partition,
                                        partitions,
                                        groups,
                                        reports.value(),
                                        boilerplate),
                        true);
    }

    /** Numbers follow the letters, so that a part that is computed again has the same. */
    private static Iterator<DistinctSentence> numbered(
            int partition,
            int partitions,
            Iterator<Tuple2<String, Iterable<int[]>>> groups,
            HeldReports reports,
            int boilerplate) {
        List<Tuple2<String, Iterable<int[]>>> sorted = new ArrayList<>();
        groups.forEachRemaining(sorted::add);
        sorted.sort(Comparator.comparing(group -> group._1()));
        List<DistinctSentence> sentences = new ArrayList<>();
        for (Tuple2<String, Iterable<int[]>> group : sorted) {
            Occurrences occurrences = Occurrences.of(group._2());
            sentences.add(
                    new DistinctSentence(
                            Math.addExact(
                                    Math.multiplyExact(sentences.size(), partitions), partition),
                            group._1(),
                            occurrences,
                            occurrences.isBoilerplate(reports, boilerplate)));
        }
        return sentences.iterator();
    }

    private static List<Tuple2<String, int[]>> places(ReportSentences text) {
        List<Tuple2<String, int[]>> places = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (sentence.key() != null) {
                places.add(
                        new Tuple2<>(
                                sentence.key(),
                                new int[] {text.report(), i, sentence.sectionBegin()}));
            }
        }
        return places;
    }

    private static Iterator<CopiedPassage> passages(
            Iterator<ReportSentences> texts,
            long[] matches,
            Broadcast<HeldReports> reports,
            ComparisonSettings.Passages settings) {
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
