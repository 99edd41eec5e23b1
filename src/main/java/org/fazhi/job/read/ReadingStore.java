package org.fazhi.job.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.apache.iceberg.expressions.Expressions;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.fazhi.job.env.ProgramVersion;
import org.fazhi.job.env.RunLock;
import org.fazhi.warehouse.Dated;
import org.fazhi.warehouse.ReadingJson;
import org.fazhi.warehouse.Revision;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.StagedReading;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;

/**
 * The readings that are kept: each file is read once for a content, a set of settings and a reader.
 * A run that fails after reading does not read again.
 */
public final class ReadingStore {
    /** Beyond so many files it is quicker to pass over the others than to look each up. */
    private static final int FEW = 500;

    private final Warehouse warehouse;
    private final RunLock lock;
    private final String settingsHash;
    private final String readerVersion;

    /**
     * @param lock asked before anything is written
     * @param settingsHash of what readings depend on
     * @param readerVersion of the program that reads
     */
    public ReadingStore(
            Warehouse warehouse, RunLock lock, String settingsHash, String readerVersion) {
        this.warehouse = warehouse;
        this.lock = lock;
        this.settingsHash = settingsHash;
        this.readerVersion = readerVersion;
    }

    /** {@code path|sha256} of every file that is staged for these settings and this reader. */
    Set<String> known() {
        Set<String> known = new HashSet<>();
        Optional<Dataset<Row>> rows = warehouse.rows(WarehouseTables.READINGS);
        if (rows.isPresent()) {
            rows.get()
                    .filter(ours())
                    .select("file_path", "file_sha256")
                    .collectAsList()
                    .forEach(row -> known.add(FileReading.key(row.getString(0), row.getString(1))));
        }
        return known;
    }

    private Column ours() {
        return of(settingsHash, readerVersion);
    }

    private static Column of(String settings, String reader) {
        return functions
                .col("settings_hash")
                .equalTo(settings)
                .and(functions.col("reader_version").equalTo(reader));
    }

    /**
     * Keeps what was read just now; files that could not be opened are tried again next time.
     *
     * @param files how many files to write
     */
    void keep(JavaRDD<FileOutcome> outcomes, int files) {
        append(staged(outcomes), files);
    }

    /**
     * Keeps what was read just now in place of all that is staged, but for files that are gone and
     * cannot be read again.
     */
    void keepOnly(
            JavaSparkContext spark,
            JavaRDD<FileOutcome> outcomes,
            Map<String, String> gone,
            int files) {
        JavaRDD<StagedReading> rows = staged(outcomes).union(rows(spark, gone, ours()));
        lock.requireHeld();
        warehouse.replace(WarehouseTables.READINGS, frame(rows), files, Revision.whole(null, null));
    }

    private void append(JavaRDD<StagedReading> rows, int files) {
        lock.requireHeld();
        warehouse.append(WarehouseTables.READINGS, frame(rows), files);
    }

    private Dataset<Row> frame(JavaRDD<StagedReading> rows) {
        return warehouse.frame(WarehouseTables.READINGS, rows.map(row -> new Dated<>(null, row)));
    }

    /** Who made a reading: the hash of the settings it depends on, and the reader. */
    private record Maker(String settingsHash, String readerVersion) {
        Column rows() {
            return of(settingsHash, readerVersion);
        }
    }

    /**
     * Takes over what other settings or another reader made of files that are gone: there is
     * nothing to read them from again. What the last complete run rests on comes first; where a run
     * that failed later has it taken over already, its rows are as good.
     */
    public void carry(JavaSparkContext spark, Map<String, String> gone, Run previous) {
        Set<String> known = known();
        Map<String, String> missing = new TreeMap<>(gone);
        missing.entrySet()
                .removeIf(file -> known.contains(FileReading.key(file.getKey(), file.getValue())));
        if (missing.isEmpty()) {
            return;
        }
        Maker last = new Maker(previous.readingHash(), ProgramVersion.readerOf(previous.version()));
        String settings = settingsHash;
        String reader = readerVersion;
        JavaRDD<StagedReading> rows = spark.emptyRDD();
        for (Map.Entry<Maker, Map<String, String>> made : makers(missing, last).entrySet()) {
            rows = rows.union(rows(spark, made.getValue(), made.getKey().rows()));
        }
        append(
                rows.map(
                        row ->
                                new StagedReading(
                                        row.filePath(),
                                        row.fileSha256(),
                                        settings,
                                        reader,
                                        row.ordinal(),
                                        row.payload())),
                1);
    }

