package org.fazhi.job.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Asks {@code src/check/SameOutput.java} what is different in two outputs. */
final class SameBooks {
    private SameBooks() {}

    /** What is different, and nothing else that is said; empty where all is the same. */
    static List<String> differences(Path one, Path other) throws IOException, InterruptedException {
        Process compared =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "src/check/SameOutput.java",
                                one.toString(),
                                other.toString())
                        .redirectErrorStream(true)
                        .start();
        List<String> said =
                new String(compared.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        return compared.waitFor() == 0 ? List.of() : said;
    }
}
