package org.fazhi.job.update;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.job.files.CsvTable;
import org.fazhi.job.publish.OutputFolder;
import org.fazhi.topics.model.ModelTrial;
import org.fazhi.topics.model.TopicEvidence;
import org.fazhi.topics.model.TopicSection;
import org.fazhi.topics.model.TopicShare;
import org.fazhi.topics.model.TopicTables;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.topics.words.ProposedWord;
import org.fazhi.warehouse.AnalystFile;
import org.fazhi.warehouse.RowCodec;

/**
 * What an analyst sees of the topics beside the tables. The folder {@code topics/} comes with the
 * topics: words proposed for the dictionary, the way to the number of topics, topics that vanished;
 * it is kept with the tables of the run. Shares and the sections that show a topic best follow from
 * the tables and stand in each year's {@code tables/}.
 */
public final class TopicFiles {
    /** The folder below the output. */
    static final String FOLDER = "topics";

    private static final int BEST_SECTIONS = 3;

    /** As {@code conf/words.csv} has them, where the file goes when it is filled in. */
    private static final List<String> WORD_COLUMNS =
            List.of("decision", "word", "count", "reports", "examples");

    private TopicFiles() {}

    /** The folder's files, which belong to the tables of the run that found the topics. */
    static List<AnalystFile> of(TopicTables topics) throws IOException {
        return List.of(
                new AnalystFile(FOLDER + "/words.csv", words(topics.proposals())),
                file(FOLDER + "/trials.csv", ModelTrial.class, topics.trials()),
                file(FOLDER + "/vanished.csv", TopicTerm.class, topics.vanished()));
    }

    private static String words(List<ProposedWord> proposals) throws IOException {
        List<Row> words = new ArrayList<>();
        for (ProposedWord word : proposals) {
            words.add(
                    RowFactory.create(
                            null,
                            word.word(),
                            word.count(),
                            word.reports(),
                            word.examples().toArray(String[]::new)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable.write(WORD_COLUMNS, words.iterator(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Writes the folder to the output's staging place. */
    public static void write(List<AnalystFile> files, OutputFolder output) throws IOException {
        for (AnalystFile file : files) {
            output.write(file.path(), file.content().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes where a year's topics are found, if there are any. */
    public static void write(BriefingData data, String folder, OutputFolder output)
            throws IOException {
        if (data.topics().isEmpty()) {
            return;
        }
        TopicEvidence evidence =
                new TopicEvidence(
                        data.topics(), data.sectionTopics(), data.sections(), data.documents());
        write(
                List.of(
                        file(folder + "/topic_shares.csv", TopicShare.class, evidence.shares()),
                        file(
                                folder + "/topic_sections.csv",
                                TopicSection.class,
                                evidence.sections(BEST_SECTIONS))),
                output);
    }

    private static <R extends Record> AnalystFile file(String path, Class<R> type, List<R> records)
            throws IOException {
        RowCodec<R> codec = new RowCodec<>(type);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable.write(
                List.of(codec.schema().fieldNames()),
                records.stream().map(codec::row).iterator(),
                out);
        return new AnalystFile(path, out.toString(StandardCharsets.UTF_8));
    }
}