    /** Of each file one maker: the given one if it can be, else any, always the same. */
    private Map<Maker, Map<String, String>> makers(Map<String, String> files, Maker first) {
        Comparator<Maker> order =
                Comparator.<Maker, Boolean>comparing(maker -> !maker.equals(first))
                        .thenComparing(Maker::settingsHash)
                        .thenComparing(Maker::readerVersion);
        Map<String, Maker> best = new TreeMap<>();
        warehouse
                .rows(WarehouseTables.READINGS)
                .map(
                        rows ->
                                rows.select(
                                                "file_path",
                                                "file_sha256",
                                                "settings_hash",
                                                "reader_version")
                                        .distinct()
                                        .collectAsList())
                .orElse(List.of())
                .forEach(
                        row -> {
                            if (row.getString(1).equals(files.get(row.getString(0)))) {
                                best.merge(
                                        row.getString(0),
                                        new Maker(row.getString(2), row.getString(3)),
                                        BinaryOperator.minBy(order));
                            }
                        });
        Map<Maker, Map<String, String>> makers = new TreeMap<>(order);
        best.forEach(
                (path, maker) ->
                        makers.computeIfAbsent(maker, key -> new TreeMap<>())
                                .put(path, files.get(path)));
        return makers;
    }

    /**
     * Forgets what other settings and other readers made of the files: no run asks for it again.
     */
    public void forgetOthers() {
        lock.requireHeld();
        warehouse.delete(
                WarehouseTables.READINGS,
                Expressions.not(
                        Expressions.and(
                                Expressions.equal("settings_hash", settingsHash),
                                Expressions.equal("reader_version", readerVersion))));
    }

    private JavaRDD<StagedReading> staged(JavaRDD<FileOutcome> outcomes) {
        String settings = settingsHash;
        String reader = readerVersion;
        return outcomes.filter(
                        outcome ->
                                outcome.is(FileOutcome.State.READ)
                                        && outcome.file().fileSha256() != null)
                .flatMap(outcome -> rows(outcome, settings, reader).iterator());
    }

    private JavaRDD<StagedReading> rows(
            JavaSparkContext spark, Map<String, String> wanted, Column whose) {
        Optional<Dataset<Row>> rows = warehouse.rows(WarehouseTables.READINGS);
        if (wanted.isEmpty() || rows.isEmpty()) {
            return spark.emptyRDD();
        }
        Broadcast<Map<String, String>> files = spark.broadcast(wanted);
        Column some = functions.col("file_path").isin(wanted.keySet().toArray());
        Column which = wanted.size() <= FEW ? whose.and(some) : whose;
        JavaRDD<StagedReading> found =
                rows.get()
                        .filter(which)
                        .javaRDD()
                        .map(WarehouseTables.READINGS::record)
                        .filter(row -> row.fileSha256().equals(files.value().get(row.filePath())));
        return once(found, twice(rows.get().filter(which)));
    }

    /** Paths whose readings stand there twice: a run that stood still has lost the warehouse. */
    private static Set<String> twice(Dataset<Row> rows) {
        return rows
                .groupBy("file_path", "file_sha256", "ordinal")
                .count()
                .filter("count > 1")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .collect(Collectors.toSet());
    }

    private static JavaRDD<StagedReading> once(JavaRDD<StagedReading> rows, Set<String> twice) {
        if (twice.isEmpty()) {
            return rows;
        }
        return rows.filter(row -> !twice.contains(row.filePath()))
                .union(
                        rows.filter(row -> twice.contains(row.filePath()))
                                .keyBy(row -> FileReading.key(row.filePath(), "" + row.ordinal()))
                                .reduceByKey((one, same) -> one)
                                .values());
    }

    private static List<StagedReading> rows(FileOutcome outcome, String settings, String reader) {
        List<StagedReading> rows = new ArrayList<>();
        for (PackedReading reading : outcome.readings()) {
            rows.add(
                    new StagedReading(
                            outcome.file().filePath(),
                            Objects.requireNonNull(outcome.file().fileSha256()),
                            settings,
                            reader,
                            rows.size(),
                            ReadingJson.write(reading.whole())));
        }
        return rows;
    }

    /**
     * The readings of files that are staged.
     *
     * @param wanted path and sha256 of each
     */
    public JavaRDD<PackedReading> readings(JavaSparkContext spark, Map<String, String> wanted) {
        return rows(spark, wanted, ours())
                .map(row -> PackedReading.of(ReadingJson.read(row.payload())));
    }
}
