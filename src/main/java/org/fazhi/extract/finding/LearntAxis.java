package org.fazhi.extract.finding;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Which entries of an axis a wording has, learnt from examples: a linear classifier over the
 * wording's runs of one to four characters, weighed by how rare they are, and over what the words
 * of {@code themes.yaml} say of it. The same examples give the same classifier.
 */
final class LearntAxis {
    private static final int LONGEST_RUN = 4;

    /** How much a sign weighs beside all the runs of a wording, whose length together is one. */
    private static final double SIGN = 0.3;

    /**
     * By how much the likeliest entries must lead; below it two are as likely, and the wording is
     * of something that no example tells of (苗绣授权多凭口头). Of 779 examples, sorted by folds, 8 % have
     * wrong fields instead of 10 %, and as many right ones.
     */
    private static final double LEAD = 0.1;

    private static final double COST = 1;
    private static final double PRECISION = 1e-4;
    private static final int MOST_ROUNDS = 1000;

    /** A wording with what the words of the settings say of it. */
    record Wording(String text, Collection<String> signs) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Double> rarity = new HashMap<>();
    private final List<List<String>> labels = new ArrayList<>();
    private final Model model;

    /**
     * Learns.
     *
     * @param examples wordings
     * @param answers the entries of each, in the same order
     */
    LearntAxis(List<Wording> examples, List<List<String>> answers) {
        Map<Integer, Integer> documents = new HashMap<>();
        List<Map<Integer, Integer>> runs =
                examples.stream()
                        .map(
                                example -> {
                                    Map<Integer, Integer> counts = new HashMap<>();
                                    forEachRun(
                                            example.text(),
                                            run -> counts.merge(number(run), 1, Integer::sum));
                                    return counts;
                                })
                        .toList();
        runs.forEach(
                counts -> counts.keySet().forEach(run -> documents.merge(run, 1, Integer::sum)));
        documents.forEach(
                (run, held) ->
                        rarity.put(run, 1 + Math.log((1.0 + examples.size()) / (1.0 + held))));
        examples.forEach(example -> example.signs().forEach(sign -> number(key(sign))));
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = numbers.size();
        problem.x = examples.stream().map(this::features).toArray(Feature[][]::new);
        problem.y = answers.stream().mapToDouble(this::label).toArray();
        Parameter parameter =
                new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, MOST_ROUNDS, PRECISION);
        parameter.setRandom(new Random(1));
        model = train(problem, parameter);
    }

    private static Model train(Problem problem, Parameter parameter) {
        Linear.disableDebugOutput();
        return Linear.train(problem, parameter);
    }

    private int number(String key) {
        return numbers.computeIfAbsent(key, each -> numbers.size() + 1);
    }

    private double label(List<String> answer) {
        int known = labels.indexOf(answer);
        if (known >= 0) {
            return known;
        }
        labels.add(answer);
        return labels.size() - 1;
    }

    /**
     * The entries of a wording; empty where the examples most like it have none, or where others
     * are nearly as likely.
     */
    List<String> of(Wording wording) {
        double[] values = new double[model.getNrClass()];
        int best = (int) Linear.predictValues(model, features(wording), values);
        double[] ordered = values.clone();
        Arrays.sort(ordered);
        int last = ordered.length - 1;
        boolean doubtful = last > 0 && ordered[last] - ordered[last - 1] < LEAD;
        return doubtful ? List.of() : labels.get(best);
    }

    private Feature[] features(Wording wording) {
        Map<Integer, Integer> counts = new TreeMap<>();
        forEachRun(
                wording.text(),
                run -> {
                    Integer number = numbers.get(run);
                    if (number != null && rarity.containsKey(number)) {
                        counts.merge(number, 1, Integer::sum);
                    }
                });
        Map<Integer, Double> weights = new LinkedHashMap<>();
        counts.forEach(
                (run, count) ->
                        weights.put(run, (1 + Math.log(count)) * rarity.getOrDefault(run, 0.0)));
        double length =
                Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        Map<Integer, Double> all = new TreeMap<>();
        weights.forEach((run, weight) -> all.put(run, weight / length));
        for (String sign : wording.signs()) {
            Integer number = numbers.get(key(sign));
            if (number != null) {
                all.put(number, SIGN);
            }
        }
        return all.entrySet().stream()
                .map(entry -> new FeatureNode(entry.getKey(), entry.getValue()))
                .toArray(Feature[]::new);
    }

    private static String key(String sign) {
        return "sign " + sign;
    }

    private static void forEachRun(String text, Consumer<String> run) {
        int[] characters = text.codePoints().toArray();
        for (int begin = 0; begin < characters.length; begin++) {
            int longest = Math.min(LONGEST_RUN, characters.length - begin);
            for (int length = 1; length <= longest; length++) {
                run.accept(new String(characters, begin, length));
            }
        }
    }
}
