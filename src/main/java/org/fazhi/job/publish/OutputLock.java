package org.fazhi.job.publish;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.fazhi.job.env.RunLock;
import org.fazhi.job.env.WarehouseHeldException;
import org.fazhi.job.files.HadoopPaths;
import org.jspecify.annotations.Nullable;

/**
 * Lets one program at a time publish to an output: a run, or who writes the briefings of one again.
 * Two at once would leave folders of both under one {@code run.json}.
 */
public final class OutputLock {
    private OutputLock() {}

    /**
     * Takes the lock of an output for a run that holds its warehouse.
     *
     * @return null where both are one folder, whose lock the run has already
     * @throws WarehouseHeldException where another program holds it
     */
    public static @Nullable RunLock take(
            String output, String warehouse, String runId, Duration lease, Configuration hadoop)
            throws IOException {
        return HadoopPaths.qualified(output, hadoop)
                        .equals(HadoopPaths.qualified(warehouse, hadoop))
                ? null
                : RunLock.take(output, runId, lease, hadoop);
    }

    /**
     * Takes the lock of an output for who writes the briefings of a run again.
     *
     * @throws WarehouseHeldException where another program holds it
     */
    public static RunLock takeForBriefings(
            String output, String runId, Duration lease, Configuration hadoop) throws IOException {
        // Two that write those of the same run have names of their own.
        String holder = "brief-" + runId + "-" + UUID.randomUUID();
        return RunLock.take(output, holder, lease, hadoop);
    }
}
