package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.cli.Said.fazhi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

/** What the command line promises to scripts: exit codes, messages, what stands on which stream. */
class FazhiTest {
    @TempDir Path folder;

    @Test
    void aWrongCommandLineEndsWithOne() {
        assertThat(fazhi("run", "--bogus").code()).isEqualTo(1);
        assertThat(fazhi("run", "--year", "last").code()).isEqualTo(1);
        assertThat(fazhi("read").code()).isEqualTo(1);
        assertThat(fazhi("nonsense").code()).isEqualTo(1);
        assertThat(fazhi().code()).isEqualTo(1);
        assertThat(fazhi("--help").code()).isZero();
        assertThat(fazhi("--version").out()).startsWith("fazhi 0.");
    }

    @Test
    void everyCommandStandsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (Class<?> command : Commands.class.getAnnotation(Command.class).subcommands()) {
            String name = command.getAnnotation(Command.class).name();
            assertThat(readme).containsPattern("\\| `" + name + "[ `]");
        }
    }

    @Test
    void aPercentageEditionOrFormThatIsNoneEndsWithOne() {
        for (String percent : List.of("200", "-1", "NaN")) {
            Said said = fazhi("run", "--max-quarantined=" + percent);
            assertThat(said.code()).as(percent).isEqualTo(1);
            assertThat(said.err()).contains("a percentage from 0 to 100");
        }
        Said said = fazhi("brief", "--edition", "last");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("draft or final").doesNotContain("DRAFT");
        assertThat(fazhi("brief", "--help").out()).doesNotContain("DRAFT");
        said = fazhi("tables", "--format", "xlsx");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("it is csv or parquet, not xlsx");
        assertThat(fazhi("tables", "--help").out()).contains("csv|parquet").doesNotContain("CSV,");
    }

    @Test
    void aMissingOrEmptyInputEndsWithTwoAndLeavesNothing() throws IOException {
        Path output = folder.resolve("out");
        Path missing = folder.resolve("nowhere");
        Said said = run(missing, output);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .isEqualToIgnoringNewLines(
                        "fazhi: there is no input "
                                + missing
                                + "; give the folder of reports with --input");

        Path empty = Files.createDirectories(folder.resolve("empty/2023"));
        said = run(empty.getParent(), output);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("there is no report in").doesNotContain("\tat ");
        assertThat(output).doesNotExist();
    }

    /** Not even a log: the next run would take it for a report. */
    @Test
    void anOutputInTheInputLeavesNothingThere() throws IOException {
        Path input = Files.createDirectories(folder.resolve("in"));
        Files.copy(ProjectFiles.corpus().get(0), input.resolve("report.txt"));
        Said said = run(input, input.resolve("out"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("lies in the input", "give a folder outside it");
        assertThat(input)
                .isDirectoryContaining("glob:**report.txt")
                .isDirectoryNotContaining("glob:**out");
    }

    @Test
    void aBrokenSettingsFileEndsWithTwoAndItsLine() throws IOException {
        Path conf = Files.createDirectories(folder.resolve("conf"));
        ProjectFiles.conf()
                .all()
                .forEach(
                        (name, bytes) -> {
                            try {
                                Files.createDirectories(conf.resolve(name).getParent());
                                Files.write(conf.resolve(name), bytes);
                            } catch (IOException e) {
                                throw new java.io.UncheckedIOException(e);
                            }
                        });
        Files.writeString(
                conf.resolve("settings.yaml"),
                "max_quarantined: many\nlock:\n  lease: 60\nhistory:\n  expire_days: 7\n  delete_orphans: true\n");
        Path output = folder.resolve("out");
        Said said =
                fazhi(
                        "run",
                        "--input",
                        ProjectFiles.corpus().get(0).getParent().toString(),
                        "--conf",
                        conf.toString(),
                        "--output",
                        output.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("conf/settings.yaml, line 1: ");
        assertThat(output).doesNotExist();
    }

    @Test
    void readPrintsALineOfJsonAReportWithNamesAndTypesAsPromised() throws IOException {
        List<Path> reports = ProjectFiles.corpus().subList(0, 2);
        Said said = fazhi("read", "--json", reports.get(0).toString(), reports.get(1).toString());
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        List<String> lines = said.out().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode report = new ObjectMapper().readTree(lines.get(0));
        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly("document", "sections", "observations", "findings", "checks");
        JsonNode document = report.path("document");
        assertThat(document.path("status").asText()).isEqualTo("ok");
        assertThat(document.path("report_year").isInt()).isTrue();
        assertThat(document.path("level").asText()).isEqualTo("county");
        assertThat(document.has("governments")).as("no column").isFalse();
        JsonNode observation = report.path("observations").get(0);
        assertThat(observation.path("value").isNumber()).isTrue();
        int[] source = document.path("source_text").asText().codePoints().toArray();
        int begin = observation.path("begin").asInt();
        int end = observation.path("end").asInt();
        assertThat(new String(source, begin, end - begin))
                .isEqualTo(observation.path("surface").asText());
    }

    @Test
    void aFileThatCannotBeReadGivesItsLineToo() throws IOException {
        Path broken = Files.write(folder.resolve("broken.txt"), new byte[] {0, 1, 2, 3});
        JsonNode document =
                new ObjectMapper()
                        .readTree(fazhi("read", "--json", broken.toString()).out())
                        .path("document");
        assertThat(document.path("status").asText()).isEqualTo("quarantined");
        assertThat(document.path("reason").asText()).isNotBlank();

        Said said = fazhi("read", "--json", folder.resolve("missing.txt").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).contains("\"quarantined\"").contains("there is no such file");
    }

    @Test
    void validateWritesNothing() {
        Said said = fazhi("validate", "--input", ProjectFiles.corpus().get(0).toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("settings: sound", "all right").contains("ok: 1");
    }

    private static Said run(Path input, Path output) {
        return fazhi("run", "--input", input.toString(), "--output", output.toString());
    }
}
