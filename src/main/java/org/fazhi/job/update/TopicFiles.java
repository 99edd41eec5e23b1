package org.fazhi.job.update;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fazhi.job.files.CsvTable;
import org.fazhi.topics.model.ModelTrial;
import org.fazhi.topics.model.TopicTables;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.topics.words.ProposedWord;
import org.fazhi.warehouse.AnalystFile;

/**
 * What an analyst sees of the topics beside the tables: words proposed for the dictionary, the way
 * to the number of topics, topics that vanished. The files belong to the tables of the run that
 * found the topics, and are kept with them until an output is written.
 */
final class TopicFiles {
    /** The folder below the output. */
    private static final String FOLDER = "topics";

    /** As {@code conf/words.csv} has them, where the file goes when it is filled in. */
    private static final List<String> WORD_COLUMNS =
            List.of("decision", "word", "count", "reports", "examples");

    private TopicFiles() {}

    static List<AnalystFile> of(TopicTables topics) throws IOException {
        return List.of(
                file("words.csv", words(topics.proposals())),
                file("trials.csv", CsvTable.text(ModelTrial.class, topics.trials())),
                file("vanished.csv", CsvTable.text(TopicTerm.class, topics.vanished())));
    }

    private static AnalystFile file(String name, String content) {
        return new AnalystFile(FOLDER + "/" + name, content);
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
        return CsvTable.text(WORD_COLUMNS, words.iterator());
    }
}
