package org.fazhi.topics.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.settings.analysis.TopicSettings;
import scala.Tuple2;

/**
 * Keywords by TF-IDF: what sets a report, a subject domain, a province or a prefecture apart.
 *
 * <p>The words of a report are its {@link TellingWords}. The weight of a word is {@code (1 + ln
 * count) · idf} with {@code idf = ln((n + 1) / (reports + 1))} over the n reports of the year, a
 * report counting the sentences that have it: what all share weighs nothing. With fewer than three
 * reports a year nothing can be set apart, and words are ranked by frequency alone (idf 1).
 * Sentences that stand in most reports of a year are not counted.
 */
public final class TermWeights {
    /** In a year of so many reports, words of one report are not kept in memory. */
    private static final int MANY_REPORTS = 500;

    private final JavaSparkContext spark;
    private final Broadcast<SegmenterWords> known;
    private final TopicSettings.Keywords settings;
    private final WordWorth worth;
    private final int domains;
    private final int partitions;

    /**
     * @param spark carries
     * @param known what words are cut by
     * @param domains how many subject domains there are
     * @param partitions of every shuffle
     */
    public TermWeights(
            JavaSparkContext spark,
            Broadcast<SegmenterWords> known,
            TopicSettings.Keywords settings,
            int domains,
            int partitions) {
        this.spark = spark;
        this.known = known;
        this.settings = settings;
        this.worth =
                new WordWorth(
                        Set.copyOf(known.value().lists().domain()), settings.shortWordWeight());
        this.domains = domains;
        this.partitions = partitions;
    }

    /** The best keywords of every scope, in no order. */
    public JavaRDD<Term> weigh(JavaRDD<ReportWords> reports) {
        Map<Integer, Long> years =
                new HashMap<>(
                        reports.mapToPair(report -> new Tuple2<>(report.year(), 1L))
                                .reduceByKey(Long::sum, partitions)
                                .collectAsMap());
        Broadcast<Set<Long>> boilerplate = spark.broadcast(boilerplate(reports, years));
        JavaPairRDD<ReportWords, ReportWordCounts> counted =
                reports.mapToPair(
                        report ->
                                new Tuple2<>(
                                        report, ReportWordCounts.of(report, boilerplate.value())));
        Broadcast<DocumentFrequencies> frequencies = spark.broadcast(frequencies(counted, years));
        GroupTermWeights wide = new GroupTermWeights(counted, frequencies, partitions);
        List<Tuple2<TermScope, List<KeywordCandidate>>> gathered =
                new ArrayList<>(wide.ofDomains(settings.perDomain(), domains));
        gathered.addAll(wide.ofRegions(settings.perRegion()));
        return ofReports(reports, frequencies, boilerplate, spark.broadcast(lasting(reports)))
                .union(withExamples(reports, gathered, boilerplate));
    }

    private Set<Long> boilerplate(JavaRDD<ReportWords> reports, Map<Integer, Long> years) {
        double share = settings.boilerplateShare();
        int fewest = settings.boilerplateReports();
        return Set.copyOf(
                reports.flatMapToPair(report -> sentences(report).iterator())
                        .reduceByKey(Long::sum, partitions)
                        .filter(
                                each ->
                                        each._2() >= fewest
                                                && each._2()
                                                        > share
                                                                * years.getOrDefault(
                                                                        each._1()._1(), 0L))
                        .map(each -> each._1()._2())
                        .distinct(partitions)
                        .collect());
    }

    private static List<Tuple2<Tuple2<Integer, Long>, Long>> sentences(ReportWords report) {
        return report.sections().stream()
                .flatMap(section -> section.sentences().stream())
                .map(ReportWords.SentenceWords::letters)
                .distinct()
                .map(letters -> new Tuple2<>(new Tuple2<>(report.year(), letters), 1L))
                .toList();
    }

    private DocumentFrequencies frequencies(
            JavaPairRDD<ReportWords, ReportWordCounts> counted, Map<Integer, Long> years) {
        return new DocumentFrequencies(
                years,
                new HashMap<>(
                        counted.flatMapToPair(each -> distinct(each._1(), each._2()).iterator())
                                .reduceByKey(Long::sum, partitions)
                                .filter(
                                        each ->
                                                each._2() > 1
                                                        || years.getOrDefault(each._1().year(), 0L)
                                                                < MANY_REPORTS)
                                .collectAsMap()),
                worth);
    }

