package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.corpus.Document;
import org.fazhi.job.env.JobException;
import org.fazhi.job.env.Progress;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.run.Completeness;
import org.fazhi.job.run.RunJob;
import org.fazhi.job.run.RunOptions;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.warehouse.InputFile;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports whose files are gone stay, whatever happens to runs and settings meanwhile. */
class KeptReportsTest {
    private static final String SETTINGS = "indicators/review.yaml";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aReportWhoseFileIsGoneOutlivesAFailedRunAndOtherSettings(boolean full) throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2023, 1);
        SmallReports.write(input, 1, 2023, 2);
        RunFolder place = new RunFolder(folder.resolve("out"));
        String first = run(place, input, settings("first"), full, Progress.SILENT).tablesRun();
        List<Document> before = place.warehouse().list(WarehouseTables.DOCUMENTS, first);

        Files.delete(SmallReports.file(input, 1, 2023));
        assertThatThrownBy(
                        () ->
                                run(
                                        place,
                                        input,
                                        settings("second"),
                                        full,
                                        new FailingAt("writing briefings")))
                .hasMessageContaining("failing at writing briefings");
        assertThat(place.warehouse().list(WarehouseTables.DOCUMENTS, first)).isEqualTo(before);

        String last = run(place, input, settings("third"), full, Progress.SILENT).tablesRun();
        assertThat(place.warehouse().list(WarehouseTables.DOCUMENTS, last)).isEqualTo(before);
    }

    @Test
    void aRunThatLacksAReportOrATableIsNotPublished() {
        InputFile file = new InputFile("2023/a.txt", "12ab", 3);
        assertThatThrownBy(() -> Completeness.requireAll(List.of(file), List.of()))
                .isInstanceOf(JobException.class)
                .hasMessageContaining("2023/a.txt");
        Set<String> paths = Set.of("2023/b.zip!/inner.zip!/c.txt");
        InputFile archive = new InputFile("2023/b.zip", "34cd", 3);
        assertThat(Completeness.missing(List.of(file, archive), paths)).containsExactly(file);

        assertThatThrownBy(
                        () ->
                                Completeness.requireTables(
                                        new RunFolder(folder.resolve("empty")).warehouse(), "now"))
                .isInstanceOf(JobException.class)
                .hasMessageContaining(WarehouseTables.DOCUMENTS.name());
    }

    /** The project's settings with a remark that changes nothing but their checksum. */
    private static ConfFiles settings(String remark) {
        String catalogue =
                new String(ProjectFiles.conf().all().get(SETTINGS), StandardCharsets.UTF_8);
        return ProjectFiles.conf(SETTINGS, catalogue + "\n# " + remark + "\n");
    }

    private static RunSummary run(
            RunFolder place, Path input, ConfFiles conf, boolean full, Progress progress)
            throws IOException {
        RunOptions options =
                new RunOptions(
                        input.toString(),
                        place.warehousePath(),
                        place.output().toString(),
                        full,
                        false,
                        RunFolder.NO_YEAR,
                        null);
        return new RunJob(LocalSpark.newSession(), Settings.parse(conf), options, progress).run();
    }
}
