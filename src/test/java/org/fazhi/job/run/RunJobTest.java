package org.fazhi.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.job.RunFolder;
import org.fazhi.job.env.Progress;
import org.fazhi.job.files.InputException;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.warehouse.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs over the five sample reports, on a real Spark and real files. */
class RunJobTest {
    @TempDir Path folder;

    @Test
    void aRunReadsWhatIsNewAndPublishesAllOrNothing() throws IOException {
        Path input = corpus("input");
        RunSummary first = run(input, "out");

        assertThat(first.run().status()).isEqualTo(Run.COMPLETE);
        assertThat(first.run().added()).isEqualTo(5);
        assertThat(first.counts().reports()).isEqualTo(5);
        assertThat(first.counts().observations()).isPositive();
        assertThat(first.workbooks())
                .hasSize(1)
                .allSatisfy(book -> assertThat(Path.of(book)).exists());
        double took =
                Duration.between(first.run().started(), first.run().finished()).toMillis() / 1000.0;
        assertThat(first.seconds().values().stream().mapToDouble(Double::doubleValue).sum())
                .as("all that takes time is a stage and says so: %s", first.seconds())
                .isGreaterThan(0.9 * took);
        JsonNode record = record("out");
        assertThat(record.path("run_id").asText()).isEqualTo(first.run().runId());
        assertThat(record.path("counts").path("reports").asInt()).isEqualTo(5);
        byte[] csv = Files.readAllBytes(folder.resolve("out/2023/tables/observations.csv"));
        assertThat(new String(csv, 0, 20, StandardCharsets.UTF_8))
                .startsWith("\uFEFFobservation_id");
        assertThat(folder.resolve("out/topics/words.csv"))
                .content()
                .startsWith("\uFEFFdecision,word,count,reports,examples");
        assertThat(Files.readAllLines(folder.resolve("out/topics/trials.csv")))
                .hasSizeGreaterThan(1)
                .filteredOn(line -> line.endsWith(",true"))
                .as("one number of topics was chosen, with all its starts: the model is their mean")
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .hasSizeGreaterThan(1)
                .containsOnly("6");
        assertThat(Files.readAllLines(folder.resolve("out/topics/vanished.csv"))).hasSize(1);
        assertThat(folder.resolve("out/2023/tables/topic_shares.csv"))
                .content()
                .contains(",domain,enforcement,", ",region,511902,");
        assertThat(folder.resolve("out/2023/tables/topic_sections.csv")).exists();

        // The same again: no report is read, no table is written.
        RunSummary again = run(input, "out");
        assertThat(again.run().status()).isEqualTo(Run.UNCHANGED);
        assertThat(again.run().unchanged()).isEqualTo(5);
        assertThat(again.tablesRun()).isEqualTo(first.run().runId());
        assertThat(again.counts()).isEqualTo(first.counts());
        assertThat(again.workbooks()).isEqualTo(first.workbooks());

        // What a person deleted comes back, although no report is new.
        deleteFolder(folder.resolve("out/2023"));
        RunSummary restored = run(input, "out");
        assertThat(restored.run().status()).isEqualTo(Run.UNCHANGED);
        assertThat(restored.counts()).isEqualTo(first.counts());
        assertThat(restored.counts().files()).isEqualTo(5);
        assertThat(restored.workbooks())
                .isEqualTo(first.workbooks())
                .allSatisfy(book -> assertThat(Path.of(book)).exists());

        // The same from nothing, elsewhere: the same tables, row for row.
        run(input, "elsewhere");
        assertThat(tables("elsewhere")).isEqualTo(tables("out"));

        // Three files of eight cannot be used: refused, and what was published stays.
        Map<String, String> published = new RunFolder(folder.resolve("out")).published();
        for (int i = 0; i < 3; i++) {
            Files.write(input.resolve("broken" + i + ".txt"), new byte[] {0, 1, 2, 3, (byte) i});
        }
        assertThatThrownBy(() -> run(input, "out"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("3 of 8 documents cannot be used")
                .hasMessageContaining("broken0.txt");
        assertThat(new RunFolder(folder.resolve("out")).published()).isEqualTo(published);

        // One of six: the run succeeds and names it.
        Files.delete(input.resolve("broken1.txt"));
        Files.delete(input.resolve("broken2.txt"));
        RunSummary withOne = run(input, "out");
        assertThat(withOne.run().status()).isEqualTo(Run.COMPLETE);
        assertThat(withOne.run().added()).isEqualTo(1);
        assertThat(withOne.run().unchanged()).isEqualTo(5);
        assertThat(withOne.quarantined()).containsOnlyKeys("broken0.txt");
        assertThat(Files.readString(folder.resolve("out/2023/tables/documents.csv")))
                .contains("broken0.txt")
                .contains("quarantined");

        // A file that is gone stays in the tables, and the summary says so.
        Files.delete(input.resolve("broken0.txt"));
        assertThat(run(input, "out").kept()).isEqualTo(1);

        // Dropped again with --prune, the tables are those of the first run.
        RunSummary pruned = new RunFolder(folder.resolve("out")).run(input, true, Progress.SILENT);
        assertThat(pruned.run().removed()).isEqualTo(1);
        assertThat(tables("out")).isEqualTo(tables("elsewhere"));
    }

    private static void deleteFolder(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private RunSummary run(Path input, String output) throws IOException {
        return new RunFolder(folder.resolve(output)).run(input);
    }

    private Map<String, String> tables(String output) throws IOException {
        return new RunFolder(folder.resolve(output)).tables();
    }

    private Path corpus(String name) throws IOException {
        Path input = Files.createDirectories(folder.resolve(name));
        for (Path report : ProjectFiles.corpus()) {
            Files.copy(report, input.resolve(report.getFileName()));
        }
        return input;
    }

    private JsonNode record(String output) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(output).resolve("run.json").toFile());
    }
}
