package org.fazhi.topics.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.settings.analysis.TopicSettings;
import org.fazhi.topics.words.ProposedWord;
import org.fazhi.topics.words.ReportWords;
import org.fazhi.topics.words.ReportWordsReader;
import org.fazhi.topics.words.Term;

/** Finds the topics of all sections: a sample, a vocabulary, a model, names, shares. */
public final class TopicFinding {
    private final JavaSparkContext spark;
    private final TopicSettings.Model model;
    private final Set<String> stop;

    /**
     * @param spark carries
     * @param stop words that name no topic
     */
    public TopicFinding(JavaSparkContext spark, TopicSettings.Model model, Set<String> stop) {
        this.spark = spark;
        this.model = model;
        this.stop = stop;
    }

    /**
     * Finds them.
     *
     * @param reports the words of all reports
     * @param terms their keywords, handed through
     * @param proposals words for the dictionary, handed through
     * @param count how many reports
     * @param earlier the table {@code topics} of the run before
     */
    public TopicTables find(
            JavaRDD<ReportWords> reports,
            JavaRDD<Term> terms,
            List<ProposedWord> proposals,
            long count,
            List<TopicTerm> earlier) {
        List<Sampled> sample = sample(reports, model);
        List<List<String>> texts = sample.stream().map(Sampled::words).toList();
        Vocabulary vocabulary = Vocabulary.of(texts, model);
        List<WordCounts> sections =
                texts.stream()
                        .map(words -> WordCounts.of(words, vocabulary.places()))
                        .filter(section -> section.words().length > 1)
                        .toList();
        if (sections.size() < model.leastSections() || vocabulary.words().size() < model.words()) {
            return new TopicTables(
                    terms,
                    List.of(),
                    List.of(),
                    spark.emptyRDD(),
                    List.of(),
                    proposals,
                    sections.size(),
                    false,
                    TopicTables.TOO_LITTLE);
        }
        boolean enough =
                count >= model.enoughReports() && sections.size() >= model.enoughSections();
        TopicChoice.Chosen chosen =
                new TopicChoice(TopicFitter.of(model.fitter(), model, spark), model, sideBySide())
                        .choose(vocabulary, sections);
        List<Map<String, Double>> words = words(chosen.model(), model.words());
        TopicIdentity.Matched identity = new TopicIdentity(model.sameTopic()).match(words, earlier);
        List<String> labels = TopicLabels.of(chosen.model(), given(identity, model.labels()), stop);
        return new TopicTables(
                terms,
                rows(chosen.model(), identity.ids(), labels, model.words()),
                earlier.stream()
                        .filter(word -> identity.vanished().contains(word.topicId()))
                        .toList(),
                sectionTopics(reports, chosen.model(), identity.ids()),
                chosen.trials(),
                proposals,
                sections.size(),
                enough,
                enough ? null : TopicTables.TOO_LITTLE);
    }

    /** MLlib's fits run on executors, each on one core; the others here. */
    private int sideBySide() {
        return switch (model.fitter()) {
            case MLLIB -> Math.max(1, spark.defaultParallelism());
            case GIBBS -> Runtime.getRuntime().availableProcessors();
        };
    }

    /** A section of the sample. */
    private record Sampled(long hash, String sectionId, List<String> words)
            implements Serializable {}

    private static final class ByHash implements Comparator<Sampled>, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public int compare(Sampled one, Sampled other) {
            int byHash = Long.compare(one.hash, other.hash);
            return byHash != 0 ? byHash : one.sectionId.compareTo(other.sectionId);
        }
    }

    private static List<Sampled> sample(
            JavaRDD<ReportWords> reports, TopicSettings.Model settings) {
        int least = settings.sectionWords();
        List<Sampled> ordered =
                reports.flatMap(report -> report.sections().iterator())
                        .map(
                                section ->
                                        new Sampled(
                                                ReportWordsReader.hash(section.sectionId()),
                                                section.sectionId(),
                                                section.words()))
                        .filter(section -> section.words().size() >= least)
                        .takeOrdered(settings.sample(), new ByHash());
        Set<List<String>> seen = new HashSet<>();
        return ordered.stream().filter(section -> seen.add(section.words())).toList();
    }

    /** What an analyst calls a topic goes before what it was called so far. */
    private static List<String> given(
            TopicIdentity.Matched identity, Map<String, String> byAnalyst) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < identity.ids().size(); i++) {
            given.add(byAnalyst.getOrDefault(identity.ids().get(i), identity.labels().get(i)));
        }
        return given;
    }

    private static List<Map<String, Double>> words(TopicModel model, int most) {
        List<Map<String, Double>> words = new ArrayList<>();
        for (double[] topic : model.topics()) {
            Map<String, Double> weights = new TreeMap<>();
            for (int word : TopicModel.first(topic, most)) {
                weights.put(model.vocabulary().words().get(word), topic[word]);
            }
            words.add(weights);
        }
        return words;
    }

    private static List<TopicTerm> rows(
            TopicModel model, List<String> ids, List<String> labels, int most) {
        List<TopicTerm> rows = new ArrayList<>();
        for (int topic = 0; topic < labels.size(); topic++) {
            int[] words = TopicModel.first(model.topics()[topic], most);
            for (int i = 0; i < words.length; i++) {
                rows.add(
                        new TopicTerm(
                                ids.get(topic),
                                labels.get(topic),
                                i + 1,
                                model.vocabulary().words().get(words[i]),
                                model.topics()[topic][words[i]]));
            }
        }
        return rows;
    }

    private JavaRDD<SectionTopic> sectionTopics(
            JavaRDD<ReportWords> reports, TopicModel fitted, List<String> ids) {
        Broadcast<TopicModel> known = spark.broadcast(fitted);
        double least = model.leastWeight();
        return reports.mapPartitions(
                each -> {
                    TopicShares shares = new TopicShares(known.value().topics());
                    List<SectionTopic> rows = new ArrayList<>();
                    while (each.hasNext()) {
                        for (ReportWords.SectionWords section : each.next().sections()) {
                            rows.addAll(of(section, known.value(), shares, ids, least));
                        }
                    }
                    return rows.iterator();
                });
    }

    private static List<SectionTopic> of(
            ReportWords.SectionWords section,
            TopicModel model,
            TopicShares of,
            List<String> ids,
            double least) {
        WordCounts words = WordCounts.of(section.words(), model.vocabulary().places());
        if (words.words().length < 2) {
            return List.of();
        }
        double[] shares = of.of(words);
        List<SectionTopic> rows = new ArrayList<>();
        for (int topic = 0; topic < shares.length; topic++) {
            if (shares[topic] >= least) {
                rows.add(new SectionTopic(section.sectionId(), ids.get(topic), shares[topic]));
            }
        }
        return rows;
    }
}
