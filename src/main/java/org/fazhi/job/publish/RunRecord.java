package org.fazhi.job.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.warehouse.Run;
import org.jspecify.annotations.Nullable;

/** {@code run.json}: what a run did, written last. */
public final class RunRecord {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RunRecord() {}

    public static byte[] write(RunSummary summary) {
        Run run = summary.run();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("files", run.files());
        counts.put("read", summary.read());
        counts.put("added", run.added());
        counts.put("changed", run.changed());
        counts.put("removed", run.removed());
        counts.put("unchanged", run.unchanged());
        counts.put("quarantined", run.quarantined());
        counts.put("reports", summary.counts().reports());
        counts.put("superseded", summary.counts().superseded());
        counts.put("others", summary.counts().others());
        counts.put("files_in_tables", summary.counts().files());
        counts.put("observations", summary.counts().observations());
        counts.put("indicators", summary.counts().indicators());
        counts.put("findings", summary.counts().findings());
        counts.put("checks", summary.counts().checks());
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("run_id", run.runId());
        record.put("tables_run_id", summary.tablesRun());
        record.put("status", run.status());
        record.put("started", run.started().toString());
        record.put("finished", run.finished().toString());
        record.put("seconds", Duration.between(run.started(), run.finished()).toMillis() / 1000.0);
        record.put("stages", summary.seconds());
        record.put("counts", counts);
        record.put("quarantined_files", summary.quarantined());
        record.put("changing_files", summary.changing());
        record.put("workbooks", summary.workbooks());
        record.put("folders", summary.newFolders());
        record.put("older_folders", summary.olderFolders());
        record.put("layouts", summary.layouts());
        record.put("input", run.input());
        record.put("settings_hash", run.settingsHash());
        record.put("versions", summary.versions());
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What a published edition's record says of it; null where it is none.
     *
     * @param record content of {@code run.json}
     */
    public static @Nullable Published read(byte[] record) {
        try {
            JsonNode json = JSON.readTree(record);
            JsonNode counts = json.path("counts");
            Map<String, String> quarantined = new TreeMap<>();
            json.path("quarantined_files")
                    .fields()
                    .forEachRemaining(
                            file -> quarantined.put(file.getKey(), file.getValue().asText()));
            List<String> workbooks = new ArrayList<>();
            json.path("workbooks").forEach(book -> workbooks.add(book.asText()));
            String tablesRun = json.path("tables_run_id").asText("");
            JsonNode layouts = json.path("layouts");
            Map<String, FolderOrigin> folders = new TreeMap<>();
            json.path("folders")
                    .forEach(
                            folder ->
                                    folders.put(
                                            folder.asText(),
                                            new FolderOrigin(
                                                    tablesRun,
                                                    layouts.path(folder.asText()).asText(""))));
            json.path("older_folders")
                    .fields()
                    .forEachRemaining(
                            folder ->
                                    folders.put(
                                            folder.getKey(),
                                            new FolderOrigin(
                                                    folder.getValue().asText(),
                                                    layouts.path(folder.getKey()).asText(""))));
            return new Published(
                    tablesRun,
                    new RunCounts(
                            counts.path("reports").asLong(),
                            counts.path("superseded").asLong(),
                            counts.path("others").asLong(),
                            counts.path("files_in_tables").asLong(),
                            counts.path("observations").asLong(),
                            counts.path("indicators").asLong(),
                            counts.path("findings").asLong(),
                            counts.path("checks").asLong()),
                    quarantined,
                    workbooks,
                    folders);
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * A published edition.
     *
     * @param tablesRun the run whose tables it was made from
     * @param counts how much they know
     * @param quarantined path and reason of the files set aside
     * @param workbooks the books of the whole corpus, as full paths
     * @param folders the folders of the output that hold it, and what each was made from: an older
     *     run where the briefings were limited to another year
     */
    public record Published(
            String tablesRun,
            RunCounts counts,
            Map<String, String> quarantined,
            List<String> workbooks,
            Map<String, FolderOrigin> folders) {
        /** Whether folders are there that were made from the very same. */
        public boolean has(Collection<String> wanted, FolderOrigin origin) {
            return wanted.stream().allMatch(folder -> origin.equals(folders.get(folder)));
        }
    }
}
