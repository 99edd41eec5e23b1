package org.fazhi.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.fazhi.reading.Reading;
import org.fazhi.settings.ConfFiles;
import org.fazhi.warehouse.InputFile;

/** Reads what is new, stages it, and gives the readings of all files a run rests on. */
final class ReadingStage {
    private static final int FILES_A_PARTITION = 64;
    private static final int READINGS_A_FILE = 4000;

    private final JavaSparkContext spark;
    private final ConfFiles conf;
    private final Staging staging;
    private final Stages stages;

    ReadingStage(JavaSparkContext spark, ConfFiles conf, Staging staging, Stages stages) {
        this.spark = spark;
        this.conf = conf;
        this.staging = staging;
        this.stages = stages;
    }

    /**
     * What was found and what was read.
     *
     * @param outcomes of every file found, held by Spark
     * @param files every file found, with its checksum
     * @param staged path and sha256 of the files that were not read again
     */
    record Read(JavaRDD<FileOutcome> outcomes, List<InputFile> files, Map<String, String> staged) {
        long fresh() {
            return files.size() - (long) staged.size();
        }
    }

    /**
     * Opens every file once.
     *
     * @param gone path and sha256 of files that are no longer there but stay in the tables
     * @param full whether to read again what is staged
     */
    Read read(List<InputFolder.Found> found, Map<String, String> gone, boolean full) {
        return stages.run(
                "reading reports",
                found.size(),
                () -> {
                    Set<String> known = full ? Set.of() : staging.known();
                    LongAccumulator done = spark.sc().longAccumulator("files");
                    int partitions =
                            Math.max(
                                    Math.min(found.size(), spark.defaultParallelism()),
                                    found.size() / FILES_A_PARTITION);
                    JavaRDD<FileOutcome> outcomes =
                            FileReading.outcomes(spark, found, conf, known, partitions, done)
                                    .persist(StorageLevel.MEMORY_AND_DISK());
                    List<InputFile> files = new ArrayList<>();
                    Map<String, String> staged = new HashMap<>();
                    ScheduledExecutorService watch = watch(done);
                    try {
                        for (FileOutcome outcome : outcomes.map(FileOutcome::bare).collect()) {
                            files.add(outcome.file());
                            if (outcome.known()) {
                                staged.put(outcome.file().filePath(), outcome.file().fileSha256());
                            }
                        }
                    } finally {
                        watch.shutdownNow();
                    }
                    stages.reached(files.size());
                    Read read = new Read(outcomes, files, staged);
                    keep(read, gone, full);
                    return read;
                });
    }

    private void keep(Read read, Map<String, String> gone, boolean full) {
        int files = filesFor(read.fresh());
        if (full) {
            staging.keepOnly(spark, read.outcomes(), gone, files);
        } else if (read.fresh() > 0) {
            staging.keep(read.outcomes(), files);
        }
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

    /** The readings of all files, those that are gone and stay among them. */
    JavaRDD<Reading> readings(Read read, Map<String, String> gone) {
        Map<String, String> staged = new TreeMap<>(read.staged());
        staged.putAll(gone);
        JavaRDD<Reading> fresh = read.outcomes().flatMap(outcome -> outcome.readings().iterator());
        return staged.isEmpty() ? fresh : fresh.union(staging.readings(spark, staged));
    }

    /** How many files to write for so many reports. */
    static int filesFor(long reports) {
        return (int) Math.max(1, reports / READINGS_A_FILE);
    }
}
