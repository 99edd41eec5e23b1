package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.fazhi.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The class that {@code spark-submit} starts, where Java or Spark is older than the program needs.
 */
class EntryTest {
    private static final String ENTRY = "src/main/java/org/fazhi/cli/Fazhi.java";
    private static final int JAVA_8 = 52;

    @TempDir Path folder;

    @Test
    void anOlderJavaOrSparkIsRefusedInOneLine() {
        assertThat(Fazhi.refusal("17", "4.1.0")).isEmpty();
        assertThat(Fazhi.refusal("21", "4.0.1.vendor7")).isEmpty();
        for (String java : List.of("1.8", "11", "16")) {
            assertThat(Fazhi.refusal(java, "4.1.0").orElseThrow())
                    .contains("needs Java 17", "this is Java " + java)
                    .doesNotContain("\n");
        }
        for (String spark : List.of("2.4.8", "3.5.1")) {
            assertThat(Fazhi.refusal("17", spark).orElseThrow())
                    .contains("Spark 4 (Scala 2.13)", "this is Spark " + spark)
                    .doesNotContain("\n");
        }
    }

    /** It must compile where only what Java 8 has and none of our other classes can be seen. */
    @Test
    void theEntryIsAClassOfJavaEight() throws IOException {
        try (Stream<Path> classes = Files.walk(compiled())) {
            List<Path> made = classes.filter(file -> file.toString().endsWith(".class")).toList();
            assertThat(made).hasSize(1);
            assertThat(version(made.get(0))).isEqualTo(JAVA_8);
        }
    }

    @Test
    void anOlderSparkEndsWithThreeAndOneLine() throws Exception {
        compiled();
        Files.writeString(folder.resolve("spark-version-info.properties"), "version=3.5.1\n");
        assertThat(started())
                .contains("this is Spark 3.5.1", "docs/cluster.md", "code 3")
                .hasLineCount(2);
    }

    @Test
    void withoutSparkItSaysHowToStart() throws Exception {
        compiled();
        assertThat(started()).contains("no Spark here", "spark-submit", "code 3").hasLineCount(2);
    }

    /** Such a failure is no exception: it must not end the program as a signal does. */
    @Test
    void aLibraryThatCannotBeginEndsWithThreeAndItsReason() throws Exception {
        String without =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(jar -> !jar.contains("hadoop-client-api"))
                        .collect(Collectors.joining(File.pathSeparator));
        String report = ProjectFiles.corpus().get(0).toString();
        String out = folder.resolve("out").toString();
        assertThat(started(without, "run", "--input", report, "--output", out))
                .contains("fazhi: ClassNotFoundException: org.apache.hadoop", "code 3")
                .doesNotContain("signal");
    }

    private Path compiled() {
        int code =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "--release",
                                "8",
                                "-Werror",
                                "-Xlint:all,-options",
                                "-classpath",
                                folder.toString(),
                                "-d",
                                folder.toString(),
                                ENTRY);
        assertThat(code).isZero();
        return folder;
    }

    /** The major version in a class file. */
    private static int version(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.readInt();
            in.readUnsignedShort();
            return in.readUnsignedShort();
        }
    }

    /** What it says with nothing but this folder on the class path, and its exit code. */
    private String started() throws Exception {
        return started(folder.toString(), "run");
    }

    private static String started(String classpath, String... arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> line = new ArrayList<>(List.of(java, "-cp", classpath, "org.fazhi.cli.Fazhi"));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "code " + process.waitFor();
    }
}
