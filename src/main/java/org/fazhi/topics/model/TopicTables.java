package org.fazhi.topics.model;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.fazhi.topics.words.ProposedWord;
import org.fazhi.topics.words.Term;

/**
 * What the topic analysis found.
 *
 * @param termRows keywords of reports, domains and regions, the best of each scope
 * @param topics the words of every topic; empty where no model could be fitted
 * @param vanished words of the earlier model's topics that were not found again
 * @param sectionTopics the topics of every section
 * @param trials every fit that was tried, ordered by number of topics and seed
 * @param proposals words that the dictionaries lack, for a person to judge
 * @param sample how many sections the model was fitted to
 */
public record TopicTables(
        JavaRDD<Term> termRows,
        List<TopicTerm> topics,
        List<TopicTerm> vanished,
        JavaRDD<SectionTopic> sectionTopics,
        List<ModelTrial> trials,
        List<ProposedWord> proposals,
        int sample) {
    public TopicTables {
        topics = List.copyOf(topics);
        vanished = List.copyOf(vanished);
        trials = List.copyOf(trials);
        proposals = List.copyOf(proposals);
    }

    /**
     * Whether topics are good enough for leadership's sheets; the tables keep the model in any
     * case.
     */
    public boolean showsTopics() {
        return topics.stream().anyMatch(word -> Boolean.TRUE.equals(word.shown()));
    }

    /** The keywords on the driver, ordered by year, scope and rank. */
    public List<Term> terms() {
        return termRows.collect().stream()
                .sorted(
                        Comparator.comparingInt(Term::reportYear)
                                .thenComparing(Term::scopeKind)
                                .thenComparing(Term::scopeId)
                                .thenComparingInt(Term::rank))
                .toList();
    }
}
