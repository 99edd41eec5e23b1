package org.fazhi.topics.words;

import com.hankcs.hanlp.mining.word.NewWordDiscover;
import com.hankcs.hanlp.mining.word.WordInfo;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.settings.analysis.TopicSettings;
import scala.Tuple2;

/**
 * Proposes words that the dictionaries lack: HanLP looks for strings whose characters keep together
 * and whose neighbours change, in a sample of bounded size; all reports then say how often each
 * stands there. Nothing enters the dictionary by itself.
 */
public final class NewWords {
    /** Sections are a few hundred characters long; of shorter ones more would be needed. */
    private static final int CHARACTERS_A_SECTION = 100;

    /** HanLP's candidates before ours are taken from them, its most frequent first. */
    private static final int CANDIDATES = 20_000;

    private static final int EXAMPLES = 2;
    private static final float ANY_FREQUENCY = 0;

    private final JavaSparkContext spark;
    private final Broadcast<SegmenterWords> known;
    private final TopicSettings settings;

    /**
     * @param spark carries
     * @param known the words that are no news, and those that an analyst has refused
     */
    public NewWords(
            JavaSparkContext spark, Broadcast<SegmenterWords> known, TopicSettings settings) {
        this.spark = spark;
        this.known = known;
        this.settings = settings;
    }

    /** The words worth a look: those of most reports first. */
    public List<ProposedWord> propose(JavaRDD<ReportWords> reports) {
        Set<String> candidates = candidates(sample(reports));
        if (candidates.isEmpty()) {
            return List.of();
        }
        TopicSettings.NewWordSettings wanted = settings.newWords();
        Broadcast<Set<String>> sought = spark.broadcast(candidates);
        Broadcast<SegmenterWords> words = known;
        int length = settings.keywords().exampleCharacters();
        return reports
                .mapPartitions(
                        each -> {
                            Segmenter segmenter = Segmenters.of(words.value());
                            Sightings sightings = new Sightings(segmenter, length, sought.value());
                            each.forEachRemaining(sightings::add);
                            return sightings.found().iterator();
                        })
                .mapToPair(found -> found)
                .reduceByKey(Sighting::plus, reports.getNumPartitions())
                .filter(each -> each._2().count() >= wanted.leastCount())
                .filter(each -> each._2().reports() >= wanted.leastReports())
                .map(
                        each ->
                                new ProposedWord(
                                        each._1(),
                                        each._2().count(),
                                        each._2().reports(),
                                        each._2().texts()))
                .collect()
                .stream()
                .sorted(
                        Comparator.comparingLong(ProposedWord::reports)
                                .thenComparingLong(ProposedWord::count)
                                .reversed()
                                .thenComparing(ProposedWord::word))
                .limit(wanted.most())
                .toList();
    }

    private record Sampled(long hash, String sectionId, List<ReportWords.SentenceWords> sentences)
            implements Serializable {}

    private static final class ByHash implements Comparator<Sampled>, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public int compare(Sampled one, Sampled other) {
            int byHash = Long.compare(one.hash, other.hash);
            return byHash != 0 ? byHash : one.sectionId.compareTo(other.sectionId);
        }
    }

    /** Sentences of the sections of smallest hash, equal ones once. */
    private String sample(JavaRDD<ReportWords> reports) {
        int most = settings.newWords().characters();
        List<Sampled> sampled =
                reports.flatMap(report -> report.sections().iterator())
                        .map(
                                section ->
                                        new Sampled(
                                                ReportWordsReader.hash(section.sectionId()),
                                                section.sectionId(),
                                                section.sentences()))
                        .takeOrdered(most / CHARACTERS_A_SECTION, new ByHash());
        Segmenter segmenter = Segmenters.of(known.value());
        Set<Long> seen = new HashSet<>();
        StringBuilder text = new StringBuilder();
        for (Sampled section : sampled) {
            for (ReportWords.SentenceWords sentence : section.sentences()) {
                if (text.length() + sentence.text().length() < most
                        && seen.add(sentence.letters())) {
                    text.append(segmenter.withoutNames(sentence.text())).append('\n');
                }
            }
        }
        return text.toString();
    }

    private Set<String> candidates(String text) {
        TopicSettings.NewWordSettings wanted = settings.newWords();
        Segmenter segmenter = Segmenters.of(known.value());
        Set<String> candidates = new HashSet<>();
        NewWordDiscover discovery =
                new NewWordDiscover(
                        wanted.longest(),
                        ANY_FREQUENCY,
                        (float) wanted.entropy(),
                        (float) wanted.aggregation(),
                        true);
        for (WordInfo found : discovery.discover(text, CANDIDATES)) {
            if (found.frequency > 1
                    && !known.value().lists().refused().contains(found.text)
                    && segmenter.mayBeNew(found.text)) {
                candidates.add(found.text);
            }
        }
        return candidates;
    }

    /** Where a word was seen: its best examples first. */
    private record Sighting(long count, long reports, List<ExampleSentences.Example> examples)
            implements Serializable {
        Sighting plus(Sighting other) {
            List<ExampleSentences.Example> all = new ArrayList<>(examples);
            all.addAll(other.examples);
            return new Sighting(
                    count + other.count,
                    reports + other.reports,
                    all.stream()
                            .sorted(ExampleSentences.Example.BEST_FIRST)
                            .distinct()
                            .limit(EXAMPLES)
                            .toList());
        }

        List<String> texts() {
            return examples.stream().map(ExampleSentences.Example::text).toList();
        }
    }

    /** The sightings of one partition. */
    private static final class Sightings {
        private final ExampleSentences examples;
        private final WordTrie phrases;
        private final Set<String> sought;
        private final Map<String, Sighting> found = new HashMap<>();

        Sightings(Segmenter segmenter, int exampleCharacters, Set<String> sought) {
            this.examples = new ExampleSentences(segmenter, exampleCharacters, Set.of());
            this.sought = sought;
            this.phrases = segmenter.phrasesWith(sought);
        }

        void add(ReportWords report) {
            Set<String> here = new HashSet<>();
            for (ReportWords.SectionWords section : report.sections()) {
                for (ReportWords.SentenceWords sentence : section.sentences()) {
                    for (WordTrie.Hit hit : phrases.find(sentence.text())) {
                        String word = hit.phrase().word();
                        if (sought.contains(word)) {
                            found.merge(
                                    word,
                                    new Sighting(
                                            1,
                                            here.add(word) ? 1 : 0,
                                            List.of(examples.example(sentence.text(), word))),
                                    Sighting::plus);
                        }
                    }
                }
            }
        }

        List<Tuple2<String, Sighting>> found() {
            List<Tuple2<String, Sighting>> all = new ArrayList<>();
            found.forEach((word, sighting) -> all.add(new Tuple2<>(word, sighting)));
            return all;
        }
    }
}
