package org.fazhi.job.run;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import org.fazhi.job.env.ProgramVersion;
import org.fazhi.job.env.RunLock;
import org.fazhi.job.env.Stages;
import org.fazhi.job.publish.BriefingStage;
import org.fazhi.job.publish.FolderOrigin;
import org.fazhi.job.publish.OutputFolder;
import org.fazhi.job.publish.RunCounts;
import org.fazhi.job.publish.RunRecord;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.read.Quarantine;
import org.fazhi.job.read.ReadingStage;
import org.fazhi.job.update.VersionSelection;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last steps of a run: the briefings beside the old ones, the row in {@code runs}, the
 * briefings into their place, {@code run.json}. Until the row is there nothing has changed for any
 * reader; a run that is killed after it leaves an output that the next run moves into its place.
 */
final class RunClosing {
    private static final Logger LOG = LoggerFactory.getLogger(RunClosing.class);

    private final SparkSession session;
    private final Warehouse warehouse;
    private final RunLock lock;
    private final Function<Run, BriefingStage> briefings;
    private final String layout;
    private final OutputFolder output;
    private final Stages stages;
    private final @Nullable Integer year;
    private final ReadingStage.Read read;

    /**
     * @param lock asked before the run is recorded
     * @param briefings writes the books of a run's tables
     * @param layout the hash of the settings that the books are laid out by
     * @param year the year the briefings are limited to, or null
     * @param read what was read
     */
    RunClosing(
            SparkSession session,
            Warehouse warehouse,
            RunLock lock,
            Function<Run, BriefingStage> briefings,
            String layout,
            OutputFolder output,
            Stages stages,
            @Nullable Integer year,
            ReadingStage.Read read) {
        this.session = session;
        this.warehouse = warehouse;
        this.lock = lock;
        this.briefings = briefings;
        this.layout = layout;
        this.output = output;
        this.stages = stages;
        this.year = year;
        this.read = read;
    }

    /** A run that wrote tables. */
    RunSummary complete(Run run, RunCounts counts, Map<String, String> quarantined)
            throws IOException {
        BriefingStage.Written written = write(run);
        RunRecord.Published published =
                new RunRecord.Published(
                        run.runId(),
                        counts,
                        quarantined,
                        written.books().stream().map(output::place).toList(),
                        output.folders(written.folders(), origin(run), year != null));
        return publish(run, published);
    }

    /**
     * A run that found nothing new: the tables stay; the briefings are written only where they are
     * missing or were laid out by other settings.
     *
     * @param run its row
     * @param tables the run that wrote the tables
     */
    RunSummary unchanged(Run run, Run tables) throws IOException {
        RunRecord.Published there = output.lastRecord().map(RunRecord::read).orElse(null);
        if (there != null && there.tablesRun().equals(tables.runId()) && holds(there, tables)) {
            return publish(run, there);
        }
        BriefingStage.Written written = write(tables);
        RunRecord.Published now =
                new RunRecord.Published(
                        tables.runId(),
                        RunCounts.of(warehouse, tables.runId()),
                        Quarantine.of(VersionSelection.stored(warehouse, tables.runId())),
                        written.books().stream().map(output::place).toList(),
                        output.folders(written.folders(), origin(tables), year != null));
        return publish(run, now);
    }

    private FolderOrigin origin(Run tables) {
        return new FolderOrigin(tables.runId(), layout);
    }

    /** Whether all that the record names, and all that is wanted now, is really there. */
    private boolean holds(RunRecord.Published there, Run tables) throws IOException {
        Set<String> years = Set.copyOf(briefings.apply(tables).folders(year));
        return there.has(years, origin(tables))
                && output.holds(there.folders().keySet())
                && output.holds(there.workbooks());
    }

    /** Until the row is there nothing has changed; from then on the rest is only moved. */
    private void record(Run finished) {
        lock.requireHeld();
        warehouse.record(finished);
        output.keep();
        if (finished.wroteTables()) {
            warehouse.show(finished.runId());
        }
    }

    private BriefingStage.Written write(Run run) {
        return stages.run("writing briefings", 0, () -> briefings.apply(run).write(year, output));
    }

    private RunSummary publish(Run run, RunRecord.Published published) {
        return stages.run(
                "publishing",
                0,
                () -> {
                    RunSummary summary = summary(run.finishedAt(Instant.now()), published);
                    output.publication()
                            .prepare(
                                    output.obsolete(summary.folders().keySet()),
                                    RunRecord.write(summary));
                    record(summary.run());
                    output.publication().publish();
                    log(summary);
                    return summary;
                });
    }

    private RunSummary summary(Run run, RunRecord.Published published) {
        return new RunSummary(
                run,
                published.tablesRun(),
                published.counts(),
                published.quarantined(),
                read.fresh(),
                read.changing(),
                published.workbooks(),
                published.folders(),
                stages.seconds(),
                ProgramVersion.current().standsOn(session.version()));
    }

    private void log(RunSummary summary) {
        Run run = summary.run();
        LOG.info(
                "event=run-published status={} files={} read={} added={} changed={} removed={}"
                        + " quarantined={} changing={} reports={}",
                run.status(),
                run.files(),
                read.fresh(),
                run.added(),
                run.changed(),
                run.removed(),
                run.quarantined(),
                read.changing().size(),
                summary.counts().reports());
    }
}
