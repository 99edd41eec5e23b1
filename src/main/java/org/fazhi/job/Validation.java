package org.fazhi.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.fazhi.corpus.Document;
import org.fazhi.reading.Reading;
import org.fazhi.reading.ReportReader;
import org.fazhi.settings.ConfFiles;
import org.fazhi.settings.Settings;

/** Checks settings and input without writing anything, and without Spark. */
public final class Validation {
    private Validation() {}

    /**
     * What is known of every file of an input.
     *
     * @throws InputException where there is no input
     * @throws org.fazhi.settings.SettingsException where a setting is wrong
     */
    public static List<Document> documents(ConfFiles conf, String input, Progress progress)
            throws IOException {
        ReportReader reader = new ReportReader(Settings.parse(conf));
        Configuration hadoop = new Configuration();
        List<InputFolder.Found> found = InputFolder.list(input, hadoop);
        List<Document> documents = new ArrayList<>();
        progress.begin("reading reports", found.size());
        for (InputFolder.Found file : found) {
            for (Reading reading : read(reader, file, hadoop)) {
                documents.add(Choice.withoutText(reading.document()));
            }
            progress.reached(documents.size());
        }
        progress.end();
        return Choice.among(documents);
    }

    private static List<Reading> read(
            ReportReader reader, InputFolder.Found file, Configuration hadoop) {
        Path path = new Path(file.uri());
        try (InputStream in = path.getFileSystem(hadoop).open(path)) {
            return reader.read(file.filePath(), in.readAllBytes());
        } catch (IOException e) {
            return List.of(
                    Unreadable.reading(
                            file.filePath(), "the file cannot be opened: " + e.getMessage()));
        }
    }
}
