package org.fazhi.job.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fazhi.corpus.Document;
import org.fazhi.job.read.UnreadableFile;
import org.fazhi.job.update.TableWorks;
import org.fazhi.settings.Settings;
import org.fazhi.settings.SettingsHash;
import org.fazhi.warehouse.InputFile;
import org.fazhi.warehouse.ReadingJson;
import org.fazhi.warehouse.Run;

/**
 * What a run follows from beside its files.
 *
 * @param settings layer by layer
 * @param program its version
 */
record RunBasis(Settings settings, String program) {
    /** The settings' hash, as the run records it. */
    String settingsHash() {
        return settings.hash().toString();
    }

    /** Whether the tables of a run follow from the same, so that the same files give the same. */
    boolean isOf(Run run) {
        return SettingsHash.of(run.settingsHash()).givesTheTablesOf(settings.hash())
                && run.version().equals(program);
    }

    /** Names what the tables are made from. */
    TableWorks works(List<InputFile> files, List<Document> documents) {
        StringBuilder from = new StringBuilder();
        from.append(settings.reading().hash()).append(program);
        files.stream().map(ReadingJson::json).sorted().forEach(from::append);
        documents.stream().map(ReadingJson::json).forEach(from::append);
        String texts = name(from.toString());
        String reports = name(texts + settings.reading().corrections().ofFigures());
        return new TableWorks(
                reports,
                name(texts + settings.analysis().topicsHash()),
                name(reports + settings.analysis().comparisonHash()));
    }

    private static String name(String from) {
        return UnreadableFile.sha256(from.getBytes(StandardCharsets.UTF_8));
    }
}
