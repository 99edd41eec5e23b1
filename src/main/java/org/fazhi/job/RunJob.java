package org.fazhi.job;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.fazhi.corpus.Document;
import org.fazhi.reading.Reading;
import org.fazhi.settings.ConfFiles;
import org.fazhi.settings.Settings;
import org.fazhi.topics.TopicTerm;
import org.fazhi.warehouse.InputFile;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Tables;
import org.fazhi.warehouse.Warehouse;

/**
 * A run: files → readings → tables → briefings. All or nothing: the tables' tags, the row in {@code
 * runs} and the output's {@code run.json} come when everything before them is there; a run that
 * fails leaves what the last one published.
 */
public final class RunJob {
    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private final SparkSession session;
    private final JavaSparkContext spark;
    private final Configuration hadoop;
    private final ConfFiles conf;
    private final Settings settings;
    private final RunOptions options;
    private final ProgramVersion version = ProgramVersion.current();
    private final Instant started = Instant.now();
    private final String runId = RUN_ID.format(started);
    private final Stages stages;

    /**
     * @param settings parsed from {@code conf}
     */
    public RunJob(
            SparkSession session,
            ConfFiles conf,
            Settings settings,
            RunOptions options,
            Progress progress) {
        this.session = session;
        this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.hadoop = session.sparkContext().hadoopConfiguration();
        this.conf = conf;
        this.settings = settings;
        this.options = options;
        this.stages = new Stages(progress);
    }

    /**
     * Runs.
     *
     * @throws InputException where the input cannot be used
     * @throws WarehouseHeldException where another run holds the warehouse
     * @throws JobException where anything else fails
     */
    public RunSummary run() throws IOException {
        List<InputFolder.Found> found =
                stages.run("finding files", 0, () -> InputFolder.list(options.input(), hadoop));
        Duration lease = Duration.ofSeconds(settings.run().lock().lease());
        try (RunLock lock = RunLock.take(options.warehouse(), runId, lease, hadoop)) {
            Warehouse warehouse =
                    stages.run(
                            "opening the warehouse",
                            0,
                            () -> Sessions.warehouse(session, options.warehouse()));
            String owner = owner(options.warehouse(), hadoop);
            OutputFolder output = OutputFolder.open(options.output(), owner + runId, hadoop);
            boolean killed = lock.takenOver() | output.clean(owner);
            if (killed && settings.run().history().deleteOrphans()) {
                stages.run(
                        "cleaning up",
                        0,
                        () -> {
                            warehouse.deleteOrphans(started);
                            return null;
                        });
            }
            try {
                return locked(found, lock, warehouse, output);
            } catch (IOException | RuntimeException e) {
                output.discard();
                throw e;
            }
        }
    }

    /** What the unfinished output of all runs over a warehouse is named by. */
    private static String owner(String warehouse, Configuration hadoop) throws IOException {
        int hash = Paths.qualified(warehouse, hadoop).toString().hashCode();
        return String.format("%08x-", hash);
    }

    private RunSummary locked(
            List<InputFolder.Found> found, RunLock lock, Warehouse warehouse, OutputFolder output)
            throws IOException {
        Optional<Run> previous = warehouse.current();
        Map<String, String> before = previous.map(run -> files(warehouse, run)).orElse(Map.of());
        Map<String, String> gone = new TreeMap<>(before);
        found.forEach(file -> gone.remove(file.filePath()));
        long removed = options.prune() ? gone.size() : 0;
        if (options.prune()) {
            gone.clear();
        }
        gone.values().removeIf(java.util.Objects::isNull);
        Staging staging = new Staging(warehouse, settings.readingHash(), version.reader());
        if (!gone.isEmpty()) {
            staging.carry(spark, gone, previous.orElseThrow());
        }

        Publishing publishing =
                new Publishing(session, warehouse, lock, settings, output, stages, options.year());
        ReadingStage reading = new ReadingStage(spark, conf, staging, stages);
        ReadingStage.Read read = reading.read(found, gone, options.full());
        Changes changes = Changes.between(before, read.files(), removed);
        if (!options.full() && changes.none() && previous.map(this::alike).orElse(false)) {
            return publishing.unchanged(
                    row(changes, found.size(), previous.get().quarantined(), Run.UNCHANGED),
                    previous.get());
        }

        JavaRDD<Reading> all = reading.readings(read, gone).persist(StorageLevel.MEMORY_AND_DISK());
        List<Document> documents = Choice.among(Choice.documents(all));
        Map<String, String> quarantined = Publishing.quarantined(documents);
        refuseTooMany(quarantined.keySet(), documents.size());
        JavaRDD<Reading> chosen =
                new CorrectionStage(spark, settings, stages)
                        .correct(
                                Choice.apply(spark, all, documents),
                                documents,
                                () -> held(warehouse, previous))
                        .persist(StorageLevel.MEMORY_AND_DISK());
        all.unpersist(false);

        List<InputFile> files = new ArrayList<>(read.files());
        gone.forEach((path, sha256) -> files.add(new InputFile(path, sha256, 0)));
        RunCounts counts = write(warehouse, lock, output, chosen, documents, files);
        lock.requireHeld();
        staging.forgetOthers();
        warehouse.expire(started.minus(Duration.ofDays(settings.run().history().expireDays())));
        return publishing.complete(
                row(changes, found.size(), quarantined.size(), Run.COMPLETE), counts, quarantined);
    }

