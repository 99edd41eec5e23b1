package org.fazhi.topics;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.outline.Section;
import org.fazhi.reading.ReportReader;
import org.fazhi.settings.Settings;
import org.fazhi.settings.analysis.TopicSettings;
import org.fazhi.topics.model.TopicComparison;
import org.fazhi.topics.fit.TopicFitter;
import org.fazhi.topics.model.TopicTables;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.topics.words.ReportWordsReader;
import org.fazhi.topics.words.SegmenterWords;
import org.fazhi.topics.words.Segmenters;
import org.fazhi.topics.words.WordUnits;

/**
 * How good topics are beside MALLET's, MLlib's and none, and how long all of it takes, on the
 * invented reports of {@code data/demo} and on generated ones.
 *
 * <p>Prints, for each corpus: keywords, choice of the number of topics and topics of all sections
 * after Spark's start; then every way on the same words (see {@link TopicComparison}).
 *
 * <p>Arguments: how many reports are generated (2,000), and further folders of reports that stand in
 * one corpus with {@code data/demo}.
 */
public final class TopicBenchmark {
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final TopicSettings.Model MODEL = SETTINGS.analysis().topics().model();
    private static final int YEAR = 2023;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private TopicBenchmark() {}

    /** A corpus. */
    private record Corpus(String name, List<Document> documents, List<Section> sections) {
        List<WordUnits.Unit> units() {
            ReportWordsReader reader =
                    new ReportWordsReader(
                            Segmenters.of(
                                    SegmenterWords.of(SETTINGS.analysis(), SETTINGS.reading())));
            Map<String, List<Section>> byReport =
                    sections.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Section::docId, TreeMap::new, Collectors.toList()));
            WordUnits units = new WordUnits(MODEL);
            return documents.stream()
                    .flatMap(
                            document ->
                                    units
                                            .of(
                                                    reader.read(
                                                            document,
                                                            byReport.getOrDefault(
                                                                    document.docId(), List.of())))
                                            .stream())
                    .toList();
        }
    }

    /** Runs. */
    public static void main(String[] arguments) throws IOException {
        int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());
        List<Path> folders = new ArrayList<>(List.of(Path.of("data/demo")));
        Stream.of(arguments).skip(1).map(Path::of).forEach(folders::add);
        List<Corpus> corpora = List.of(read(folders), generated(reports));
        corpora.forEach(corpus -> whole(spark, corpus));
        List<List<WordUnits.Unit>> units = new ArrayList<>();
        for (Corpus corpus : corpora) {
            List<WordUnits.Unit> all = corpus.units();
            units.add(all.subList(0, Math.min(all.size(), MODEL.sample())));
        }
        Map<String, TopicFitter> others = new LinkedHashMap<>();
        others.put("MALLET", new MalletLda(0));
        others.put("MLlib em", new SparkEm(spark));
        others.put("random words", new RandomWords());
        TopicComparison comparison =
                new TopicComparison(
                        SETTINGS, spark, others, units.stream().flatMap(List::stream).toList());
        for (int i = 0; i < corpora.size(); i++) {
            comparison.print(corpora.get(i).name(), units.get(i));
        }
        LocalSpark.session().stop();
    }

    private static Corpus read(List<Path> folders) throws IOException {
        ReportReader reader = new ReportReader(SETTINGS.reading());
        List<Document> documents = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        for (Path folder : folders) {
            List<Path> files;
            try (Stream<Path> all = Files.walk(folder)) {
                files = all.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
            }
            for (Path file : files) {
                reader.read(file.getFileName().toString(), Files.readAllBytes(file)).stream()
                        .filter(reading -> reading.document().reportYear() != null)
                        .forEach(
                                reading -> {
                                    documents.add(
                                            DocumentBuilder.builder(reading.document())
                                                    .sourceText("")
                                                    .build());
                                    sections.addAll(reading.sections());
                                });
            }
        }
        return new Corpus(documents.size() + " reports in many manners", documents, sections);
    }

    private static Corpus generated(int reports) {
        GeneratedReports generated = new GeneratedReports(YEAR);
        return new Corpus(
                reports + " generated reports",
                IntStream.range(0, reports).mapToObj(generated::document).toList(),
                IntStream.range(0, reports)
                        .boxed()
                        .flatMap(i -> generated.sections(i).stream())
                        .toList());
    }

    private static void whole(JavaSparkContext spark, Corpus corpus) {
        JavaRDD<Document> documents = spark.parallelize(corpus.documents(), 4).cache();
        JavaRDD<Section> sections = spark.parallelize(corpus.sections(), 4).cache();
        System.out.printf(
                "%s: %d reports, %d sections%n",
                corpus.name(), documents.count(), sections.count());
        long begun = System.nanoTime();
        long cpuBegun = SYSTEM.getProcessCpuTime();
        TopicTables tables =
                new TopicAnalysis(SETTINGS.analysis(), SETTINGS.reading())
                        .analyse(LocalSpark.session(), documents, sections);
        long terms = tables.termRows().count();
        long topics = tables.sectionTopics().count();
        System.out.printf(
                Locale.ROOT,
                "keywords, %d fits, topics of all sections: %.1f s, %.1f processor seconds; %d"
                        + " keywords, %d topics of sections, %d topics, %d shown%n",
                tables.trials().size(),
                (System.nanoTime() - begun) / 1e9,
                (SYSTEM.getProcessCpuTime() - cpuBegun) / 1e9,
                terms,
                topics,
                tables.topics().stream().map(TopicTerm::topicId).distinct().count(),
                tables.topics().stream()
                        .filter(word -> Boolean.TRUE.equals(word.shown()))
                        .map(TopicTerm::topicId)
                        .distinct()
                        .count());
        documents.unpersist(true);
        sections.unpersist(true);
    }
}
