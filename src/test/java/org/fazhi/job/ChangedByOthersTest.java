package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.fazhi.LocalSpark;
import org.fazhi.job.env.Progress;
import org.fazhi.job.env.Sessions;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who writes to the tables without the run's lock is found out before anything is published. */
class ChangedByOthersTest {
    private static final String FIGURES = "fazhi.reports.observations";

    @TempDir Path folder;

    @Test
    void aRunDuringWhichAnotherProgramChangesATableEndsAndPublishesNothing() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2023, 1);
        RunFolder place = new RunFolder(folder.resolve("out"));
        RunSummary first = place.run(input);
        Map<String, String> before = place.published();
        SmallReports.write(input, 1, 2023, 2);

        for (String stage : List.of("keeping readings", "writing tables", "writing briefings")) {
            Progress other = at(stage, () -> sql(place, "DELETE FROM " + FIGURES));
            assertThatThrownBy(() -> place.run(input, false, other))
                    .as(stage)
                    .hasMessageContaining("another program has changed the table observations")
                    .hasMessageContaining("nothing was published");
            assertThat(place.published()).as(stage).isEqualTo(before);
            assertThat(place.warehouse().runs())
                    .extracting(Run::runId)
                    .containsExactly(first.run().runId());
        }
        assertThat(place.run(input).run().added()).isEqualTo(1);
        RunFolder undisturbed = new RunFolder(folder.resolve("undisturbed"));
        undisturbed.run(input);
        assertThat(place.tables()).isEqualTo(undisturbed.tables());
    }

    @Test
    void theFirstRunTakesNoRowsOfOthersForItsOwn() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2023, 1);
        RunFolder place = new RunFolder(folder.resolve("out"));
        assertThatThrownBy(() -> place.run(input, false, new FailingAt("writing briefings")))
                .hasMessageContaining("failing at");
        String row = "SELECT * FROM " + FIGURES;
        Progress appends =
                at("writing briefings", () -> sql(place, "INSERT INTO " + FIGURES + " " + row));
        assertThatThrownBy(() -> place.run(input, false, appends))
                .hasMessageContaining("another program has changed the table observations");
        assertThat(place.warehouse().runs()).isEmpty();
    }

    @Test
    void ofTwoRunsWithoutALockOnlyOneIsRecorded() throws IOException {
        String tables = folder.toString();
        Warehouse one = Sessions.warehouse(LocalSpark.newSession(), tables);
        Warehouse other = Sessions.warehouse(LocalSpark.newSession(), tables);
        for (int night = 1; night <= 2; night++) {
            one.recover();
            other.recover();
            one.record(run(night * 10));
            Run late = run(night * 10 + 1);
            assertThatThrownBy(() -> other.record(late))
                    .hasMessageContaining("another program has changed the table runs");
            assertThat(one.runs()).hasSize(night);
        }
    }

    private static void sql(RunFolder place, String statement) throws IOException {
        SparkSession before = SparkSession.active();
        SparkSession session = LocalSpark.newSession();
        Sessions.warehouse(session, place.warehousePath());
        session.sql(statement).collectAsList();
        SparkSession.setActiveSession(before);
    }

    private static Run run(int second) {
        Instant time = Instant.ofEpochSecond(second);
        return new Run(Run.id(time), time, time, "1", "h", "in", 5, 5, 0, 0, 0, 0, Run.COMPLETE);
    }

    private interface Deed {
        void run() throws IOException;
    }

    /** Does something when a run comes to a stage. */
    private static Progress at(String stage, Deed deed) {
        return new Progress() {
            @Override
            public void begin(String begun, long steps) {
                if (begun.equals(stage)) {
                    try {
                        deed.run();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }

            @Override
            public void reached(long steps) {}

            @Override
            public void end() {}
        };
    }
}
