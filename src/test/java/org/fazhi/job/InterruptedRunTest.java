package org.fazhi.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.job.env.Progress;
import org.fazhi.job.env.WarehouseHeldException;
import org.fazhi.job.history.RunDifference;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.run.RunJob;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.warehouse.ChangeCause;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that fails anywhere leaves what was published; the next one equals an undisturbed one. */
class InterruptedRunTest {
    @TempDir Path folder;

    @Test
    void aRunThatFailsInAnyStageLeavesThePreviousOneAndTheNextCompletes() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2023, 1);
        SmallReports.write(input, 1, 2023, 2);
        RunFolder place = new RunFolder(folder.resolve("out"));
        RunSummary first = place.run(input);
        Map<String, String> before = place.published();
        SmallReports.write(input, 1, 2023, 7);
        SmallReports.write(input, 2, 2023, 3);

        for (String stage :
                new String[] {
                    "reading reports",
                    "keeping readings",
                    "finding topics",
                    "comparing regions",
                    "writing tables",
                    "writing briefings",
                    "publishing"
                }) {
            assertThatThrownBy(() -> place.run(input, false, new FailingAt(stage)))
                    .as(stage)
                    .hasMessage("failing at " + stage);
            assertThat(place.published()).as(stage).isEqualTo(before);
        }

        // What was read and compared by the runs that failed is not done again.
        RunSummary after = place.run(input);
        assertThat(after.read()).isZero();
        assertThat(after.seconds())
                .containsKeys("writing tables", "writing briefings")
                .doesNotContainKeys("finding topics", "comparing regions");
        assertThat(after.run().added()).isEqualTo(1);
        assertThat(after.run().changed()).isEqualTo(1);
        RunDifference difference =
                RunDifference.between(place.warehouse(), first.run(), after.run());
        assertThat(difference.added()).containsExactly("2023/report-2.txt");
        assertThat(difference.changed()).containsExactly("2023/report-1.txt");
        assertThat(difference.gone()).isEmpty();
        assertThat(difference.figures())
                .isNotEmpty()
                .allMatch(change -> change.cause() == ChangeCause.TEXT);
        RunFolder undisturbed = new RunFolder(folder.resolve("undisturbed"));
        undisturbed.run(input);
        assertThat(place.tables()).isEqualTo(undisturbed.tables());
    }

    @Test
    void aRunThatLosesTheWarehouseWritesNoMoreAndLeavesTheNewHoldersLock() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2023, 1);
        RunFolder place = new RunFolder(folder.resolve("out"));
        RunSummary first = place.run(input);
        Map<String, String> before = place.published();
        SmallReports.write(input, 1, 2023, 2);

        Path lock = place.output().resolve("warehouse/run.lock");
        for (String stage : new String[] {"keeping readings", "writing tables", "publishing"}) {
            assertThatThrownBy(() -> place.run(input, false, new Robbed(stage, lock)))
                    .as(stage)
                    .isInstanceOf(WarehouseHeldException.class)
                    .hasMessageContaining("taken over")
                    .hasMessageContaining("robber");
            assertThat(lock).content().contains("robber");
            Files.delete(lock);
            assertThat(place.published()).as(stage).isEqualTo(before);
            if (stage.equals("keeping readings")) {
                assertThat(place.warehouse().rows(WarehouseTables.READINGS).orElseThrow().count())
                        .isOne();
            }
            assertThat(place.warehouse().runs())
                    .extracting(Run::runId)
                    .containsExactly(first.run().runId());
        }
    }

    @Test
    void booksOfARunThatWasKilledWhileTheyMovedInAreNotWrittenAgain() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2023, 1);
        RunFolder place = new RunFolder(folder.resolve("out"));
        RunSummary first = place.run(input);
        Map<String, String> published = place.published();

        // As it is between the row in runs and the moving: all is in the staging place.
        String owner =
                RunJob.owner(
                        place.warehousePath(),
                        LocalSpark.session().sparkContext().hadoopConfiguration());
        Path staging = place.output().resolve(".staging-" + owner + first.run().runId());
        Files.createDirectories(staging);
        Files.writeString(staging.resolve("obsolete"), "");
        for (String moved : List.of("2023", "run.json")) {
            Files.move(place.output().resolve(moved), staging.resolve(moved));
        }

        RunSummary next = place.run(input);
        assertThat(next.run().status()).isEqualTo(Run.UNCHANGED);
        assertThat(next.seconds()).doesNotContainKey("writing briefings");
        Map<String, String> now = place.published();
        assertThat(now.remove("run.json")).contains(first.run().runId());
        published.remove("run.json");
        assertThat(now).isEqualTo(published);
    }

    @Test
    void whatTwoRunsHaveStagedIsTakenOnce() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2023, 1);
        SmallReports.write(input, 1, 2023, 2);
        RunFolder place = new RunFolder(folder.resolve("out"));
        RunSummary first = place.runTables(input);

        // A run that stood still while another took the warehouse over wrote in the last moment.
        Warehouse warehouse = place.warehouse();
        warehouse.append(
                WarehouseTables.READINGS,
                warehouse.rows(WarehouseTables.READINGS).orElseThrow(),
                1);
        assertThat(warehouse.rows(WarehouseTables.READINGS).orElseThrow().count()).isEqualTo(4);

        // One of them is gone: under other settings it is known from what was staged alone.
        Files.delete(SmallReports.file(input, 1, 2023));
        String pages = new String(ProjectFiles.conf().all().get("pages.yaml"), UTF_8);
        ConfFiles other = ProjectFiles.conf("pages.yaml", pages + "\n# changed\n");
        RunSummary after = place.run(input, other, Progress.SILENT);
        assertThat(after.run().status()).isEqualTo(Run.COMPLETE);
        assertThat(after.read()).isOne();
        assertThat(after.counts()).isEqualTo(first.counts());
    }

    /** Another run takes the lock over at the beginning of a stage. */
    private record Robbed(String at, Path lock) implements Progress {
        @Override
        public void begin(String stage, long steps) {
            if (stage.equals(at)) {
                try {
                    Files.writeString(lock, "{\"run_id\":\"robber\"}");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        @Override
        public void reached(long steps) {}

        @Override
        public void end() {}
    }
}
