package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The notebooks, run by Jupyter from start to end over a warehouse made from the sample reports.
 * What they show must be what is committed in them, so that nobody reads an old number.
 */
@Tag("notebooks")
class NotebooksTest {
    private static final Path NOTEBOOKS = Path.of("notebooks").toAbsolutePath();
    private static final String JUPYTER = "jupyter-nbconvert";
    private static final int LARGEST_BYTES = 150_000;

    @TempDir Path folder;

    @Test
    void everyNotebookRunsAndItsCommittedOutputsAreCurrent()
            throws IOException, InterruptedException {
        assumeTrue(
                installed(),
                "the notebooks were not run: Jupyter is missing; on Debian apt-get install "
                        + JUPYTER);
        new RunFolder(folder).run(Path.of("data/corpus"));
        List<Path> notebooks = notebooks();
        assertThat(notebooks).hasSize(3);

        execute(notebooks);

        for (Path notebook : notebooks) {
            String name = notebook.getFileName().toString();
            JsonNode executed =
                    new ObjectMapper().readTree(folder.resolve("executed/" + name).toFile());
            JsonNode committed = new ObjectMapper().readTree(notebook.toFile());
            assertThat(shown(executed)).as(name).isNotEmpty();
            assertThat(shown(committed))
                    .as("%s is not current; run: notebooks/start --refresh", name)
                    .isEqualTo(shown(executed));
            assertThat(Files.size(notebook)).as(name).isLessThan(LARGEST_BYTES);
        }
    }

    /** Runs them as {@code notebooks/start --refresh} does; a cell that fails ends it. */
    private void execute(List<Path> notebooks) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                JUPYTER,
                                "--to=notebook",
                                "--execute",
                                "--ExecutePreprocessor.startup_timeout=300",
                                "--ExecutePreprocessor.timeout=600",
                                "--output-dir=" + folder.resolve("executed")));
        notebooks.forEach(notebook -> command.add(notebook.toString()));
        Path log = folder.resolve("jupyter.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JUPYTER_PATH", NOTEBOOKS.resolve("jupyter").toString());
        builder.environment().put("FAZHI_WAREHOUSE", folder.resolve("warehouse").toString());
        builder.environment()
                .put(
                        "FAZHI_CLASSPATH",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")));
        Process jupyter = builder.start();
        try {
            assertThat(jupyter.waitFor(20, TimeUnit.MINUTES)).as("ended in time").isTrue();
            assertThat(jupyter.exitValue()).as(Files.readString(log)).isZero();
        } finally {
            jupyter.descendants().forEach(ProcessHandle::destroyForcibly);
            jupyter.destroyForcibly();
        }
    }

    /** What a reader sees below the cells: tables by their text, charts by their being there. */
    private static List<String> shown(JsonNode notebook) {
        List<String> shown = new ArrayList<>();
        for (JsonNode cell : notebook.path("cells")) {
            for (JsonNode output : cell.path("outputs")) {
                assertThat(output.path("output_type").asText()).isNotEqualTo("error");
                JsonNode data = output.path("data");
                StringBuilder text = new StringBuilder(data.has("image/png") ? "chart" : "");
                data.path("text/html").forEach(line -> text.append(line.asText()));
                shown.add(text.toString());
            }
        }
        return shown;
    }

    private static List<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(NOTEBOOKS)) {
            return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
        }
    }

    private static boolean installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, JUPYTER)));
    }
}
