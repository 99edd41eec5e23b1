package org.fazhi.topics.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fazhi.settings.analysis.TopicSettings;
import org.fazhi.topics.fit.Anchors;
import org.fazhi.topics.fit.TopicFitter;
import org.fazhi.topics.fit.WordCounts;

/**
 * Chooses the number of topics: fits every number from a few starts, side by side, and takes the
 * number of the highest mean quality (coherence times diversity), of equal ones the smaller; then
 * fits it from all starts. The model is the mean of these fits.
 */
final class TopicChoice {
    private final TopicFitter fitter;
    private final TopicSettings.Model settings;
    private final Anchors anchors;
    private final int sideBySide;

    /**
     * @param fitter fits
     * @param settings which numbers and starts are tried
     * @param anchors whose topics are the first of every fit
     * @param sideBySide how many fits at a time
     */
    TopicChoice(TopicFitter fitter, TopicSettings.Model settings, Anchors anchors, int sideBySide) {
        this.fitter = fitter;
        this.settings = settings;
        this.anchors = anchors;
        this.sideBySide = sideBySide;
    }

    /**
     * The model and the way to it.
     *
     * @param model of the number that was chosen, its quality within the sample
     * @param trials all fits, ordered by number of topics and seed
     */
    record Chosen(TopicModel model, List<ModelTrial> trials) {}

    private record Fit(ModelTrial trial, double[][] topics) {}

    /** What all fits share. */
    private record Corpus(
            Vocabulary vocabulary,
            List<WordCounts> sections,
            TopicWords words,
            Coherence coherence) {}

    /** Chooses. The vocabulary and the bags must not be empty. */
    Chosen choose(Vocabulary vocabulary, List<WordCounts> sections) {
        Coherence coherence = new Coherence(sections);
        double[] overall = TopicWords.overall(sections, vocabulary.words().size());
        TopicWords words = new TopicWords(coherence, overall, settings.words());
        Corpus corpus = new Corpus(vocabulary, sections, words, coherence);
        List<Long> seeds = settings.seeds().stream().sorted().toList();
        int tried = Math.min(settings.trialSeeds(), seeds.size());
        ExecutorService threads = Executors.newFixedThreadPool(sideBySide);
        try {
            List<Fit> fits =
                    new ArrayList<>(
                            fits(
                                    threads,
                                    corpus,
                                    numbers(sections.size()),
                                    seeds.subList(0, tried)));
            int number = best(fits);
            fits.addAll(fits(threads, corpus, List.of(number), seeds.subList(tried, seeds.size())));
            List<ModelTrial> trials =
                    fits.stream()
                            .map(Fit::trial)
                            .map(trial -> trial.topics() == number ? trial.asChosen() : trial)
                            .sorted(
                                    Comparator.comparingInt(ModelTrial::topics)
                                            .thenComparingLong(ModelTrial::seed))
                            .toList();
            return new Chosen(model(corpus, fits, number), trials);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while fitting topics", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a topic model could not be fitted", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static int best(List<Fit> fits) {
        return fits.stream()
                .collect(
                        Collectors.groupingBy(
                                fit -> fit.trial().topics(),
                                Collectors.averagingDouble(fit -> fit.trial().quality())))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<Integer, Double>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<Integer, Double>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    /** The numbers worth trying, rising; the smallest of them in any case. */
    private List<Integer> numbers(int sections) {
        if (settings.fixed() != null) {
            return List.of(Math.max(settings.fixed(), anchors.size() + 1));
        }
        List<Integer> rising =
                anchors.size() == 0
                        ? settings.topics().stream().sorted().toList()
                        : settings.free().stream()
                                .sorted()
                                .map(free -> anchors.size() + free)
                                .toList();
        List<Integer> fitting =
                rising.stream()
                        .filter(topics -> topics * settings.sectionsPerTopic() <= sections)
                        .toList();
        return fitting.isEmpty() ? rising.subList(0, 1) : fitting;
    }

    private List<Fit> fits(
            ExecutorService threads, Corpus corpus, List<Integer> numbers, List<Long> seeds)
            throws InterruptedException, ExecutionException {
        List<Future<Fit>> running = new ArrayList<>();
        for (int topics : numbers) {
            for (long seed : seeds) {
                running.add(threads.submit(() -> fit(corpus, topics, seed)));
            }
        }
        List<Fit> fits = new ArrayList<>();
        for (Future<Fit> fit : running) {
            fits.add(fit.get());
        }
        return fits;
    }

    private Fit fit(Corpus corpus, int topics, long seed) {
        double[][] likely =
                fitter.fit(corpus.sections(), corpus.vocabulary().words().size(), topics, seed);
        List<int[]> first = Arrays.stream(likely).map(corpus.words()::of).toList();
        return new Fit(
                new ModelTrial(
                        topics,
                        seed,
                        corpus.coherence().npmi(first),
                        Coherence.diversity(first),
                        false),
                likely);
    }

    /** The mean of the fits of the number that was chosen. */
    private TopicModel model(Corpus corpus, List<Fit> fits, int number) {
        Starts starts =
                new Starts(
                        fits.stream()
                                .filter(fit -> fit.trial().topics() == number)
                                .map(Fit::topics)
                                .toList());
        double[][] topics = starts.mean();
        double[] stability = starts.stability(corpus.words());
        double[] shares = new double[topics.length];
        int[] leading = new int[topics.length];
        TopicShares of = new TopicShares(topics);
        for (int i = 0; i < corpus.sections().size(); i++) {
            double[] each =
                    of.of(
                            corpus.sections().get(i),
                            anchors.size() == 0 ? -1 : anchors.ofSection()[i]);
            int most = 0;
            for (int topic = 0; topic < shares.length; topic++) {
                shares[topic] += each[topic] / corpus.sections().size();
                most = each[topic] > each[most] ? topic : most;
            }
            leading[most]++;
        }
        List<int[]> words =
                IntStream.range(0, topics.length)
                        .mapToObj(topic -> corpus.words().own(topics, shares, topic, anchors))
                        .toList();
        List<TopicQuality> quality =
                IntStream.range(0, topics.length)
                        .mapToObj(
                                topic -> {
                                    double npmi = corpus.coherence().npmi(words.get(topic));
                                    return new TopicQuality(
                                            npmi, npmi, stability[topic], leading[topic]);
                                })
                        .toList();
        List<String> fields =
                IntStream.range(0, topics.length)
                        .mapToObj(topic -> topic < anchors.size() ? anchors.ids().get(topic) : "")
                        .toList();
        return new TopicModel(corpus.vocabulary(), topics, shares, words, fields, quality)
                .largestFirst();
    }
}
