package org.fazhi.job;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fazhi.briefing.BriefingData;
import org.fazhi.topics.ModelTrial;
import org.fazhi.topics.ProposedWord;
import org.fazhi.topics.TopicEvidence;
import org.fazhi.topics.TopicSection;
import org.fazhi.topics.TopicShare;
import org.fazhi.topics.TopicTables;
import org.fazhi.topics.TopicTerm;
import org.fazhi.warehouse.RowCodec;

/**
 * What an analyst sees of the topics beside the tables. The folder {@code topics/} is written by a
 * run that finds topics: words proposed for the dictionary, the way to the number of topics, topics
 * that vanished. Shares and the sections that show a topic best follow from the tables and stand in
 * each year's {@code tables/}.
 */
final class TopicFiles {
    /** The folder below the output. */
    static final String FOLDER = "topics";

    private static final int BEST_SECTIONS = 3;

    /** As {@code conf/words.csv} has them, where the file goes when it is filled in. */
    private static final List<String> WORD_COLUMNS =
            List.of("decision", "word", "count", "reports", "examples");

    private TopicFiles() {}

    /** Writes the folder to the output's staging place. */
    static void write(TopicTables topics, OutputFolder output) throws IOException {
        List<Row> words = new ArrayList<>();
        for (ProposedWord word : topics.proposals()) {
            words.add(
                    RowFactory.create(
                            null,
                            word.word(),
                            word.count(),
                            word.reports(),
                            word.examples().toArray(String[]::new)));
        }
        try (OutputStream out = output.create(FOLDER + "/words.csv")) {
            CsvTable.write(WORD_COLUMNS, words.iterator(), out);
        }
        write(ModelTrial.class, topics.trials(), FOLDER + "/trials.csv", output);
        write(TopicTerm.class, topics.vanished(), FOLDER + "/vanished.csv", output);
    }

    /** Writes where a year's topics are found, if there are any. */
    static void write(BriefingData data, String folder, OutputFolder output) throws IOException {
        if (data.topics().isEmpty()) {
            return;
        }
        TopicEvidence evidence =
                new TopicEvidence(
                        data.topics(), data.sectionTopics(), data.sections(), data.documents());
        write(TopicShare.class, evidence.shares(), folder + "/topic_shares.csv", output);
        write(
                TopicSection.class,
                evidence.sections(BEST_SECTIONS),
                folder + "/topic_sections.csv",
                output);
    }

    private static <R extends Record> void write(
            Class<R> type, List<R> records, String place, OutputFolder output) throws IOException {
        RowCodec<R> codec = new RowCodec<>(type);
        try (OutputStream out = output.create(place)) {
            CsvTable.write(
                    List.of(codec.schema().fieldNames()),
                    records.stream().map(codec::row).iterator(),
                    out);
        }
    }
}
