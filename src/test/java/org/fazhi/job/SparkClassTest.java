package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The Java machine that {@code bin/spark-class} of the archive for clusters starts. */
class SparkClassTest {
    @Test
    void theDriverHasTheMemoryThatIsAskedFor() throws Exception {
        assertThat(settings()).contains("Max. Heap Size: 1.00G");
        assertThat(settings("--driver-memory", "3g")).contains("Max. Heap Size: 3.00G");
        assertThat(settings("--conf", "spark.driver.memory=2g")).contains("Max. Heap Size: 2.00G");
    }

    @Test
    void chineseFileNamesAreKnownWithoutALocale() throws Exception {
        assertThat(settings()).contains("sun.jnu.encoding = UTF-8");
    }

    /** What Java says of itself, started as a submission with some options. */
    private static String settings(String... options) throws Exception {
        List<String> line = new ArrayList<>(List.of("src/bundle/spark-class"));
        line.addAll(List.of("-XshowSettings:all", "-version"));
        line.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        String path = environment.get("PATH");
        environment.clear();
        environment.put("PATH", path);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
