package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.Edition;
import org.fazhi.job.env.Progress;
import org.fazhi.job.env.RunLock;
import org.fazhi.job.env.WarehouseHeldException;
import org.fazhi.job.publish.OutputFolder;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.run.BriefJob;
import org.fazhi.job.run.RunOptions;
import org.fazhi.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One program at a time publishes to an output, from whatever warehouse. */
class HeldOutputTest {
    private static final Duration LEASE = Duration.ofSeconds(60);

    @TempDir Path folder;
    private Path input;
    private RunFolder place;

    @BeforeEach
    void aReport() throws IOException {
        input = folder.resolve("input");
        SmallReports.write(input, 0, 2023, 1);
        place = new RunFolder(folder.resolve("out"));
    }

    @Test
    void whileOneWritesToTheOutputTheOthersAreToldWhoDoes() throws IOException {
        place.run(input);
        Map<String, String> before = place.published();
        SmallReports.write(input, 1, 2023, 2);
        try (RunLock held = hold("another")) {
            assertThatThrownBy(() -> brief())
                    .isInstanceOf(WarehouseHeldException.class)
                    .hasMessageContaining(place.output() + " is held by another run (another");
            assertThatThrownBy(() -> place.run(input))
                    .isInstanceOf(WarehouseHeldException.class)
                    .hasMessageContaining(place.output() + " is held by another run (another");
            held.requireHeld();
        }
        assertThat(place.published()).isEqualTo(before);

        assertThat(place.run(input).run().added()).isOne();
        assertThat(brief().folders()).containsOnlyKeys("2023");
        assertThat(place.output().resolve("run.lock")).doesNotExist();
        assertThat(Path.of(place.warehousePath()).resolve("run.lock")).doesNotExist();
    }

    @Test
    void whoLosesTheOutputPublishesNothing() throws IOException {
        OutputFolder output =
                OutputFolder.open(place.output().toString(), "late", new Configuration());
        RunLock lost = hold("late");
        output.publication().heldBy(lost);
        output.write("2023/late.txt", new byte[] {1});
        output.publication().prepare(List.of(), new byte[] {2});
        lost.close();
        Map<String, String> before = place.published();
        assertThatThrownBy(output.publication()::publish)
                .isInstanceOf(WarehouseHeldException.class)
                .hasMessageContaining("taken over");
        assertThat(place.published()).isEqualTo(before);
    }

    @Test
    void tablesAndBriefingsInOneFolderHaveOneLock() throws IOException {
        RunFolder both = new RunFolder(folder.resolve("both"));
        RunOptions options =
                new RunOptions(
                        input.toString(),
                        both.output().toString(),
                        both.output().toString(),
                        false,
                        false,
                        null,
                        null);
        RunSummary summary = RunFolder.run(LocalSpark.newSession(), options, Progress.SILENT);
        assertThat(summary.folders()).containsOnlyKeys("2023");
    }

    private RunLock hold(String runId) throws IOException {
        return RunLock.take(place.output().toString(), runId, LEASE, new Configuration());
    }

    private RunSummary brief() throws IOException {
        Warehouse warehouse = place.warehouse();
        return new BriefJob(
                        LocalSpark.newSession(),
                        warehouse,
                        ProjectFiles.settings(),
                        Progress.SILENT)
                .write(
                        warehouse.current().orElseThrow(),
                        place.output().toString(),
                        Edition.DRAFT,
                        null);
    }
}
