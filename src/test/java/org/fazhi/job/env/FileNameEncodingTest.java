package org.fazhi.job.env;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs started by cron and by services have no locale, and reports have Chinese names. */
class FileNameEncodingTest {
    private static final String REPORT = "data/corpus/2023/000_a53802b34890283b.txt";

    @TempDir Path folder;
    private Path input;

    @BeforeEach
    void aReportWithAChineseName() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        Files.copy(Path.of(REPORT), input.resolve("四川省巴州区.txt"));
    }

    @Test
    void theLauncherFindsChineseNamesWithoutALocale() throws Exception {
        Outcome outcome = launch("validate", "--input", input.toString());
        assertThat(outcome.said()).contains("ok: 1");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void aJavaMachineWithoutALocaleRefusesLocalFolders() throws Exception {
        String output = folder.resolve("output").toString();
        for (List<String> command :
                List.of(
                        List.of("validate", "--input", input.toString()),
                        List.of("run", "--input", input.toString(), "--output", output),
                        List.of("brief", "--output", output),
                        List.of("read", input.resolve("四川省巴州区.txt").toString()))) {
            Outcome outcome = java(command);
            assertThat(outcome.said())
                    .as(command.toString())
                    .contains("Chinese file names cannot be read here")
                    .contains("LC_ALL=C.UTF-8");
            assertThat(outcome.code()).as(command.toString()).isEqualTo(2);
        }
        assertThat(Path.of(output).resolve("warehouse")).doesNotExist();
    }

    private record Outcome(int code, String said) {}

    private Outcome launch(String... command) throws Exception {
        List<String> line = new ArrayList<>(List.of("./fazhi"));
        line.addAll(List.of(command));
        return start(line);
    }

    private Outcome java(List<String> command) throws Exception {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(line::add);
        line.add("-Dfile.encoding=UTF-8");
        line.addAll(List.of("-cp", System.getProperty("java.class.path")));
        line.add("org.fazhi.cli.Fazhi");
        line.addAll(command);
        return start(line);
    }

    private Outcome start(List<String> line) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        String path = environment.get("PATH");
        environment.clear();
        environment.put("PATH", path);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("FAZHI_CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }
}
