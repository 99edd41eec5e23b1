package org.fazhi.topics;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.outline.Section;
import org.fazhi.settings.analysis.AnalysisSettings;
import org.fazhi.settings.analysis.TopicSettings;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.topics.model.AnchorWords;
import org.fazhi.topics.model.TopicFinding;
import org.fazhi.topics.model.TopicTables;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.topics.words.NewWords;
import org.fazhi.topics.words.ProposedWord;
import org.fazhi.topics.words.ReportWords;
import org.fazhi.topics.words.ReportWordsReader;
import org.fazhi.topics.words.SegmenterWords;
import org.fazhi.topics.words.Segmenters;
import org.fazhi.topics.words.Term;
import org.fazhi.topics.words.TermWeights;
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

    private final TopicSettings settings;
    private final SegmenterWords words;
    private final int domains;
    private final AnchorWords anchors;

    /**
     * @param analysis words, and how topics are found
     * @param reading names of divisions, and the subject domains of sections
     */
    public TopicAnalysis(AnalysisSettings analysis, ReadingSettings reading) {
        settings = analysis.topics();
        words = SegmenterWords.of(analysis, reading);
        domains = reading.themes().fields().size();
        anchors = new AnchorWords(reading.themes());
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
        return analyse(session, documents, sections, List.of());
    }

    /**
     * Analyses all reports, in which topics of an earlier model keep their identity.
     *
     * @param session Spark
     * @param documents {@code ok} documents; those without a year take no part
     * @param sections of these documents
     * @param earlier the table {@code topics} of the run before, empty at first
     */
    public TopicTables analyse(
            SparkSession session,
            JavaRDD<Document> documents,
            JavaRDD<Section> sections,
            List<TopicTerm> earlier) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        JavaRDD<Document> dated = documents.filter(document -> document.reportYear() != null);
        long count = dated.count();
        int partitions = partitions(count, spark.defaultParallelism());
        Broadcast<SegmenterWords> known = spark.broadcast(words);
        JavaRDD<ReportWords> reports =
                words(dated, sections, known, partitions).persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<Term> terms =
                new TermWeights(spark, known, settings.keywords(), domains, partitions)
                        .weigh(reports);
        List<ProposedWord> proposals = new NewWords(spark, known, settings).propose(reports);
        return new TopicFinding(spark, settings.model(), anchors, words.lists().stop())
                .find(reports, terms, proposals, count, earlier);
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
            Broadcast<SegmenterWords> known,
            int partitions) {
        JavaPairRDD<String, Document> byId =
                documents.mapToPair(document -> new Tuple2<>(document.docId(), slim(document)));
        return byId.cogroup(
                        sections.mapToPair(section -> new Tuple2<>(section.docId(), section)),
                        partitions)
                .mapPartitions(
                        groups -> {
                            ReportWordsReader reader =
                                    new ReportWordsReader(Segmenters.of(known.value()));
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
        return DocumentBuilder.builder(full).sourceText("").build();
    }
}
