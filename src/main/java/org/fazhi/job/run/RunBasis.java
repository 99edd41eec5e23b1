package org.fazhi.job.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fazhi.corpus.Document;
import org.fazhi.job.read.UnreadableFile;
import org.fazhi.warehouse.InputFile;
import org.fazhi.warehouse.ReadingJson;
import org.fazhi.warehouse.Run;

/**
 * What the tables of a run follow from beside its files.
 *
 * @param settings the part that readings depend on, a dot, and the hash of everything
 * @param program its version
 */
record RunBasis(String settings, String program) {
    /** Whether a run had the same. */
    boolean isOf(Run run) {
        return run.settingsHash().equals(settings) && run.version().equals(program);
    }

    /**
     * Names all that the tables follow from: the same name, the same rows.
     *
     * @param after the run before; null where there is none
     */
    String work(String after, List<InputFile> files, List<Document> documents) {
        StringBuilder from = new StringBuilder();
        from.append(settings).append(program).append(after);
        files.stream().map(ReadingJson::json).sorted().forEach(from::append);
        documents.stream().map(ReadingJson::json).forEach(from::append);
        return UnreadableFile.sha256(from.toString().getBytes(StandardCharsets.UTF_8));
    }
}