    private static List<Tuple2<DocumentFrequencies.YearWord, Long>> distinct(
            ReportWords report, ReportWordCounts counts) {
        return Stream.concat(counts.words().keySet().stream(), names(report))
                .distinct()
                .map(
                        word ->
                                new Tuple2<>(
                                        new DocumentFrequencies.YearWord(report.year(), word), 1L))
                .toList();
    }

    private static Stream<String> names(ReportWords report) {
        return report.sections().stream()
                .flatMap(section -> section.sentences().stream())
                .flatMap(sentence -> TellingWords.names(sentence.text()).stream());
    }

    /** Things of a place that several of its reports speak of. */
    private Set<TellingWords.LastingWord> lasting(JavaRDD<ReportWords> reports) {
        Broadcast<SegmenterWords> words = known;
        return Set.copyOf(
                reports.flatMapToPair(
                                report -> {
                                    Segmenter segmenter = Segmenters.of(words.value());
                                    return report.sections().stream()
                                            .flatMap(section -> section.words().stream())
                                            .distinct()
                                            .filter(segmenter::isOfPlace)
                                            .map(
                                                    word ->
                                                            new Tuple2<>(
                                                                    new TellingWords.LastingWord(
                                                                            report.place(), word),
                                                                    1))
                                            .iterator();
                                })
                        .reduceByKey(Integer::sum, partitions)
                        .filter(each -> each._2() > 1)
                        .keys()
                        .collect());
    }

    private JavaRDD<Term> ofReports(
            JavaRDD<ReportWords> reports,
            Broadcast<DocumentFrequencies> frequencies,
            Broadcast<Set<Long>> boilerplate,
            Broadcast<Set<TellingWords.LastingWord>> lasting) {
        int most = settings.perDocument();
        int length = settings.exampleCharacters();
        Broadcast<SegmenterWords> words = known;
        TopicSettings.Telling telling = settings.telling();
        return reports.flatMap(
                report -> {
                    TermScope scope =
                            TermScope.of(report.year(), Term.ScopeKind.DOCUMENT, report.docId());
                    List<KeywordCandidate> all =
                            new TellingWords(
                                            telling,
                                            Segmenters.of(words.value()),
                                            frequencies.value(),
                                            boilerplate.value(),
                                            lasting.value())
                                    .of(report);
                    List<KeywordCandidate> best = KeywordCandidate.best(all, most);
                    ExampleSentences examples =
                            new ExampleSentences(
                                    Segmenters.of(words.value()), length, boilerplate.value());
                    Map<String, ExampleSentences.Example> found =
                            examples.of(report.sections(), words(best));
                    List<Term> terms = new ArrayList<>();
                    for (KeywordCandidate candidate : best) {
                        terms.add(
                                candidate.term(
                                        scope,
                                        terms.size() + 1,
                                        Objects.requireNonNull(found.get(candidate.word()))
                                                .text()));
                    }
                    return terms.iterator();
                });
    }

    private JavaRDD<Term> withExamples(
            JavaRDD<ReportWords> reports,
            List<Tuple2<TermScope, List<KeywordCandidate>>> gathered,
            Broadcast<Set<Long>> boilerplate) {
        Map<TermScope, Set<String>> wanted = new HashMap<>();
        gathered.forEach(each -> wanted.put(each._1(), words(each._2())));
        Broadcast<Map<TermScope, Set<String>>> sought = spark.broadcast(wanted);
        Broadcast<SegmenterWords> words = known;
        int length = settings.exampleCharacters();
        Map<Tuple2<TermScope, String>, ExampleSentences.Example> found =
                reports.flatMapToPair(
                                report ->
                                        new ExampleSentences(
                                                        Segmenters.of(words.value()),
                                                        length,
                                                        boilerplate.value())
                                                .ofScopes(report, sought.value())
                                                .iterator())
                        .reduceByKey(ExampleSentences.Example::better, partitions)
                        .collectAsMap();
        List<Term> terms = new ArrayList<>();
        gathered.sort(Comparator.comparing(each -> each._1().toString()));
        for (Tuple2<TermScope, List<KeywordCandidate>> each : gathered) {
            for (int i = 0; i < each._2().size(); i++) {
                KeywordCandidate candidate = each._2().get(i);
                ExampleSentences.Example example =
                        Objects.requireNonNull(
                                found.get(new Tuple2<>(each._1(), candidate.word())));
                terms.add(candidate.term(each._1(), i + 1, example.text()));
            }
        }
        return spark.parallelize(terms, 1);
    }

    private static Set<String> words(List<KeywordCandidate> candidates) {
        Set<String> words = new HashSet<>();
        candidates.forEach(candidate -> words.add(candidate.word()));
        return words;
    }
}
