package org.fazhi.job.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.fazhi.corpus.Document;
import org.fazhi.job.env.FileNameEncoding;
import org.fazhi.job.env.Progress;
import org.fazhi.job.files.InputException;
import org.fazhi.job.read.CorrectionFit;
import org.fazhi.job.read.InputFolder;
import org.fazhi.job.read.UnreadableFile;
import org.fazhi.job.update.VersionSelection;
import org.fazhi.reading.CatalogueExamples;
import org.fazhi.reading.Corrector;
import org.fazhi.reading.Corrector.Misfit;
import org.fazhi.reading.GuardedReader;
import org.fazhi.reading.Reading;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.ReadingSettings;

/**
 * Settings and input, checked without writing anything, and without Spark.
 *
 * @param documents what is known of every file of the input
 * @param examples how many examples of indicators were read, all right
 */
public record Validation(List<Document> documents, int examples) {
    /**
     * Checks.
     *
     * @throws InputException where there is no input, or an example of an indicator is none
     * @throws org.fazhi.settings.conf.SettingsException where a setting is wrong, or a correction
     *     does not fit the report it speaks of
     */
    public static Validation of(ConfFiles conf, String input, Progress progress)
            throws IOException {
        Settings all = Settings.parse(conf);
        ReadingSettings settings = all.reading();
        KnownDivisions.require(all);
        int examples = examples(settings);
        FileNameEncoding.requireFolders(input);
        GuardedReader reader = new GuardedReader(settings);
        Corrector corrector = new Corrector(settings);
        Configuration hadoop = new Configuration();
        List<InputFolder.Found> found = InputFolder.list(input, hadoop);
        List<Document> documents = new ArrayList<>();
        List<Misfit> misfits = new ArrayList<>();
        progress.begin("reading reports", found.size());
        for (InputFolder.Found file : found) {
            for (Reading reading : read(reader, file, hadoop)) {
                documents.add(VersionSelection.withoutText(reading.document()));
                misfits.addAll(corrector.correct(reading).misfits());
            }
            progress.reached(documents.size());
        }
        progress.end();
        List<Document> chosen = VersionSelection.among(documents);
        Set<String> counting =
                chosen.stream()
                        .filter(document -> document.status() == Document.Status.OK)
                        .map(Document::docId)
                        .collect(Collectors.toSet());
        misfits.removeIf(misfit -> !counting.contains(misfit.docId()));
        new CorrectionFit(settings.corrections(), chosen, List.of()).require(misfits);
        return new Validation(chosen, examples);
    }

    /** Reads the examples of the catalogue; those that are not what they say end the check. */
    private static int examples(ReadingSettings settings) {
        CatalogueExamples.Outcome outcome = CatalogueExamples.of(settings);
        if (!outcome.failures().isEmpty()) {
            throw new InputException(
                    outcome.failures().size()
                            + " of "
                            + outcome.read()
                            + " examples of indicators are not what they say:"
                            + outcome.failures().stream()
                                    .map(failure -> "\n  " + failure)
                                    .collect(Collectors.joining())
                            + "\n",
                    "mend the rule or the example; try shows what a sentence is read as");
        }
        return outcome.read();
    }

    private static List<Reading> read(
            GuardedReader reader, InputFolder.Found file, Configuration hadoop) {
        try {
            return file.content(hadoop).readings(reader, file.filePath());
        } catch (IOException | IllegalArgumentException e) {
            return List.of(UnreadableFile.reading(file.filePath(), e));
        }
    }
}
