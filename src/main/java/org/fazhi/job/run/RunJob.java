package org.fazhi.job.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.fazhi.briefing.data.Edition;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.ReportOpener;
import org.fazhi.job.env.JobException;
import org.fazhi.job.env.ProgramVersion;
import org.fazhi.job.env.Progress;
import org.fazhi.job.env.RunLock;
import org.fazhi.job.env.Stages;
import org.fazhi.job.env.WarehouseHeldException;
import org.fazhi.job.files.HadoopPaths;
import org.fazhi.job.files.InputException;
import org.fazhi.job.publish.BookWriting;
import org.fazhi.job.publish.BriefingStage;
import org.fazhi.job.publish.LedgerFit;
import org.fazhi.job.publish.OutputFolder;
import org.fazhi.job.publish.OutputLock;
import org.fazhi.job.publish.OutputPlace;
import org.fazhi.job.publish.RunCounts;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.read.ExampleReports;
import org.fazhi.job.read.InputFolder;
import org.fazhi.job.read.Quarantine;
import org.fazhi.job.read.ReadingStage;
import org.fazhi.job.read.ReadingStore;
import org.fazhi.job.update.FileChanges;
import org.fazhi.job.update.FoundBefore;
import org.fazhi.job.update.InputFiles;
import org.fazhi.job.update.OpenedWarehouse;
import org.fazhi.job.update.ReportUpdate;
import org.fazhi.job.update.TableWorks;
import org.fazhi.job.update.TableWriting;
import org.fazhi.job.update.TablesStage;
import org.fazhi.job.update.UpdatePlan;
import org.fazhi.settings.Settings;
import org.fazhi.warehouse.InputFile;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * A run: files → readings → tables → briefings. All or nothing: the tables' tags, the row in {@code
 * runs} and the output's {@code run.json} come when everything before them is there; a run that
 * fails leaves what the last one published.
 */
public final class RunJob {
    private static final Logger LOG = LoggerFactory.getLogger(RunJob.class);

    /** Files and folders that the console names as passed over. */
    private static final int MOST_NOTES = 5;

    /** The name under which log lines carry the run's id. */
    private static final String LOGGED_RUN = "run_id";

    private final SparkSession session;
    private final JavaSparkContext spark;
    private final Configuration hadoop;
    private final Settings settings;
    private final RunOptions options;
    private final ProgramVersion version = ProgramVersion.current();
    private final RunBasis basis;
    private final Instant started = Instant.now();
    private final String runId = Run.id(started);
    private final Stages stages;
    private final RunMetrics metrics;

    public RunJob(SparkSession session, Settings settings, RunOptions options, Progress progress) {
        this.session = session;
        this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.hadoop = session.sparkContext().hadoopConfiguration();
        this.settings = settings;
        this.options = options;
        this.basis = new RunBasis(settings, version.program());
        this.stages = new Stages(progress);
        this.metrics = RunMetrics.register(session.sparkContext());
    }

    /**
     * Runs.
     *
     * @throws InputException where the input cannot be used
     * @throws WarehouseHeldException where another run holds the warehouse
     * @throws JobException where anything else fails
     */
    public RunSummary run() throws IOException {
        MDC.put(LOGGED_RUN, runId);
        try {
            logMachine();
            RunSummary summary = begin();
            metrics.published(summary);
            return summary;
        } catch (IOException | RuntimeException e) {
            metrics.ended(e);
            LOG.error("event=run-failed message=\"{}\"", e.getMessage());
            throw e;
        } finally {
            MDC.remove(LOGGED_RUN);
        }
    }

    /** What the Java machine of the driver was set up for, so that a slow run can be explained. */
    private static void logMachine() {
        LOG.info(
                "event=machine set_up_for={} heap_mb={} processors={} compiler=\"{}\"",
                System.getProperty("fazhi.input", "unknown"),
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(option -> option.contains("Tiered") || option.contains("CodeCache"))
                        .collect(Collectors.joining(" ")));
    }

    private RunSummary begin() throws IOException {
        KnownDivisions.require(settings);
        OutputPlace.requireApart(options.input(), options.output(), hadoop);
        OutputPlace.requireApart(options.input(), options.warehouse(), hadoop);
        OutputPlace.requireWritable(options.output(), hadoop);
        OutputPlace.requireWritable(options.warehouse(), hadoop);
        List<InputFolder.Found> found = stages.run("finding files", 0, this::files);
        Duration lease = Duration.ofSeconds(settings.run().lock().lease());
        try (RunLock lock = RunLock.take(options.warehouse(), runId, lease, hadoop);
                RunLock books =
                        OutputLock.take(
                                options.output(), options.warehouse(), runId, lease, hadoop)) {
            OpenedWarehouse opened =
                    stages.run(
                            "opening the warehouse",
                            0,
                            () -> OpenedWarehouse.open(session, options.warehouse()));
            opened.requireBefore(runId, options.warehouse());
            String owner = owner(options.warehouse(), hadoop);
            OutputFolder output = OutputFolder.open(options.output(), owner + runId, hadoop);
            output.publication().heldBy(books);
            output.finish(owner, opened.runs());
            boolean unfinished = output.clean(owner);
            if ((lock.takenOver() || unfinished) && settings.run().history().deleteOrphans()) {
                stages.run("cleaning up", () -> opened.warehouse().deleteOrphans(started));
            }
            try {
                return locked(found, lock, opened, output);
            } catch (IOException | RuntimeException e) {
                output.discard();
                throw e;
            }
        }
    }

