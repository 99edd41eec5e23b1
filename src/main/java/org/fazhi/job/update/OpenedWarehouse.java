package org.fazhi.job.update;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.fazhi.corpus.Document;
import org.fazhi.job.env.Sessions;
import org.fazhi.job.files.InputException;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;

/**
 * A warehouse as the last complete run left it.
 *
 * @param warehouse the tables
 * @param runs the ids of all that are recorded
 * @param previous the last one that wrote tables
 */
public record OpenedWarehouse(Warehouse warehouse, List<String> runs, Optional<Run> previous) {
    /** Opens it and puts right what a killed run has left. Only under the run's lock. */
    public static OpenedWarehouse open(SparkSession session, String location) throws IOException {
        Warehouse warehouse = Sessions.warehouse(session, location);
        List<Run> runs = warehouse.recover();
        return new OpenedWarehouse(
                warehouse, runs.stream().map(Run::runId).toList(), Warehouse.lastComplete(runs));
    }

    /** A machine whose clock is behind would record its run before those that are there. */
    public void requireBefore(String runId, String location) {
        String last = runs.isEmpty() ? "" : runs.get(runs.size() - 1);
        if (last.compareTo(runId) >= 0) {
            throw new InputException(
                    "the last run of "
                            + location
                            + " began at "
                            + last
                            + ", and the clock of this machine says "
                            + runId,
                    "set the clock, or look whether the last run's machine was ahead");
        }
    }

    /** Path and sha256 of the files of the last run. */
    public Map<String, String> files() {
        return previous.map(run -> InputFiles.recorded(warehouse, run)).orElse(Map.of());
    }

    /** The documents of the last run. */
    public List<Document> documents() {
        return previous.map(run -> VersionSelection.stored(warehouse, run.runId()))
                .orElse(List.of());
    }
}
