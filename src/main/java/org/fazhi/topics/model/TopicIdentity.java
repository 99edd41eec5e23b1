package org.fazhi.topics.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fazhi.topics.words.ReportWordsReader;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the topics of an earlier model in a new one. A topic that is found again keeps its id
 * and its label; a new one gets an id from the words it was born with, so that no id is used twice
 * for different matters.
 */
final class TopicIdentity {
    private final double threshold;

    /**
     * @param threshold two topics with at least this likeness (cosine of their words' weights) are
     *     one
     */
    TopicIdentity(double threshold) {
        this.threshold = threshold;
    }

    /**
     * What became of the topics.
     *
     * @param ids of the new model's topics, in order
     * @param labels that are kept, null where a topic is new
     * @param vanished ids of the earlier model that were not found again
     */
    record Matched(List<String> ids, List<@Nullable String> labels, List<String> vanished) {}

    /**
     * Matches. The topic of a field is the field's at all times; the free ones are compared.
     *
     * @param model the new topics
     * @param earlier rows of the earlier model, empty at first
     */
    Matched match(TopicModel model, List<TopicTerm> earlier) {
        Set<String> fields = new HashSet<>(model.fields());
        List<Map<String, Double>> free = new ArrayList<>();
        for (int topic = 0; topic < model.topics().length; topic++) {
            if (model.fields().get(topic).isEmpty()) {
                free.add(words(model, topic));
            }
        }
        Matched matched =
                match(
                        free,
                        earlier.stream().filter(row -> !fields.contains(row.topicId())).toList());
        List<String> ids = new ArrayList<>();
        List<@Nullable String> labels = new ArrayList<>();
        int at = 0;
        for (String field : model.fields()) {
            ids.add(field.isEmpty() ? matched.ids().get(at) : field);
            labels.add(field.isEmpty() ? matched.labels().get(at) : null);
            at += field.isEmpty() ? 1 : 0;
        }
        return new Matched(ids, labels, matched.vanished());
    }

    private static Map<String, Double> words(TopicModel model, int topic) {
        Map<String, Double> weights = new TreeMap<>();
        for (int word : model.words().get(topic)) {
            weights.put(model.vocabulary().words().get(word), model.topics()[topic][word]);
        }
        return weights;
    }

    /**
     * Matches free topics.
     *
     * @param words of the new topics: the first words with their weights
     * @param earlier rows of the earlier model, empty at first
     */
    Matched match(List<Map<String, Double>> words, List<TopicTerm> earlier) {
        Map<String, Map<String, Double>> known = new TreeMap<>();
        Map<String, String> labels = new HashMap<>();
        for (TopicTerm row : earlier) {
            known.computeIfAbsent(row.topicId(), id -> new HashMap<>())
                    .put(row.term(), row.weight());
            labels.put(row.topicId(), row.label());
        }
        List<String> knownIds = List.copyOf(known.keySet());
        List<Map<String, Double>> knownWords = List.copyOf(known.values());
        int[] pairs = new int[words.size()];
        java.util.Arrays.fill(pairs, -1);
        if (!knownIds.isEmpty()) {
            double[][] likeness = new double[words.size()][knownIds.size()];
            for (int i = 0; i < words.size(); i++) {
                for (int j = 0; j < knownIds.size(); j++) {
                    double cosine = cosine(words.get(i), knownWords.get(j));
                    likeness[i][j] = cosine >= threshold ? cosine : 0;
                }
            }
            int[] best = OptimalAssignment.best(likeness);
            for (int i = 0; i < best.length; i++) {
                pairs[i] = best[i] >= 0 && likeness[i][best[i]] > 0 ? best[i] : -1;
            }
        }
        List<String> ids = new ArrayList<>();
        List<@Nullable String> kept = new ArrayList<>();
        Set<String> used = new HashSet<>(knownIds);
        for (int i = 0; i < pairs.length; i++) {
            ids.add(pairs[i] < 0 ? born(words.get(i), used) : knownIds.get(pairs[i]));
            kept.add(pairs[i] < 0 ? null : labels.get(knownIds.get(pairs[i])));
        }
        List<String> vanished = knownIds.stream().filter(id -> !ids.contains(id)).toList();
        return new Matched(ids, kept, vanished);
    }

    private static String born(Map<String, Double> words, Set<String> used) {
        String base = String.join(" ", new TreeMap<>(words).keySet());
        String id = id(base);
        for (int again = 2; !used.add(id); again++) {
            id = id(base + " " + again);
        }
        return id;
    }

    private static String id(String words) {
        long hash = ReportWordsReader.hash(words);
        return "t" + String.format("%08x", (int) (hash ^ (hash >>> Integer.SIZE)));
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double product = 0;
        for (Map.Entry<String, Double> word : new TreeMap<>(one).entrySet()) {
            product += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
        }
        double norms = Math.sqrt(squares(one) * squares(other));
        return norms == 0 ? 0 : product / norms;
    }

    private static double squares(Map<String, Double> words) {
        double sum = 0;
        for (double weight : new TreeMap<>(words).values()) {
            sum += weight * weight;
        }
        return sum;
    }
}