    /** The files of the input, and the table of sources where it brings texts of its own. */
    private List<InputFolder.Found> files() throws IOException {
        List<String> passedOver = new ArrayList<>();
        List<InputFolder.Found> found =
                new ArrayList<>(InputFolder.list(options.input(), hadoop, passedOver::add));
        passedOver.stream().limit(MOST_NOTES).forEach(stages::note);
        if (passedOver.size() > MOST_NOTES) {
            stages.note((passedOver.size() - MOST_NOTES) + " more are passed over; see the log");
        }
        if (options.sources() != null && ReportOpener.bringsTexts(settings.reading())) {
            InputFolder.list(options.sources(), hadoop).stream()
                    .filter(one -> found.stream().noneMatch(two -> two.uri().equals(one.uri())))
                    .forEach(found::add);
        }
        return found;
    }

    /** What the unfinished output of all runs over a warehouse is named by. */
    public static String owner(String warehouse, Configuration hadoop) throws IOException {
        int hash = HadoopPaths.qualified(warehouse, hadoop).toString().hashCode();
        return String.format("%08x-", hash);
    }

    private RunSummary locked(
            List<InputFolder.Found> found,
            RunLock lock,
            OpenedWarehouse opened,
            OutputFolder output)
            throws IOException {
        Warehouse warehouse = opened.warehouse();
        Optional<Run> previous = opened.previous();
        Map<String, String> filesBefore = stages.run("recalling the last run", 0, opened::files);
        InputFiles files = InputFiles.since(filesBefore, found, options.prune());
        boolean alike = !options.full() && previous.map(basis::isOf).orElse(false);
        ReadingStore staging =
                new ReadingStore(warehouse, lock, settings.reading().hash(), version.reader());
        ReadingStage reading = new ReadingStage(spark, settings.reading().files(), staging, stages);
        ReadingStage.Read read = reading.read(found, options.full());
        metrics.add(RunMetrics.Counter.FILES_FOUND, found.size());
        metrics.add(RunMetrics.Counter.FILES_READ, read.fresh());
        files.read(read);
        if (!alike && !files.kept().isEmpty()) {
            staging.carry(spark, files.kept(), previous.orElseThrow());
        }
        reading.stage(read, files.kept(), options.full());

        RunClosing publishing =
                new RunClosing(
                        session,
                        warehouse,
                        lock,
                        run -> briefings(warehouse, output, run),
                        settings.briefing().hash(),
                        output,
                        stages,
                        options.year(),
                        read);
        FileChanges changes = files.changes();
        if (alike && changes.none()) {
            return publishing.unchanged(
                    row(changes, found.size(), previous.get().quarantined(), Run.UNCHANGED),
                    previous.get());
        }

        Run base = alike ? previous.get() : null;
        List<Document> before = stages.run("recalling the last run", 0, opened::documents);
        ReportUpdate update =
                new UpdatePlan(spark, warehouse, staging, settings.reading(), stages, before)
                        .update(
                                base,
                                alike ? files.staying() : Map.of(),
                                reading.readings(read, files.known(alike)));
        Map<String, String> quarantined = Quarantine.of(update.documents());
        Quarantine.requireFew(quarantined, update.documents().size(), limit());
        ExampleReports.requireAlone(update.documents(), settings.briefing().books().examples());
        Completeness.requireAll(files.all(), update.documents());
        BriefingStage.requireYear(options.year(), update.documents());
        write(warehouse, lock, update, files.all(), previous.orElse(null));
        RunCounts counts =
                stages.run(
                        "closing the tables",
                        0,
                        () -> {
                            lock.requireHeld();
                            Completeness.requireTables(warehouse, runId);
                            staging.forgetOthers();
                            warehouse.expire(expired());
                            return RunCounts.of(
                                    update.documents(), files.all().size(), warehouse, runId);
                        });
        return publishing.complete(
                row(changes, found.size(), quarantined.size(), Run.COMPLETE), counts, quarantined);
    }

    private BriefingStage briefings(Warehouse warehouse, OutputFolder output, Run run) {
        new LedgerFit(settings).require(warehouse, run);
        return BriefingStage.of(
                warehouse,
                settings,
                run,
                Edition.DRAFT,
                new BookWriting(spark, settings.files(), output));
    }

    /** States of tables that are older and belong to no run are forgotten. */
    private Instant expired() {
        return started.minus(Duration.ofDays(settings.run().history().expireDays()));
    }

    private void write(
            Warehouse warehouse,
            RunLock lock,
            ReportUpdate update,
            List<InputFile> files,
            @Nullable Run previous)
            throws IOException {
        String after = previous == null ? null : previous.runId();
        TableWriting.Target target =
                new TableWriting.Target(
                        runId,
                        after,
                        options.full()
                                ? TableWorks.anew(runId)
                                : basis.works(files, update.documents()),
                        ReadingStage.filesFor(update.documents().size()));
        try (TableWriting writing = new TableWriting(session, warehouse, lock, target)) {
            new TablesStage(session, settings.reading(), settings.analysis(), stages, writing)
                    .write(update, files, FoundBefore.of(warehouse, after));
        }
    }

    /** The share of files, in percent, that may be set aside. */
    private double limit() {
        return options.maxQuarantined() == null
                ? settings.run().maxQuarantined()
                : options.maxQuarantined();
    }

    private Run row(FileChanges changes, long found, long quarantined, String status) {
        return new Run(
                runId,
                started,
                started,
                basis.program(),
                basis.settingsHash(),
                options.input(),
                found,
                changes.added(),
                changes.changed(),
                changes.removed(),
                changes.unchanged(),
                quarantined,
                status);
    }
}
