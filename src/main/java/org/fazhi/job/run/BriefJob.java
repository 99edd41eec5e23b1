package org.fazhi.job.run;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.fazhi.briefing.data.Edition;
import org.fazhi.job.env.ProgramVersion;
import org.fazhi.job.env.Progress;
import org.fazhi.job.env.RunLock;
import org.fazhi.job.env.Stages;
import org.fazhi.job.env.WarehouseHeldException;
import org.fazhi.job.publish.BookWriting;
import org.fazhi.job.publish.BriefingStage;
import org.fazhi.job.publish.FolderOrigin;
import org.fazhi.job.publish.LedgerFit;
import org.fazhi.job.publish.OutputFolder;
import org.fazhi.job.publish.OutputLock;
import org.fazhi.job.publish.OutputPlace;
import org.fazhi.job.publish.RunCounts;
import org.fazhi.job.publish.RunRecord;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.read.Quarantine;
import org.fazhi.job.update.VersionSelection;
import org.fazhi.settings.Settings;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;

/** Writes the briefings of a run again, from its tables. */
public final class BriefJob {
    private final SparkSession session;
    private final Warehouse warehouse;
    private final Settings settings;
    private final Stages stages;

    public BriefJob(
            SparkSession session, Warehouse warehouse, Settings settings, Progress progress) {
        this.session = session;
        this.warehouse = warehouse;
        this.settings = settings;
        this.stages = new Stages(progress);
    }

    /**
     * Writes.
     *
     * @param run whose tables are meant
     * @param year the year to write, or null for all
     * @throws WarehouseHeldException where a run, or another of these, writes to the output
     */
    public RunSummary write(Run run, String location, Edition state, @Nullable Integer year)
            throws IOException {
        Configuration hadoop = session.sparkContext().hadoopConfiguration();
        OutputPlace.requireWritable(location, hadoop);
        Duration lease = Duration.ofSeconds(settings.run().lock().lease());
        try (RunLock lock = OutputLock.takeForBriefings(location, run.runId(), lease, hadoop)) {
            OutputFolder output = OutputFolder.open(location, "brief-" + run.runId(), hadoop);
            output.publication().heldBy(lock);
            return held(run, output, state, year);
        }
    }

    private RunSummary held(Run run, OutputFolder output, Edition state, @Nullable Integer year)
            throws IOException {
        BriefingStage briefings =
                BriefingStage.of(
                        warehouse,
                        settings,
                        run,
                        state,
                        new BookWriting(
                                JavaSparkContext.fromSparkContext(session.sparkContext()),
                                settings.files(),
                                output));
        noteWhatIsOther(run);
        if (warehouse.current().filter(run::equals).isPresent()) {
            new LedgerFit(settings).require(warehouse, run); // Of an earlier run it need not speak.
        }
        FolderOrigin origin = new FolderOrigin(run.runId(), settings.briefing().hash());
        try {
            output.discard(); // What a killed one has left.
            BriefingStage.Written written =
                    stages.run("writing briefings", 0, () -> briefings.write(year, output));
            Map<String, String> quarantined =
                    Quarantine.of(VersionSelection.stored(warehouse, run.runId()));
            RunSummary summary =
                    new RunSummary(
                            run,
                            run.runId(),
                            RunCounts.of(warehouse, run.runId()),
                            quarantined,
                            0,
                            List.of(),
                            written.books().stream().map(output::place).toList(),
                            output.folders(written.folders(), origin, year != null),
                            stages.seconds(),
                            ProgramVersion.current().standsOn(session.version()));
            output.publication()
                    .prepare(output.obsolete(summary.folders().keySet()), RunRecord.write(summary));
            output.publication().publish();
            return summary;
        } catch (IOException | RuntimeException e) {
            output.discard();
            throw e;
        }
    }

    /** The books are those of then where settings and program are those of then. */
    private void noteWhatIsOther(Run run) {
        if (!run.settingsHash().equals(settings.hash().toString())) {
            stages.note("the settings are not those of run " + run.runId());
        }
        if (!run.version().equals(ProgramVersion.current().program())) {
            stages.note("run " + run.runId() + " was made by version " + run.version());
        }
    }
}
