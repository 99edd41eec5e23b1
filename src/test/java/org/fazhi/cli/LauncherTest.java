package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code fazhi} in a project that was built an hour ago, with a Java and a Maven on the
 * path that only say how they were called.
 */
class LauncherTest {
    private static final FileTime BUILT = FileTime.from(Instant.now().minusSeconds(3600));
    private static final String MAVEN = "maven was called";

    @TempDir Path folder;

    private Path home;
    private Path tools;

    @BeforeEach
    void aProjectThatWasBuilt() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.copy(Path.of("fazhi"), home.resolve("fazhi"));
        for (String name : List.of("src/main/java/A.java", "data/regions.csv", "pom.xml")) {
            old(name);
        }
        try (Stream<Path> conf = Files.walk(Path.of("conf"))) {
            for (Path file : conf.filter(Files::isRegularFile).toList()) {
                old(file.toString());
            }
        }
        old("target/fazhi.jar");
        old("target/launcher.classpath");
        java("17.0.15");
        tool("mvn", "echo " + MAVEN);
    }

    @Test
    void whatIsEditedInConfOrDataBuildsNothing() throws Exception {
        try (Stream<Path> files = Files.walk(home)) {
            List<Path> edited =
                    files.filter(Files::isRegularFile)
                            .filter(
                                    file ->
                                            home.relativize(file)
                                                    .toString()
                                                    .matches("(conf|data)/.*"))
                            .toList();
            assertThat(edited).hasSizeGreaterThan(45);
            for (Path file : edited) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
        }
        Files.writeString(home.resolve("conf/corrections.csv.new"), "");
        Said said = started("--version");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("-Dfazhi.home=" + home.toRealPath()).contains("--version");
    }

    @Test
    void whatTheProgramIsMadeOfBuildsIt() throws Exception {
        for (String source : List.of("src/main/java/A.java", "pom.xml")) {
            Files.setLastModifiedTime(home.resolve(source), FileTime.from(Instant.now()));
            assertThat(started("--version").err()).contains("building the program, once");
            assertThat(Files.readString(home.resolve("target/build.log"))).contains(MAVEN);
            Files.setLastModifiedTime(home.resolve(source), BUILT);
        }
    }

    @Test
    void anotherJavaIsRefusedWithAWord() throws Exception {
        for (String version : List.of("1.8.0_402", "11.0.22", "16.0.2", "22", "25.0.1")) {
            java(version);
            Said said = started("--version");
            assertThat(said.code()).isEqualTo(3);
            assertThat(said.err())
                    .contains("is Java " + version + "; fazhi needs Java 17 to 21")
                    .hasLineCount(1);
            assertThat(said.out()).isEmpty();
        }
        for (String version : List.of("17", "17.0.15", "21.0.3", "21-ea")) {
            java(version);
            assertThat(started("--version").code()).as(version).isZero();
        }
    }

    /** In a container, or where nobody named the machine. */
    @Test
    void theMachineNeedNoNameThatLeadsToIt() throws Exception {
        tool(
                "java",
                "[ \"$1\" != -version ] || { echo 'version \"17\"' >&2; exit; }\necho $SPARK_LOCAL_IP");
        assertThat(started("run").out()).isEqualTo("127.0.0.1\n");
    }

    /** As a Java that is installed has it beside its folder {@code bin}: it is not even started. */
    @Test
    void theVersionBesideAJavaIsBelieved() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("jdk-11/bin"));
        Files.writeString(
                bin.resolveSibling("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
        Files.delete(tools.resolve("java"));
        Files.createSymbolicLink(
                tools.resolve("java"), executable(bin.resolve("java"), "echo started >&2"));
        assertThat(started("--version").err())
                .contains("is Java 11.0.2; fazhi needs Java 17 to 21")
                .doesNotContain("started");
    }

    private void old(String name) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, BUILT);
    }

    private void java(String version) throws IOException {
        tool(
                "java",
                "[ \"$1\" != -version ] || { echo 'openjdk version \"%s\" 2025-01-01' >&2; exit; }\necho \"$@\""
                        .formatted(version));
    }

    private void tool(String name, String script) throws IOException {
        executable(tools.resolve(name), script);
    }

    private static Path executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Said started(String... arguments) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(
                        Stream.concat(
                                        Stream.of("sh", home.resolve("fazhi").toString()),
                                        Stream.of(arguments))
                                .toList());
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().keySet().removeIf(name -> name.matches("JAVA_HOME|FAZHI_.*"));
        int code =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Said(
                code,
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
