package org.fazhi.topics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;
import org.fazhi.settings.ConfFiles;
import org.fazhi.settings.Settings;
import org.fazhi.settings.TopicSettings;
import scala.Tuple2;

/**
 * Keywords and topics of all reports.
 *
 * <p>Reports are cut into words where they lie. The topic model is fitted to a sample of bounded
 * size that depends on the sections alone (the smallest hashes of their ids, equal texts once), so
 * that order, partitions and cluster change nothing; the topics of all sections are found where
 * they lie.
 */
public final class TopicAnalysis {
    private static final int REPORTS_A_PARTITION = 100;
    private static final int FEWEST_REPORTS_A_PARTITION = 4;

    private final Settings settings;

    public TopicAnalysis(Settings settings) {
        this.settings = settings;
    }

    /**
     * Analyses all reports.
     *
     * @param session Spark
     * @param documents {@code ok} documents; those without a year take no part
     * @param sections of these documents
     */
    public TopicTables analyse(
            SparkSession session, JavaRDD<Document> documents, JavaRDD<Section> sections) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        JavaRDD<Document> dated = documents.filter(document -> document.reportYear() != null);
        long count = dated.count();
        int partitions = partitions(count, spark.defaultParallelism());
        Broadcast<ConfFiles> files = spark.broadcast(settings.files());
        JavaRDD<ReportWords> reports =
                words(dated, sections, files, partitions).persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<Term> terms = new TermWeights(spark, files, settings, partitions).weigh(reports);
        return topics(spark, reports, terms, count);
    }

    /** Few reports make few partitions: an empty one costs as much as a full one. */
    static int partitions(long reports, int cores) {
        long whole = (reports + REPORTS_A_PARTITION - 1) / REPORTS_A_PARTITION;
        long spread =
                Math.min(
                        cores,
                        (reports + FEWEST_REPORTS_A_PARTITION - 1) / FEWEST_REPORTS_A_PARTITION);
        return (int) Math.max(1, Math.max(whole, spread));
    }

    private static JavaRDD<ReportWords> words(
            JavaRDD<Document> documents,
            JavaRDD<Section> sections,
            Broadcast<ConfFiles> files,
            int partitions) {
        JavaPairRDD<String, Document> byId =
                documents.mapToPair(document -> new Tuple2<>(document.docId(), slim(document)));
        return byId.cogroup(
                        sections.mapToPair(section -> new Tuple2<>(section.docId(), section)),
                        partitions)
                .mapPartitions(
                        groups -> {
                            ReportWordsReader reader =
                                    new ReportWordsReader(Segmenters.of(files.value()));
                            List<ReportWords> words = new ArrayList<>();
                            while (groups.hasNext()) {
                                Tuple2<Iterable<Document>, Iterable<Section>> group =
                                        groups.next()._2();
                                for (Document document : group._1()) {
                                    words.add(reader.read(document, group._2()));
                                    break;
                                }
                            }
                            return words.iterator();
                        });
    }

    /** The document without its text, which would be shuffled for nothing. */
    private static Document slim(Document full) {
        return new Document(
                full.docId(),
                full.sourcePath(),
                full.format(),
                full.sha256(),
                full.title(),
                full.level(),
                full.unit(),
                full.province(),
                full.prefecture(),
                full.county(),
                full.township(),
                full.regionCode(),
                full.reportYear(),
                full.published(),
                full.publishedBasis(),
                full.asOf(),
                full.publisher(),
                full.script(),
                full.characters(),
                full.status(),
                full.reason(),
                "");
    }

    private TopicTables topics(
            JavaSparkContext spark, JavaRDD<ReportWords> reports, JavaRDD<Term> terms, long count) {
        TopicSettings.Model model = settings.topics().model();
        List<Sampled> sample = sample(reports, model);
        List<List<String>> texts = sample.stream().map(Sampled::words).toList();
        Vocabulary vocabulary = Vocabulary.of(texts, model);
        List<Bag> bags =
                texts.stream()
                        .map(words -> Bag.of(words, vocabulary.places()))
                        .filter(bag -> bag.words().length > 1)
                        .toList();
        if (bags.size() < model.leastSections() || vocabulary.words().size() < model.words()) {
            return new TopicTables(
                    terms,
                    List.of(),
                    spark.emptyRDD(),
                    List.of(),
                    bags.size(),
                    false,
                    TopicTables.TOO_LITTLE);
        }
        boolean enough = count >= model.enoughReports() && bags.size() >= model.enoughSections();
        TopicChoice.Chosen chosen =
                new TopicChoice(
                                new SparkLda(
                                        spark,
                                        enough ? model.iterations() : model.scantIterations(),
                                        model.batch()),
                                model,
                                enough,
                                Math.max(1, spark.defaultParallelism()))
                        .choose(vocabulary, bags);
        return new TopicTables(
                terms,
                rows(chosen.model(), model.words()),
                sectionTopics(spark, reports, chosen.model(), model.leastWeight()),
                chosen.trials(),
                bags.size(),
                enough,
                enough ? null : TopicTables.TOO_LITTLE);
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

    private static List<TopicTerm> rows(TopicModel model, int most) {
        List<String> labels = TopicLabels.of(model);
        List<TopicTerm> rows = new ArrayList<>();
        for (int topic = 0; topic < labels.size(); topic++) {
            int[] words = TopicModel.first(model.topics()[topic], most);
            for (int i = 0; i < words.length; i++) {
                rows.add(
                        new TopicTerm(
                                id(topic),
                                labels.get(topic),
                                i + 1,
                                model.vocabulary().words().get(words[i]),
                                model.topics()[topic][words[i]]));
            }
        }
        return rows;
    }

    private static String id(int topic) {
        return String.format("t%02d", topic + 1);
    }

    private static JavaRDD<SectionTopic> sectionTopics(
            JavaSparkContext spark, JavaRDD<ReportWords> reports, TopicModel model, double least) {
        Broadcast<TopicModel> known = spark.broadcast(model);
        return reports.mapPartitions(
                each -> {
                    TopicShares shares = new TopicShares(known.value().topics());
                    List<SectionTopic> rows = new ArrayList<>();
                    each.forEachRemaining(
                            report ->
                                    report.sections()
                                            .forEach(
                                                    section ->
                                                            rows.addAll(
                                                                    of(
                                                                            section,
                                                                            known.value(),
                                                                            shares,
                                                                            least))));
                    return rows.iterator();
                });
    }

    private static List<SectionTopic> of(
            ReportWords.SectionWords section, TopicModel model, TopicShares of, double least) {
        Bag bag = Bag.of(section.words(), model.vocabulary().places());
        if (bag.words().length < 2) {
            return List.of();
        }
        double[] shares = of.of(bag);
        List<SectionTopic> rows = new ArrayList<>();
        for (int topic = 0; topic < shares.length; topic++) {
            if (shares[topic] >= least) {
                rows.add(new SectionTopic(section.sectionId(), id(topic), shares[topic]));
            }
        }
        return rows;
    }
}