    private static List<Document> held(Warehouse warehouse, Optional<Run> run) {
        return run.map(known -> Choice.stored(warehouse, known.runId())).orElse(List.of());
    }

    /** Path and sha256 of the files of a run. */
    static Map<String, String> files(Warehouse warehouse, Run run) {
        Map<String, String> files = new TreeMap<>();
        warehouse
                .list(Tables.FILES, run.runId())
                .forEach(file -> files.put(file.filePath(), file.fileSha256()));
        return files;
    }

    /** The part that readings depend on, a dot, and the hash of everything. */
    private String settingsHash() {
        return settings.readingHash() + "." + conf.hash();
    }

    private boolean alike(Run run) {
        return run.settingsHash().equals(settingsHash()) && run.version().equals(version.program());
    }

    private RunCounts write(
            Warehouse warehouse,
            RunLock lock,
            OutputFolder output,
            JavaRDD<Reading> readings,
            List<Document> documents,
            List<InputFile> files) {
        int parts = ReadingStage.filesFor(documents.size());
        try (TableWriting writing = new TableWriting(session, warehouse, lock, runId, parts)) {
            RunCounts counts = RunCounts.of(readings, files.size());
            writing.ofReadings(Tables.DOCUMENTS, readings, reading -> List.of(reading.document()));
            writing.ofReadings(Tables.SECTIONS, readings, Reading::sections);
            writing.ofReadings(Tables.OBSERVATIONS, readings, Reading::observations);
            writing.ofReadings(Tables.FINDINGS, readings, Reading::findings);
            writing.rows(Tables.FILES, files);
            List<TopicTerm> topicsBefore =
                    warehouse
                            .current()
                            .map(run -> warehouse.list(Tables.TOPICS, run.runId()))
                            .orElse(List.of());
            Derived derived =
                    new Analysis(session, settings, stages)
                            .derive(documents, readings, topicsBefore);
            return stages.run(
                    "writing tables",
                    0,
                    () -> {
                        writing.checks(readings, derived.checks());
                        writing.rows(Tables.TERMS, derived.topics().termRows());
                        writing.rows(Tables.TOPICS, derived.topics().topics());
                        writing.rows(Tables.SECTION_TOPICS, derived.topics().sectionTopics());
                        TopicFiles.write(derived.topics(), output);
                        writing.rows(Tables.REGION_INDICATORS, derived.regionIndicators());
                        writing.rows(Tables.YEAR_ON_YEAR, derived.yearOnYear());
                        writing.rows(Tables.PEERS, derived.peers());
                        writing.rows(Tables.RECURRENCES, derived.recurrences());
                        writing.rows(Tables.PROMISES, derived.promises());
                        writing.rows(Tables.COPIED_PASSAGES, derived.copiedPassages());
                        writing.rows(Tables.ROSTER, derived.roster());
                        writing.rows(Tables.HIGHLIGHTS, derived.highlights());
                        writing.await();
                        return counts.withChecks(derived.checks().size());
                    });
        }
    }

    private void refuseTooMany(Set<String> quarantined, int documents) {
        double limit =
                options.maxQuarantined() == null
                        ? settings.run().maxQuarantined()
                        : options.maxQuarantined();
        if (quarantined.size() * 100.0 > limit * documents) {
            throw new InputException(
                    quarantined.size()
                            + " of "
                            + documents
                            + " documents cannot be used, among them "
                            + quarantined.iterator().next()
                            + ", which is more than "
                            + limit
                            + " %",
                    "mend them or raise --max-quarantined");
        }
    }

    private Run row(Changes changes, long found, long quarantined, String status) {
        return new Run(
                runId,
                started,
                started,
                version.program(),
                settingsHash(),
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
