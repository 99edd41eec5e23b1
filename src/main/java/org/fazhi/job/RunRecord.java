package org.fazhi.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fazhi.warehouse.Run;

/** {@code run.json}: what a run did, written last. */
final class RunRecord {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RunRecord() {}

    static byte[] write(RunSummary summary) {
        Run run = summary.run();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("files", run.files());
        counts.put("added", run.added());
        counts.put("changed", run.changed());
        counts.put("removed", run.removed());
        counts.put("unchanged", run.unchanged());
        counts.put("quarantined", run.quarantined());
        counts.put("reports", summary.counts().reports());
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
        record.put("workbooks", summary.workbooks());
        record.put("input", run.input());
        record.put("settings_hash", run.settingsHash());
        record.put("versions", summary.versions());
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The run whose tables a published edition was made from, or null. */
    static String tablesRun(byte[] record) {
        try {
            return JSON.readTree(record).path("tables_run_id").asText(null);
        } catch (IOException e) {
            return null;
        }
    }
}
