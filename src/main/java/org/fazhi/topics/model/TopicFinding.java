package org.fazhi.topics.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.settings.analysis.TopicSettings;
import org.fazhi.text.Decimals;
import org.fazhi.topics.fit.Anchors;
import org.fazhi.topics.fit.TopicFitter;
import org.fazhi.topics.fit.WordCounts;
import org.fazhi.topics.words.ProposedWord;
import org.fazhi.topics.words.ReportWords;
import org.fazhi.topics.words.ReportWordsReader;
import org.fazhi.topics.words.Term;
import org.fazhi.topics.words.WordUnits;
import org.jspecify.annotations.Nullable;

/** Finds the topics of all sections: a sample, a vocabulary, a model, names, shares. */
public final class TopicFinding {
    private static final int DIGITS = 4;

    private final JavaSparkContext spark;
    private final TopicSettings.Model model;
    private final AnchorWords words;
    private final Set<String> stop;

    /**
     * @param spark carries
     * @param words which field a word names
     * @param stop words that name no topic
     */
    public TopicFinding(
            JavaSparkContext spark,
            TopicSettings.Model model,
            AnchorWords words,
            Set<String> stop) {
        this.spark = spark;
        this.model = model;
        this.words = words;
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
        TopicSample sample = sample(reports);
        Vocabulary vocabulary = sample.vocabulary();
        List<WordCounts> sections = sample.sections();
        if (sections.size() < model.leastSections() || vocabulary.words().size() < model.words()) {
            return new TopicTables(
                    terms,
                    List.of(),
                    List.of(),
                    spark.emptyRDD(),
                    List.of(),
                    proposals,
                    sections.size());
        }
        Anchors anchors =
                model.fitter() == TopicSettings.Fitter.GUIDED
                        ? words.of(vocabulary, sections, sample.domains(), model.anchorSections())
                        : Anchors.NONE;
        TopicChoice.Chosen chosen =
                new TopicChoice(
                                TopicFitter.of(model.fitter(), model, spark, anchors),
                                model,
                                anchors,
                                sideBySide())
                        .choose(vocabulary, sections);
        TopicModel found = new ReferenceCoherence(model).measure(reports, chosen.model());
        boolean enough =
                count >= model.enoughReports() && sections.size() >= model.enoughSections();
        TopicGate gate = new TopicGate(model, found, enough);
        TopicIdentity.Matched identity = new TopicIdentity(model.sameTopic()).match(found, earlier);
        List<String> labels = TopicLabels.of(found, given(found, identity), stop);
        return new TopicTables(
                terms,
                rows(found, identity.ids(), labels, gate),
                earlier.stream()
                        .filter(word -> identity.vanished().contains(word.topicId()))
                        .toList(),
                sectionTopics(reports, found, identity.ids()),
                chosen.trials(),
                proposals,
                sections.size());
    }

    /** MLlib's fits run on executors, each on one core; the others here. */
    private int sideBySide() {
        return switch (model.fitter()) {
            case MLLIB -> Math.max(1, spark.defaultParallelism());
            case GUIDED, GIBBS -> Runtime.getRuntime().availableProcessors();
        };
    }

    /** A unit of the sample. */
    private record Sampled(long hash, WordUnits.Unit unit) implements Serializable {}

    private static final class ByHash implements Comparator<Sampled>, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public int compare(Sampled one, Sampled other) {
            int byHash = Long.compare(one.hash, other.hash);
            if (byHash != 0) {
                return byHash;
            }
            int byId = one.unit.sectionId().compareTo(other.unit.sectionId());
            return byId != 0 ? byId : Integer.compare(one.unit.part(), other.unit.part());
        }
    }

    private TopicSample sample(JavaRDD<ReportWords> reports) {
        TopicSettings.Model settings = model;
        List<Sampled> ordered =
                reports.flatMap(report -> new WordUnits(settings).of(report).iterator())
                        .map(
                                unit ->
                                        new Sampled(
                                                ReportWordsReader.hash(
                                                        unit.sectionId() + ":" + unit.part()),
                                                unit))
                        .takeOrdered(settings.sample(), new ByHash());
        Set<List<String>> seen = new HashSet<>();
        List<WordUnits.Unit> units =
                ordered.stream().map(Sampled::unit).filter(unit -> seen.add(unit.words())).toList();
        return TopicSample.of(units, model);
    }

    /**
     * What an analyst calls a topic goes before what it was called so far; a field's topic has the
     * field's name.
     */
    private List<@Nullable String> given(TopicModel found, TopicIdentity.Matched identity) {
        List<@Nullable String> given = new ArrayList<>();
        for (int i = 0; i < identity.ids().size(); i++) {
            String field = found.fields().get(i);
            String known = field.isEmpty() ? identity.labels().get(i) : words.name(field);
            given.add(model.labels().getOrDefault(identity.ids().get(i), known));
        }
        return given;
    }

    private static List<TopicTerm> rows(
            TopicModel found, List<String> ids, List<String> labels, TopicGate gate) {
        List<TopicTerm> rows = new ArrayList<>();
        for (int topic = 0; topic < labels.size(); topic++) {
            int[] words = found.words().get(topic);
            TopicQuality quality = found.quality().get(topic);
            for (int i = 0; i < words.length; i++) {
                rows.add(
                        new TopicTerm(
                                ids.get(topic),
                                labels.get(topic),
                                i + 1,
                                found.vocabulary().words().get(words[i]),
                                found.topics()[topic][words[i]],
                                Decimals.rounded(quality.coherence(), DIGITS),
                                Decimals.rounded(quality.reference(), DIGITS),
                                Decimals.rounded(quality.stability(), DIGITS),
                                gate.shows(topic)));
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
        double[] shares = of.of(words, model.fields().indexOf(section.domain()));
        List<SectionTopic> rows = new ArrayList<>();
        for (int topic = 0; topic < shares.length; topic++) {
            if (shares[topic] >= least) {
                rows.add(new SectionTopic(section.sectionId(), ids.get(topic), shares[topic]));
            }
        }
        return rows;
    }
}
