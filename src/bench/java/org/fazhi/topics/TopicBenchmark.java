package org.fazhi.topics;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.SampleReadings;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;
import org.fazhi.reading.Reading;
import org.fazhi.settings.Settings;
import org.fazhi.settings.analysis.TopicSettings;
import org.fazhi.topics.model.Coherence;
import org.fazhi.topics.model.ModelTrial;
import org.fazhi.topics.model.TopicFitter;
import org.fazhi.topics.model.TopicModel;
import org.fazhi.topics.model.TopicTables;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.topics.model.Vocabulary;
import org.fazhi.topics.model.WordCounts;
import org.fazhi.topics.words.ReportWordsReader;
import org.fazhi.topics.words.Segmenter;
import org.fazhi.topics.words.SegmenterWords;
import org.fazhi.topics.words.Segmenters;

/**
 * How good topics are beside MALLET's, and how long all of it takes.
 *
 * <p>Prints two tables. The first: for the generated corpus and for the sample reports, for every
 * number of topics, each fitter on the same tokens from the same three starts: NPMI (mean and best),
 * diversity of the best, seconds of one fit. The second: segmentation, keywords, choice of the
 * number of topics and fit over the generated corpus, after Spark's start, and the heap in use.
 *
 * <p>Arguments: how many reports are generated (2,000), and the numbers of topics (those of {@code
 * conf/topics.yaml}).
 */
public final class TopicBenchmark {
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final TopicSettings.Model MODEL = SETTINGS.analysis().topics().model();
    private static final List<Long> STARTS = List.of(11L, 23L, 37L);
    private static final int YEAR = 2023;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private TopicBenchmark() {}

    /** Runs. */
    public static void main(String[] arguments) {
        int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
        List<Integer> numbers =
                arguments.length > 1
                        ? Arrays.stream(arguments[1].split(",")).map(Integer::valueOf).toList()
                        : MODEL.topics();
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());
        GeneratedReports generated = new GeneratedReports(YEAR);
        List<Document> documents =
                IntStream.range(0, reports).mapToObj(generated::document).toList();
        List<Section> sections =
                IntStream.range(0, reports).boxed().flatMap(i -> generated.sections(i).stream()).toList();
        whole(spark, documents, sections);
        Map<String, TopicFitter> fitters = new LinkedHashMap<>();
        fitters.put("MLlib", TopicFitter.of(TopicSettings.Fitter.MLLIB, MODEL, spark));
        fitters.put("Gibbs", TopicFitter.of(TopicSettings.Fitter.GIBBS, MODEL, spark));
        fitters.put("MALLET", new MalletLda(0));
        System.out.printf(
                "%n| corpus | k | fitter | NPMI, mean of %d | best | diversity | seconds a fit | CPU seconds |%n",
                STARTS.size());
        System.out.println("|---|---|---|---|---|---|---|---|");
        compare(reports + " generated reports", sections, numbers, fitters);
        compare(
                "5 sample reports",
                SampleReadings.all().stream().map(Reading::sections).flatMap(List::stream).toList(),
                numbers,
                fitters);
        LocalSpark.session().stop();
    }

    private static void whole(
            JavaSparkContext spark, List<Document> documents, List<Section> sections) {
        JavaRDD<Document> documentRows = spark.parallelize(documents, 4).cache();
        JavaRDD<Section> sectionRows = spark.parallelize(sections, 4).cache();
        System.out.printf(
                "%d reports, %d sections%n", documentRows.count(), sectionRows.count());
        Clock clock = new Clock();
        TopicTables tables =
                new TopicAnalysis(SETTINGS.analysis(), SETTINGS.reading())
                        .analyse(LocalSpark.session(), documentRows, sectionRows);
        long terms = tables.termRows().count();
        long topics = tables.sectionTopics().count();
        System.out.printf(
                Locale.ROOT,
                "keywords, choice of k over %d fits, topics of all sections: %.1f s, %.1f CPU seconds;"
                        + " %d keywords, %d topics of sections, k = %d%n",
                tables.trials().size(),
                clock.seconds(),
                clock.cpuSeconds(),
                terms,
                topics,
                tables.topics().stream().map(TopicTerm::topicId).distinct().count());
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "heap after it: %d MB%n",
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        documentRows.unpersist(true);
        sectionRows.unpersist(true);
    }

    private static void compare(
            String corpus,
            List<Section> sections,
            List<Integer> numbers,
            Map<String, TopicFitter> fitters) {
        Segmenter segmenter = Segmenters.of(SegmenterWords.of(SETTINGS.analysis(), SETTINGS.reading()));
        List<List<String>> texts =
                sections.stream()
                        .sorted(
                                Comparator.comparingLong(
                                        section -> ReportWordsReader.hash(section.sectionId())))
                        .map(section -> segmenter.words(section.heading() + "。" + section.text()))
                        .filter(words -> words.size() >= MODEL.sectionWords())
                        .limit(MODEL.sample())
                        .toList();
        Vocabulary vocabulary = Vocabulary.of(texts, MODEL);
        List<WordCounts> counted =
                texts.stream()
                        .map(words -> WordCounts.of(words, vocabulary.places()))
                        .filter(section -> section.words().length > 1)
                        .toList();
        Coherence coherence = new Coherence(counted);
        for (int k : numbers) {
            fitters.forEach(
                    (name, fitter) ->
                            row(corpus, k, name, fitter, counted, vocabulary.words().size(), coherence));
        }
    }

    private static void row(
            String corpus,
            int k,
            String name,
            TopicFitter fitter,
            List<WordCounts> sections,
            int vocabulary,
            Coherence coherence) {
        List<ModelTrial> trials = new ArrayList<>();
        Clock clock = new Clock();
        for (long start : STARTS) {
            List<int[]> first =
                    Arrays.stream(fitter.fit(sections, vocabulary, k, start))
                            .map(topic -> TopicModel.first(topic, MODEL.words()))
                            .toList();
            trials.add(
                    new ModelTrial(
                            k, start, coherence.npmi(first), Coherence.diversity(first), false));
        }
        ModelTrial best =
                trials.stream().max(Comparator.comparingDouble(ModelTrial::quality)).orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %s | %.3f | %.3f | %.2f | %.1f | %.1f |%n",
                corpus,
                k,
                name,
                trials.stream().mapToDouble(ModelTrial::npmi).average().orElseThrow(),
                best.npmi(),
                best.diversity(),
                clock.seconds() / STARTS.size(),
                clock.cpuSeconds() / STARTS.size());
    }

    /** Time since it was made. */
    private static final class Clock {
        private final long begun = System.nanoTime();
        private final long cpuBegun = SYSTEM.getProcessCpuTime();

        double seconds() {
            return (System.nanoTime() - begun) / 1e9;
        }

        double cpuSeconds() {
            return (SYSTEM.getProcessCpuTime() - cpuBegun) / 1e9;
        }
    }
}
