package org.fazhi.topics.model;

import org.fazhi.topics.fit.WordCounts;
import org.fazhi.topics.fit.Anchors;
import org.fazhi.topics.fit.TopicFitter;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.settings.Settings;
import org.fazhi.settings.analysis.TopicSettings;
import org.fazhi.topics.words.WordUnits;

/**
 * Ways to find topics beside one another: on the same words of the same units, with the same number
 * of topics, from five starts each.
 */
public final class TopicComparison {
    private static final int STARTS = 5;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final TopicSettings.Model model;
    private final JavaSparkContext spark;
    private final AnchorWords anchors;
    private final Map<String, TopicFitter> others;
    private final Reference reference;

    /**
     * @param others further ways, by name; their topics are known by their likeliest words
     * @param all the units of all corpora, by which topics are also measured
     */
    public TopicComparison(
            Settings settings,
            JavaSparkContext spark,
            Map<String, TopicFitter> others,
            List<WordUnits.Unit> all) {
        this.model = settings.analysis().topics().model();
        this.spark = spark;
        this.anchors = new AnchorWords(settings.reading().themes());
        this.others = new LinkedHashMap<>(others);
        this.reference = new Reference(all);
    }

    /** In which units of all corpora each word stands. */
    private static final class Reference {
        private final Map<String, BitSet> units = new HashMap<>();
        private final int total;

        Reference(List<WordUnits.Unit> all) {
            total = all.size();
            for (int i = 0; i < total; i++) {
                for (String word : all.get(i).words()) {
                    units.computeIfAbsent(word, key -> new BitSet()).set(i);
                }
            }
        }

        double npmi(List<String> words) {
            double sum = 0;
            int pairs = 0;
            for (int i = 0; i < words.size(); i++) {
                for (int j = i + 1; j < words.size(); j++) {
                    BitSet one = units.getOrDefault(words.get(i), new BitSet());
                    BitSet other = units.getOrDefault(words.get(j), new BitSet());
                    BitSet both = (BitSet) one.clone();
                    both.and(other);
                    sum +=
                            Coherence.npmi(
                                    one.cardinality(),
                                    other.cardinality(),
                                    both.cardinality(),
                                    total);
                    pairs++;
                }
            }
            return pairs == 0 ? 0 : sum / pairs;
        }
    }

    /** Prints the rows of a corpus. */
    public void print(String corpus, List<WordUnits.Unit> units) {
        TopicSample sample = TopicSample.of(units, model);
        Vocabulary vocabulary = sample.vocabulary();
        List<WordCounts> sections = sample.sections();
        Anchors known = anchors.of(vocabulary, sections, sample.domains(), model.anchorSections());
        int topics = known.size() + model.free().get(0);
        Coherence coherence = new Coherence(sections);
        double[] overall = TopicWords.overall(sections, vocabulary.words().size());
        TopicWords chosen = new TopicWords(coherence, overall, model.words());
        Function<double[], int[]> likeliest = topic -> TopicModel.first(topic, model.words());
        System.out.printf(
                Locale.ROOT,
                "%n%s: %d units, %d uses of %d words, %d topics, %d of them of fields%n%n",
                corpus,
                sections.size(),
                sections.stream().mapToInt(WordCounts::size).sum(),
                vocabulary.words().size(),
                topics,
                known.size());
        System.out.println(
                "| way | NPMI | NPMI in all corpora | diversity | stability | seconds | processor seconds |");
        System.out.println("|---|---|---|---|---|---|---|");
        Corpus of = new Corpus(vocabulary, sections, topics, coherence);
        TopicFitter guided = TopicFitter.of(TopicSettings.Fitter.GUIDED, model, spark, known);
        row("ours, the mean of " + model.seeds().size() + " starts", mean(guided), chosen::of, of);
        row("ours, one start", guided, chosen::of, of);
        row("ours, one start, likeliest words", guided, likeliest, of);
        others.forEach((name, fitter) -> row(name, fitter, likeliest, of));
        if (others.containsKey("MALLET")) {
            row("MALLET, words chosen as ours", others.get("MALLET"), chosen::of, of);
        }
        row(
                "plain Gibbs",
                TopicFitter.of(TopicSettings.Fitter.GIBBS, model, spark, Anchors.NONE),
                likeliest,
                of);
        row(
                "MLlib online",
                TopicFitter.of(TopicSettings.Fitter.MLLIB, model, spark, Anchors.NONE),
                likeliest,
                of);
    }

    private TopicFitter mean(TopicFitter fitter) {
        int starts = model.seeds().size();
        return (sections, vocabulary, topics, seed) ->
                new Starts(
                                LongStream.range(0, starts)
                                        .mapToObj(
                                                i ->
                                                        fitter.fit(
                                                                sections,
                                                                vocabulary,
                                                                topics,
                                                                seed * starts + i))
                                        .toList())
                        .mean();
    }

    private record Corpus(
            Vocabulary vocabulary, List<WordCounts> sections, int topics, Coherence coherence) {}

    private void row(
            String name, TopicFitter fitter, Function<double[], int[]> words, Corpus corpus) {
        long begun = System.nanoTime();
        long cpuBegun = SYSTEM.getProcessCpuTime();
        List<List<int[]>> runs = new ArrayList<>();
        for (long seed = 1; seed <= STARTS; seed++) {
            runs.add(
                    Arrays.stream(
                                    fitter.fit(
                                            corpus.sections(),
                                            corpus.vocabulary().words().size(),
                                            corpus.topics(),
                                            seed))
                            .map(words)
                            .toList());
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.2f | %.2f | %.2f | %.2f |%n",
                name,
                runs.stream().mapToDouble(corpus.coherence()::npmi).average().orElseThrow(),
                runs.stream()
                        .flatMap(List::stream)
                        .map(
                                each ->
                                        Arrays.stream(each)
                                                .mapToObj(corpus.vocabulary().words()::get)
                                                .toList())
                        .mapToDouble(reference::npmi)
                        .average()
                        .orElseThrow(),
                runs.stream().mapToDouble(Coherence::diversity).average().orElseThrow(),
                stability(runs),
                (System.nanoTime() - begun) / 1e9 / STARTS,
                (SYSTEM.getProcessCpuTime() - cpuBegun) / 1e9 / STARTS);
    }

    /** Words that matched topics of two starts have in common, mean over all pairs of starts. */
    private static double stability(List<List<int[]>> runs) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < runs.size(); i++) {
            for (int j = i + 1; j < runs.size(); j++) {
                double[][] overlap = new double[runs.get(i).size()][runs.get(j).size()];
                for (int one = 0; one < overlap.length; one++) {
                    Set<Integer> known = new HashSet<>();
                    Arrays.stream(runs.get(i).get(one)).forEach(known::add);
                    for (int other = 0; other < overlap[one].length; other++) {
                        overlap[one][other] =
                                (double)
                                                Arrays.stream(runs.get(j).get(other))
                                                        .filter(known::contains)
                                                        .count()
                                        / known.size();
                    }
                }
                int[] best = OptimalAssignment.best(overlap);
                for (int one = 0; one < best.length; one++) {
                    sum += overlap[one][best[one]] / best.length;
                }
                pairs++;
            }
        }
        return sum / pairs;
    }
}
