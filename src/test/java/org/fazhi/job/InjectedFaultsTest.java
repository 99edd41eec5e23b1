package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.spark.sql.SparkSession;
import org.fazhi.LocalSpark;
import org.fazhi.job.env.Progress;
import org.fazhi.job.env.Sessions;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.update.VersionSelection;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that dies before or after any of its commits harms nobody, and its work is not lost. */
class InjectedFaultsTest {
    private static final List<Table<? extends Record>> OF_TOPICS =
            List.of(
                    WarehouseTables.TERMS,
                    WarehouseTables.TOPICS,
                    WarehouseTables.SECTION_TOPICS,
                    WarehouseTables.ANALYST_FILES);
    private static final List<Table<? extends Record>> OF_COPIES =
            List.of(WarehouseTables.COPIED_PASSAGES);

    @TempDir Path folder;

    @AfterEach
    void switchOn() {
        FailingCatalog.neverFail();
    }

    @Test
    void aRunMayDieBeforeAndAfterEveryCommitAndDoesNothingTwice() throws Exception {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2022, 1);
        SmallReports.write(input, 1, 2023, 2);
        RunFolder place = new RunFolder(Files.createDirectories(folder.resolve("out")));
        Files.createDirectories(Path.of(place.warehousePath()));
        FailingCatalog.neverFail();
        RunSummary first = run(place, input);
        Map<String, List<String>> before = TableRows.of(place.warehouse(), first.tablesRun());
        SmallReports.write(input, 1, 2023, 7);
        SmallReports.write(input, 2, 2023, 3);

        // Dying before a commit leaves what dying after the last one does; so each is died after,
        // and the first before too. What was done stays done.
        int deaths = 0;
        int afterTopics = 0;
        RunSummary last = runOrDie(place, input, 1, false);
        for (int commit = 1; last == null; commit++) {
            requireWhole(place.warehouse(), first, commit % 10 == 0 ? before : null);
            boolean topics = written(place, OF_TOPICS).stream().allMatch(times -> times == 2);
            boolean copies = written(place, OF_COPIES).stream().allMatch(times -> times == 2);
            try (SparkWork work = SparkWork.of(LocalSpark.session().sparkContext())) {
                last = runOrDie(place, input, commit, true);
                if (topics) {
                    assertThat(work.of("topics")).as("after %d", commit).isEmpty();
                    afterTopics++;
                }
                if (copies) {
                    assertThat(work.of("compare/copies")).as("after %d", commit).isEmpty();
                }
            }
            deaths++;
        }
        assertThat(afterTopics).isGreaterThan(5);
        assertThat(written(place, WarehouseTables.ofARun()))
                .as("each table is written by the first run and once more")
                .containsOnly(2L);
        assertThat(deaths).isGreaterThan(20);
        RunFolder undisturbed = new RunFolder(folder.resolve("undisturbed"));
        RunSummary full = undisturbed.runTables(input);
        Warehouse tables = place.warehouse();
        Run current = tables.current().orElseThrow();
        assertThat(TableRows.of(tables, current.runId()))
                .isEqualTo(TableRows.of(undisturbed.warehouse(), full.tablesRun()));
        assertThat(tables.runs()).filteredOn(Run::wroteTables).hasSize(2);
    }

    /** How often each table was written, as its history tells. */
    private static List<Long> written(RunFolder place, List<? extends Table<?>> tables)
            throws Exception {
        SparkSession session = LocalSpark.newSession();
        Sessions.warehouse(session, place.warehousePath());
        List<Long> written = new ArrayList<>();
        for (Table<?> table : tables) {
            Iterable<Snapshot> states =
                    Spark3Util.loadIcebergTable(session, Warehouse.name(table)).snapshots();
            written.add(
                    StreamSupport.stream(states.spliterator(), false)
                            .filter(state -> state.summary().containsKey("fazhi.made-from"))
                            .count());
        }
        return written;
    }

    /** The first run stands untouched, or the second is there as a whole. */
    private static void requireWhole(
            Warehouse tables, RunSummary first, Map<String, List<String>> before) {
        Run current = tables.current().orElseThrow();
        if (current.runId().equals(first.run().runId())) {
            assertThat(VersionSelection.stored(tables, current.runId())).hasSize(2);
            if (before != null) {
                assertThat(TableRows.of(tables, current.runId())).isEqualTo(before);
            }
        } else {
            assertThat(VersionSelection.stored(tables, current.runId())).hasSize(3);
        }
    }

    private static RunSummary runOrDie(RunFolder place, Path input, int commit, boolean afterIt)
            throws IOException {
        FailingCatalog.failAt(commit, afterIt);
        try {
            return run(place, input);
        } catch (RuntimeException e) {
            assertThat(e).hasStackTraceContaining(FailingCatalog.Dead.class.getName());
            return null;
        } finally {
            FailingCatalog.neverFail();
        }
    }

    private static RunSummary run(RunFolder place, Path input) throws IOException {
        SparkSession session = FailingCatalog.in(LocalSpark.newSession(), place.warehousePath());
        return RunFolder.run(session, place.tablesOnly(input), Progress.SILENT);
    }
}
