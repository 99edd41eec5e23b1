package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.fazhi.LocalSpark;
import org.fazhi.job.env.Progress;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.run.RunOptions;
import org.fazhi.warehouse.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, and files that are written to while they are read. */
class TroubledDiskTest {
    @TempDir Path folder;

    @BeforeEach
    void noTrouble() {
        TroubledFileSystem.in(LocalSpark.session().sparkContext().hadoopConfiguration());
        TroubledFileSystem.space(Long.MAX_VALUE);
        TroubledFileSystem.changes(null);
    }

    @AfterEach
    void noMoreTrouble() {
        noTrouble();
    }

    @Test
    void aFullDiskLeavesThePreviousRunAndTheNextCompletes() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2023, 1);
        RunFolder place = new RunFolder(folder.resolve("out"));
        run(place, input, Progress.SILENT);
        Map<String, String> before = place.published();
        SmallReports.write(input, 1, 2023, 2);

        for (String stage :
                new String[] {"reading reports", "finding topics", "writing briefings"}) {
            assertThatThrownBy(() -> run(place, input, new Filling(stage)))
                    .as(stage)
                    .hasStackTraceContaining("No space left on device");
            TroubledFileSystem.space(Long.MAX_VALUE);
            assertThat(place.published()).as(stage).isEqualTo(before);
        }

        RunSummary after = run(place, input, Progress.SILENT);
        assertThat(after.run().added()).isEqualTo(1);
        try (Stream<Path> left = Files.list(place.output())) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("2023", "run.json", "topics", "warehouse");
        }
        RunFolder undisturbed = new RunFolder(folder.resolve("undisturbed"));
        undisturbed.run(input);
        assertThat(place.tables()).isEqualTo(undisturbed.tables());
    }

    @Test
    void aFileThatChangesWhileItIsReadWaitsForTheNextRun() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2023, 1);
        SmallReports.write(input, 1, 2023, 2);
        RunFolder place = new RunFolder(folder.resolve("out"));
        RunSummary first = tablesOnly(place, input);
        assertThat(first.counts().reports()).isEqualTo(2);

        // A known report is being changed, a new one comes: what is known of the former stays.
        SmallReports.write(input, 2, 2023, 3);
        TroubledFileSystem.changes("report-1.txt");
        RunSummary second = tablesOnly(place, input);
        assertThat(second.changing()).containsExactly("2023/report-1.txt");
        assertThat(second.run().added()).isEqualTo(1);
        assertThat(second.run().changed()).isZero();
        assertThat(second.counts().reports()).isEqualTo(3);

        // A new report is being written: it is not there yet.
        SmallReports.write(input, 3, 2023, 3);
        TroubledFileSystem.changes("report-3.txt");
        RunSummary third = tablesOnly(place, input);
        assertThat(third.changing()).containsExactly("2023/report-3.txt");
        assertThat(third.run().changed()).isEqualTo(1);
        assertThat(third.counts().reports()).isEqualTo(3);

        // It is whole.
        TroubledFileSystem.changes(null);
        RunSummary last = tablesOnly(place, input);
        assertThat(last.changing()).isEmpty();
        assertThat(last.run().status()).isEqualTo(Run.COMPLETE);
        assertThat(last.run().added()).isEqualTo(1);
        RunFolder undisturbed = new RunFolder(folder.resolve("undisturbed"));
        RunSummary full = undisturbed.runTables(input);
        assertThat(TableRows.of(place.warehouse(), last.tablesRun()))
                .isEqualTo(TableRows.of(undisturbed.warehouse(), full.tablesRun()));
    }

    /** Tables and briefings on the troubled disk. */
    private static RunSummary run(RunFolder place, Path input, Progress progress)
            throws IOException {
        return RunFolder.run(
                LocalSpark.newSession(),
                new RunOptions(
                        input.toString(),
                        TroubledFileSystem.path(Path.of(place.warehousePath())),
                        TroubledFileSystem.path(place.output()),
                        false,
                        false,
                        null,
                        null),
                progress);
    }

    /** Input from the troubled disk. */
    private static RunSummary tablesOnly(RunFolder place, Path input) throws IOException {
        RunOptions plain = place.tablesOnly(input);
        SparkSession session = LocalSpark.newSession();
        return RunFolder.run(
                session,
                new RunOptions(
                        TroubledFileSystem.path(input),
                        plain.warehouse(),
                        plain.output(),
                        false,
                        false,
                        plain.year(),
                        null),
                Progress.SILENT);
    }

    /** The disk is full from the beginning of a stage on. */
    private record Filling(String at) implements Progress {
        @Override
        public void begin(String stage, long steps) {
            if (stage.equals(at)) {
                TroubledFileSystem.space(0);
            }
        }

        @Override
        public void reached(long steps) {}

        @Override
        public void end() {}
    }
}
