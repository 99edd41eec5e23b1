package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.invented.ThreeYears;
import org.fazhi.settings.conf.ConfFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the command line: an edition is made again when everything has changed since. */
class BriefAgainTest {
    @TempDir Path folder;

    @BeforeAll
    static void commandsOpenSparkThemselves() {
        LocalSpark.stop();
    }

    @Test
    void theBriefingsOfAnEarlierRunAreTheSameByteForByte() throws IOException {
        Path all = folder.resolve("all");
        ThreeYears.write(all);
        Path input = folder.resolve("input");
        copy(all, input, "2022/511902", "2022/511903", "2022/511921");
        copy(all, input, "2023/511902", "2023/511903", "2023/511921", "2023/511900");
        String conf = conf("conf", ProjectFiles.conf());
        run(input, conf);
        Map<String, String> first = edition("out");
        String id = runId();
        assertThat(first.keySet())
                .anyMatch(file -> file.matches("2023/[^/]+\\.xlsx"))
                .anyMatch(file -> file.matches("2023/.*\\.png"))
                .anyMatch(file -> file.matches("2023/.*\\.svg"))
                .contains("2022/tables/observations.csv", "topics/words.csv");

        // A year comes, a report goes, one is corrected, and the settings are others.
        copy(all, input, "2024/511902", "2024/511903", "2024/511921");
        Files.delete(input.resolve("2022/511921.txt"));
        Path corrected = input.resolve("2023/511902.txt");
        Files.writeString(corrected, Files.readString(corrected).replace("350件", "351件"));
        run(input, conf("other", ProjectFiles.conf("stopwords.txt", "年度\n工作\n")));
        assertThat(runId()).isNotEqualTo(id);
        assertThat(edition("out")).isNotEqualTo(first);

        fazhi(
                "brief",
                "--run",
                id,
                "--warehouse",
                folder.resolve("out/warehouse").toString(),
                "--output",
                folder.resolve("again").toString(),
                "--conf",
                conf);
        Map<String, String> again = edition("again");
        assertThat(again.keySet()).isEqualTo(first.keySet());
        first.forEach((file, bytes) -> assertThat(again.get(file)).as(file).isEqualTo(bytes));
    }

    private void run(Path input, String conf) {
        fazhi(
                "run",
                "--prune",
                "--input",
                input.toString(),
                "--output",
                folder.resolve("out").toString(),
                "--conf",
                conf);
    }

    private String runId() throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("out/run.json").toFile())
                .path("run_id")
                .asText();
    }

    /** Every file that a person receives, byte by byte. */
    private Map<String, String> edition(String output) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.resolve(output);
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString();
                if (name.matches("(\\d{4}|topics)/.*")) {
                    files.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    private static void copy(Path from, Path to, String... reports) throws IOException {
        for (String report : reports) {
            Path file = to.resolve(report + ".txt");
            Files.createDirectories(file.getParent());
            Files.copy(from.resolve(report + ".txt"), file);
        }
    }

    private String conf(String name, ConfFiles files) throws IOException {
        Path conf = folder.resolve(name);
        for (Map.Entry<String, byte[]> file : files.all().entrySet()) {
            Path path = conf.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return conf.toString();
    }

    private static void fazhi(String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        int code;
        try {
            code = Commands.execute(args);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }
}
