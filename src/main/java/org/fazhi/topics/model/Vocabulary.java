package org.fazhi.topics.model;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.fazhi.settings.analysis.TopicSettings;

/**
 * The words a topic model knows: neither those of a section or two, which no model can place, nor
 * those of every other section, which tell nothing apart.
 *
 * @param words in order of their places
 * @param places of the words
 */
public record Vocabulary(List<String> words, Map<String, Integer> places) implements Serializable {

    public static Vocabulary of(List<List<String>> sections, TopicSettings.Model settings) {
        Map<String, Integer> having = new HashMap<>();
        for (List<String> section : sections) {
            new HashSet<>(section).forEach(word -> having.merge(word, 1, Integer::sum));
        }
        double most = Math.max(settings.wordSections(), settings.wordShare() * sections.size());
        List<String> words =
                having.entrySet().stream()
                        .filter(word -> word.getValue() >= settings.wordSections())
                        .filter(word -> word.getValue() <= most)
                        .sorted(
                                Comparator.comparing(Map.Entry<String, Integer>::getValue)
                                        .reversed()
                                        .thenComparing(Map.Entry::getKey))
                        .limit(settings.vocabulary())
                        .map(Map.Entry::getKey)
                        .toList();
        Map<String, Integer> places = new HashMap<>();
        words.forEach(word -> places.put(word, places.size()));
        return new Vocabulary(words, places);
    }
}
