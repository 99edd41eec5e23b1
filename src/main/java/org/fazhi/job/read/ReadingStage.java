package org.fazhi.job.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.fazhi.job.env.Stages;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.warehouse.InputFile;

/** Reads what is new, stages it, and gives the readings of all files a run rests on. */
public final class ReadingStage {
    private static final int FILES_A_PARTITION = 64;
    private static final int READINGS_A_FILE = 4000;

    private final JavaSparkContext spark;
    private final ConfFiles conf;
    private final ReadingStore staging;
    private final Stages stages;

    public ReadingStage(
            JavaSparkContext spark, ConfFiles conf, ReadingStore staging, Stages stages) {
        this.spark = spark;
        this.conf = conf;
        this.staging = staging;
        this.stages = stages;
    }

    /**
     * What was found and what was read.
     *
     * @param outcomes of every file found, held by Spark
     * @param files every file found that was whole, with its checksum
     * @param staged path and sha256 of the files that were not read again
     * @param changing paths of the files that wait for the next run
     */
    public record Read(
            JavaRDD<FileOutcome> outcomes,
            List<InputFile> files,
            Map<String, String> staged,
            List<String> changing) {
        public long fresh() {
            return files.size() - (long) staged.size();
        }
    }

    /**
     * Opens every file once.
     *
     * @param full whether to read again what is staged
     */
    public Read read(List<InputFolder.Found> found, boolean full) {
        return stages.run("reading reports", found.size(), () -> open(found, full));
    }

    private Read open(List<InputFolder.Found> found, boolean full) {
        Set<String> known = full ? Set.of() : staging.known();
        LongAccumulator done = spark.sc().longAccumulator("files");
        int partitions =
                Math.max(
                        Math.min(found.size(), spark.defaultParallelism()),
                        found.size() / FILES_A_PARTITION);
        JavaRDD<FileOutcome> outcomes =
                FileReading.outcomes(spark, found, conf, known, partitions, done)
                        .persist(StorageLevel.MEMORY_AND_DISK());
        Read read = new Read(outcomes, new ArrayList<>(), new HashMap<>(), new ArrayList<>());
        ScheduledExecutorService watch = watch(done);
        try {
            for (FileOutcome outcome : outcomes.map(FileOutcome::bare).collect()) {
                InputFile file = outcome.file();
                switch (outcome.state()) {
                    case READ -> read.files().add(file);
                    case KNOWN -> {
                        read.files().add(file);
                        read.staged().put(file.filePath(), file.fileSha256());
                    }
                    case CHANGING -> read.changing().add(file.filePath());
                }
            }
        } finally {
            watch.shutdownNow();
        }
        stages.reached(found.size());
        return read;
    }

    /**
     * Stages what was read, so that a run that fails later does not read it again.
     *
     * @param kept path and sha256 of files that cannot be read now but stay in the tables
     * @param full whether all that is staged otherwise is forgotten
     */
    public void stage(Read read, Map<String, String> kept, boolean full) {
        stages.run(
                "keeping readings",
                0,
                () -> {
                    int files = filesFor(read.fresh());
                    if (full) {
                        staging.keepOnly(spark, read.outcomes(), kept, files);
                    } else if (read.fresh() > 0) {
                        staging.keep(read.outcomes(), files);
                    }
                    return null;
                });
    }

    private ScheduledExecutorService watch(LongAccumulator done) {
        ScheduledExecutorService watch =
                Executors.newSingleThreadScheduledExecutor(
                        task -> {
                            Thread thread = new Thread(task, "progress");
                            thread.setDaemon(true);
                            return thread;
                        });
        watch.scheduleAtFixedRate(
                () -> stages.reached(done.value()), 200, 200, TimeUnit.MILLISECONDS);
        return watch;
    }

    /**
     * The readings of files, held by Spark.
     *
     * @param known path and sha256 of those that are staged and wanted beside what was read now
     */
    public JavaRDD<PackedReading> readings(Read read, Map<String, String> known) {
        JavaRDD<PackedReading> fresh =
                read.outcomes().flatMap(outcome -> outcome.readings().iterator());
        return known.isEmpty() ? fresh : fresh.union(staging.readings(spark, known));
    }

    /** How many files to write for so many reports. */
    public static int filesFor(long reports) {
        return (int) Math.max(1, reports / READINGS_A_FILE);
    }
}
