package org.fazhi.topics.model;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.settings.analysis.TopicSettings;
import org.fazhi.topics.fit.WordCounts;
import org.fazhi.topics.words.WordUnits;

/**
 * What a model is fitted to.
 *
 * @param vocabulary its words
 * @param sections its units as word counts, each with two words of the vocabulary at least
 * @param domains the field that each of these stands in
 */
record TopicSample(Vocabulary vocabulary, List<WordCounts> sections, List<String> domains) {
    static TopicSample of(List<WordUnits.Unit> units, TopicSettings.Model settings) {
        Vocabulary vocabulary =
                Vocabulary.of(units.stream().map(WordUnits.Unit::words).toList(), settings);
        List<WordCounts> sections = new ArrayList<>();
        List<String> domains = new ArrayList<>();
        for (WordUnits.Unit unit : units) {
            WordCounts counts = WordCounts.of(unit.words(), vocabulary.places());
            if (counts.words().length > 1) {
                sections.add(counts);
                domains.add(unit.domain());
            }
        }
        return new TopicSample(vocabulary, sections, domains);
    }
}
