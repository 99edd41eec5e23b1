package org.fazhi.topics.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fazhi.settings.analysis.TopicSettings;

/**
 * Chooses the number of topics: fits every number from every seed, side by side, and takes the fit
 * of the highest quality (coherence times diversity); of equal ones the one with fewer topics.
 */
final class TopicChoice {
    private final TopicFitter fitter;
    private final TopicSettings.Model settings;
    private final int sideBySide;

    /**
     * @param fitter fits
     * @param settings which numbers and starts are tried
     * @param sideBySide how many fits at a time
     */
    TopicChoice(TopicFitter fitter, TopicSettings.Model settings, int sideBySide) {
        this.fitter = fitter;
        this.settings = settings;
        this.sideBySide = sideBySide;
    }

    /**
     * The model and the way to it.
     *
     * @param model the fit that was chosen
     * @param trials all fits, ordered by number of topics and seed
     */
    record Chosen(TopicModel model, List<ModelTrial> trials) {}

    private record Fit(ModelTrial trial, double[][] topics) {}

    /** Chooses. The vocabulary and the bags must not be empty. */
    Chosen choose(Vocabulary vocabulary, List<WordCounts> sections) {
        Coherence coherence = new Coherence(sections);
        List<Fit> fits = fits(vocabulary, sections, coherence);
        Fit best =
                fits.stream()
                        .max(
                                Comparator.comparingDouble((Fit fit) -> fit.trial().quality())
                                        .thenComparing(
                                                Comparator.comparingInt(
                                                                (Fit fit) -> fit.trial().topics())
                                                        .reversed())
                                        .thenComparing(
                                                Comparator.comparingLong(
                                                                (Fit fit) -> fit.trial().seed())
                                                        .reversed()))
                        .orElseThrow();
        List<ModelTrial> trials =
                fits.stream()
                        .map(fit -> fit == best ? fit.trial().asChosen() : fit.trial())
                        .toList();
        return new Chosen(TopicModel.largestFirst(vocabulary, best.topics(), sections), trials);
    }

    /** The numbers worth trying, rising; the smallest of them in any case. */
    private List<Integer> numbers(int sections) {
        if (settings.fixed() != null) {
            return List.of(settings.fixed());
        }
        List<Integer> rising = settings.topics().stream().sorted().toList();
        List<Integer> fitting =
                rising.stream()
                        .filter(topics -> topics * settings.sectionsPerTopic() <= sections)
                        .toList();
        return fitting.isEmpty() ? rising.subList(0, 1) : fitting;
    }

    private List<Fit> fits(Vocabulary vocabulary, List<WordCounts> sections, Coherence coherence) {
        ExecutorService threads = Executors.newFixedThreadPool(sideBySide);
        try {
            List<Future<Fit>> running = new ArrayList<>();
            for (int topics : numbers(sections.size())) {
                for (long seed : settings.seeds().stream().sorted().toList()) {
                    running.add(
                            threads.submit(
                                    () -> fit(vocabulary, sections, coherence, topics, seed)));
                }
            }
            List<Fit> fits = new ArrayList<>();
            for (Future<Fit> fit : running) {
                fits.add(fit.get());
            }
            return fits;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while fitting topics", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a topic model could not be fitted", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Fit fit(
            Vocabulary vocabulary,
            List<WordCounts> sections,
            Coherence coherence,
            int topics,
            long seed) {
        double[][] likely = fitter.fit(sections, vocabulary.words().size(), topics, seed);
        List<int[]> first =
                java.util.Arrays.stream(likely)
                        .map(topic -> TopicModel.first(topic, settings.words()))
                        .toList();
        return new Fit(
                new ModelTrial(
                        topics, seed, coherence.npmi(first), Coherence.diversity(first), false),
                likely);
    }
}
