package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.job.env.Progress;
import org.fazhi.job.env.Sessions;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.run.RunJob;
import org.fazhi.job.update.VersionSelection;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;
import org.fazhi.warehouse.InputFile;
import org.fazhi.warehouse.Revision;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of states and files that no run needs: {@code history} in {@code settings.yaml}. */
class HistorySettingsTest {
    private static final Instant LONG_AGO = Instant.now().minusSeconds(30 * 86_400);

    @TempDir Path folder;

    @Test
    void whatNoRunNeedsGoesAsTheSettingsSayAndNoRunIsLost() throws Exception {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2023, 1);
        RunFolder place = new RunFolder(folder.resolve("out"));
        String first = place.runTables(input).tablesRun();
        Map<String, List<String>> before = TableRows.of(place.warehouse(), first);
        place.warehouse()
                .replace(
                        WarehouseTables.FILES,
                        List.of(new InputFile("never.txt", "0", 1)),
                        Revision.whole(first, "of a run that failed"));
        long states = states(place);

        // A run was killed: its lock is there, and a file that no table knows.
        SmallReports.write(input, 1, 2023, 2);
        Path stray = killed(place);
        run(place, input, conf(7, false));
        assertThat(stray).exists();
        assertThat(states(place)).isGreaterThan(states);

        Path young = stray.resolveSibling("young.parquet");
        Files.writeString(young, "of a run that is writing");
        Files.setLastModifiedTime(young, FileTime.from(Instant.now().plusSeconds(600)));
        killed(place);
        SmallReports.write(input, 2, 2023, 3);
        RunSummary last = run(place, input, conf(0, true));
        assertThat(stray).doesNotExist();
        assertThat(young).exists();
        assertThat(states(place)).as("one a run, and none of a run that failed").isEqualTo(3);
        assertThat(TableRows.of(place.warehouse(), first)).isEqualTo(before);
        assertThat(VersionSelection.stored(place.warehouse(), last.tablesRun())).hasSize(3);
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Settings.parse(conf(-1, true)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("settings.yaml, line 5: ");
        ConfFiles unclear =
                ProjectFiles.conf(
                        "settings.yaml", text(7, true).replace("orphans: true", "orphans: some"));
        assertThatThrownBy(() -> Settings.parse(unclear))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("settings.yaml, line 6: ");
    }

    private static RunSummary run(RunFolder place, Path input, ConfFiles conf) throws IOException {
        return new RunJob(
                        LocalSpark.newSession(),
                        Settings.parse(conf),
                        place.tablesOnly(input),
                        Progress.SILENT)
                .run();
    }

    /** The states of the table of files. */
    private static long states(RunFolder place) throws IOException {
        SparkSession session = LocalSpark.newSession();
        Sessions.warehouse(session, place.warehousePath());
        return session.table(Warehouse.name(WarehouseTables.FILES) + ".snapshots").count();
    }

    /** Leaves what a killed run leaves, of long ago; gives the file that no table knows. */
    private static Path killed(RunFolder place) throws IOException {
        Path warehouse = Path.of(place.warehousePath());
        Path lock = warehouse.resolve("run.lock");
        Path stray = warehouse.resolve("reports/documents/data/stray.parquet");
        Files.writeString(lock, "{\"run_id\":\"killed\",\"host\":\"elsewhere\",\"pid\":1}");
        Files.writeString(stray, "unfinished");
        Files.setLastModifiedTime(lock, FileTime.from(LONG_AGO));
        Files.setLastModifiedTime(stray, FileTime.from(LONG_AGO));
        return stray;
    }

    private static ConfFiles conf(int days, boolean orphans) {
        return ProjectFiles.conf("settings.yaml", text(days, orphans));
    }

    private static String text(int days, boolean orphans) {
        return """
        max_quarantined: 20
        lock:
          lease: 60
        history:
          expire_days: %d
          delete_orphans: %s
        """
                .formatted(days, orphans);
    }
}
