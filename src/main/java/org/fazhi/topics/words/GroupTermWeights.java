package org.fazhi.topics.words;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Keywords of subject domains, provinces and prefectures: scopes that gather many reports.
 *
 * <p>In a region the reports' {@code 1 + ln count} are summed, so that one long report cannot speak
 * for a province. In a domain the idf is taken over domains: a domain has a word when a tenth of
 * the word's uses stand in it; a word of a single report is none of a domain's, where there are
 * several reports.
 */
final class GroupTermWeights {
    private static final double USES_OF_A_DOMAIN = 0.1;

    private final JavaPairRDD<ReportWords, ReportWordCounts> counted;
    private final Broadcast<DocumentFrequencies> frequencies;
    private final int partitions;

    GroupTermWeights(
            JavaPairRDD<ReportWords, ReportWordCounts> counted,
            Broadcast<DocumentFrequencies> frequencies,
            int partitions) {
        this.counted = counted;
        this.frequencies = frequencies;
        this.partitions = partitions;
    }

    private record ScopeWord(TermScope scope, String word) implements Serializable {}

    /** The best keywords of every province and prefecture. */
    List<Tuple2<TermScope, List<KeywordCandidate>>> ofRegions(int most) {
        Broadcast<DocumentFrequencies> known = frequencies;
        return best(
                counted.flatMapToPair(each -> regions(each._1(), each._2()).iterator())
                        .reduceByKey(ScopeFrequency::plus, partitions)
                        .mapToPair(
                                each ->
                                        new Tuple2<>(
                                                each._1().scope(),
                                                known.value()
                                                        .candidate(
                                                                each._1().scope().year(),
                                                                each._1().word(),
                                                                each._2()))),
                most);
    }

    /** The best keywords of every subject domain, {@code domains} in all. */
    List<Tuple2<TermScope, List<KeywordCandidate>>> ofDomains(int most, int domains) {
        Broadcast<DocumentFrequencies> known = frequencies;
        return best(
                counted.flatMapToPair(each -> domains(each._1(), each._2()).iterator())
                        .reduceByKey(ScopeFrequency::plus, partitions)
                        .mapToPair(
                                each ->
                                        new Tuple2<>(
                                                new DocumentFrequencies.YearWord(
                                                        each._1().scope().year(), each._1().word()),
                                                new Tuple2<>(each._1().scope(), each._2())))
                        .groupByKey(partitions)
                        .flatMapToPair(
                                each ->
                                        overDomains(each._1(), each._2(), known.value(), domains)
                                                .iterator()),
                most);
    }

    private List<Tuple2<TermScope, List<KeywordCandidate>>> best(
            JavaPairRDD<TermScope, KeywordCandidate> candidates, int most) {
        return candidates
                .aggregateByKey(
                        (List<KeywordCandidate>) new ArrayList<KeywordCandidate>(),
                        partitions,
                        (best, each) -> KeywordCandidate.merge(best, List.of(each), most),
                        (one, other) -> KeywordCandidate.merge(one, other, most))
                .mapToPair(each -> new Tuple2<>(each._1(), List.copyOf(each._2())))
                .collect();
    }

    private static Stream<Tuple2<ScopeWord, ScopeFrequency>> regions(
            ReportWords report, ReportWordCounts counts) {
        return report.regions().stream()
                .flatMap(
                        region ->
                                tallies(
                                        TermScope.of(
                                                report.year(),
                                                Term.ScopeKind.REGION,
                                                region.value()),
                                        counts.words()));
    }

    private static Stream<Tuple2<ScopeWord, ScopeFrequency>> domains(
            ReportWords report, ReportWordCounts counts) {
        return counts.byDomain().entrySet().stream()
                .flatMap(
                        domain ->
                                tallies(
                                        TermScope.of(
                                                report.year(),
                                                Term.ScopeKind.DOMAIN,
                                                domain.getKey()),
                                        domain.getValue()));
    }

    private static Stream<Tuple2<ScopeWord, ScopeFrequency>> tallies(
            TermScope scope, Map<String, Integer> words) {
        return words.entrySet().stream()
                .map(
                        word ->
                                new Tuple2<>(
                                        new ScopeWord(scope, word.getKey()),
                                        ScopeFrequency.of(word.getValue())));
    }

    private static List<Tuple2<TermScope, KeywordCandidate>> overDomains(
            DocumentFrequencies.YearWord key,
            Iterable<Tuple2<TermScope, ScopeFrequency>> tallies,
            DocumentFrequencies frequencies,
            int domains) {
        long reports = frequencies.reports(key.year(), key.word());
        if (reports < 2 && frequencies.canSetApart(key.year())) {
            return List.of();
        }
        long uses = 0;
        for (Tuple2<TermScope, ScopeFrequency> frequency : tallies) {
            uses += frequency._2().count();
        }
        List<Tuple2<TermScope, ScopeFrequency>> having = new ArrayList<>();
        for (Tuple2<TermScope, ScopeFrequency> frequency : tallies) {
            if (frequency._2().count() >= uses * USES_OF_A_DOMAIN) {
                having.add(frequency);
            }
        }
        double idf = Math.log((domains + 1.0) / (having.size() + 1.0));
        return having.stream()
                .map(
                        each ->
                                new Tuple2<>(
                                        each._1(),
                                        frequencies.candidate(
                                                key.year(), key.word(), each._2(), idf)))
                .toList();
    }
}
