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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fazhi.invented.ThreeYears;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebooks, run by Jupyter from start to end as {@code notebooks/start --refresh} does. */
class NotebooksTest {
    private static final Path NOTEBOOKS = Path.of("notebooks").toAbsolutePath();
    private static final Path ONE_DISTRICT = NOTEBOOKS.resolve("2-one-district.ipynb");
    private static final String JUPYTER = "jupyter-nbconvert";

    /** Topics keep the ids they had in the runs before, so the warehouse must be a new one. */
    private static final String HOW_TO_REFRESH =
            "remove output/, then ./fazhi run && notebooks/start --refresh";

    private static final int LARGEST_BYTES = 150_000;
    private static final int MOST_MINUTES = 15;

    @TempDir Path folder;

    @BeforeAll
    static void jupyterIsThere() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, JUPYTER))),
                "the notebooks were not run: Jupyter is missing; on Debian apt-get install "
                        + JUPYTER);
    }

    @Test
    void whatIsCommittedIsWhatTheSampleReportsShowToday() throws Exception {
        new RunFolder(folder).run(Path.of("data/corpus"));
        List<Path> notebooks;
        try (Stream<Path> files = Files.list(NOTEBOOKS)) {
            notebooks = files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
        }
        assertThat(notebooks).hasSize(3);

        execute(notebooks);

        for (Path notebook : notebooks) {
            Map<String, String> committed = shown(notebook);
            assertThat(shown(executed(notebook))).as(notebook.toString()).isNotEmpty();
            assertThat(committed)
                    .as("%s is not current; %s", notebook, HOW_TO_REFRESH)
                    .isEqualTo(shown(executed(notebook)));
            assertThat(Files.size(notebook)).as("size of %s", notebook).isLessThan(LARGEST_BYTES);
            assertThat(Files.readString(notebook))
                    .as("of whatever machine it was run on, nothing is shown")
                    .doesNotContain(folder.toString(), System.getProperty("user.dir"));
        }
    }

    @Test
    void aDistrictWithAHistoryHasItBesideItself() throws Exception {
        ThreeYears.write(folder.resolve("input"));
        new RunFolder(folder).run(folder.resolve("input"));

        execute(List.of(ONE_DISTRICT));

        Map<String, String> shown = shown(executed(ONE_DISTRICT));
        assertThat(shown.get("## 与上年相比")).contains("人民调解案件数", ">350<", ">400<", ">14.29<");
        assertThat(shown.get("### 与同类区县并列")).contains("000000:city_district");
        assertThat(shown.get("### 不足的去向：与上年报告相比"))
                .contains(">verbatim<", ">new<", ">not_mentioned<", "政府合同审查存在滞后");
        assertThat(shown.get("### 上年的打算，今年怎么说")).contains("加强法治培训");
        assertThat(shown.get("## 与别的报告相同的文字")).contains("chart", ">other_district<", "南江县");
    }

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
            boolean ended = jupyter.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
            assertThat(ended).as(Files.readString(log)).isTrue();
            assertThat(jupyter.exitValue()).as(Files.readString(log)).isZero();
        } finally {
            jupyter.descendants().forEach(ProcessHandle::destroyForcibly);
            jupyter.destroyForcibly();
        }
    }

    private Path executed(Path notebook) {
        return folder.resolve("executed").resolve(notebook.getFileName());
    }

    /** What a reader sees below each heading: tables by their text, charts by their being there. */
    private static Map<String, String> shown(Path notebook) throws IOException {
        Map<String, String> shown = new LinkedHashMap<>();
        String heading = "";
        for (JsonNode cell : new ObjectMapper().readTree(notebook.toFile()).path("cells")) {
            if (cell.path("cell_type").asText().equals("markdown")) {
                heading = cell.path("source").path(0).asText().strip();
            }
            for (JsonNode output : cell.path("outputs")) {
                assertThat(output.path("output_type").asText()).isEqualTo("display_data");
                JsonNode data = output.path("data");
                StringBuilder text = new StringBuilder(data.has("image/png") ? "chart" : "");
                data.path("text/html").forEach(line -> text.append(line.asText()));
                shown.merge(heading, text.toString(), String::concat);
            }
        }
        return shown;
    }
}
