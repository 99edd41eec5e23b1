package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The image and the manifest, as far as they can be judged without an engine and a cluster. */
class ContainerTest {
    /** Fields of the operator's API v1beta2. */
    private static final Set<String> SPEC =
            Set.of(
                    "type",
                    "mode",
                    "sparkVersion",
                    "image",
                    "imagePullPolicy",
                    "mainClass",
                    "mainApplicationFile",
                    "arguments",
                    "sparkConf",
                    "restartPolicy",
                    "timeToLiveSeconds",
                    "driver",
                    "executor");

    private static final Set<String> POD =
            Set.of(
                    "instances",
                    "cores",
                    "memory",
                    "serviceAccount",
                    "env",
                    "envFrom",
                    "securityContext");

    @Test
    void theManifestNamesWhatTheOperatorAndWeKnow() throws Exception {
        JsonNode manifest =
                new YAMLMapper()
                        .readTree(
                                Files.readString(
                                        Path.of("conf/schedule/fazhi-spark-application.yaml")));
        assertThat(manifest.path("apiVersion").asText()).isEqualTo("sparkoperator.k8s.io/v1beta2");
        assertThat(manifest.path("kind").asText()).isEqualTo("SparkApplication");
        JsonNode spec = manifest.path("spec");
        assertThat(names(spec)).isSubsetOf(SPEC).contains("type", "sparkVersion", "mainClass");
        for (String pod : List.of("driver", "executor")) {
            assertThat(names(spec.path(pod))).isSubsetOf(POD);
            assertThat(spec.path(pod).path("securityContext").path("runAsNonRoot").asBoolean())
                    .isTrue();
        }
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom)
                .contains("<spark.version>" + spec.path("sparkVersion").asText() + "<")
                .contains("<version>" + spec.path("image").asText().replaceFirst(".*:", "") + "<");
        assertThat(Class.forName(spec.path("mainClass").asText()).getMethod("main", String[].class))
                .isNotNull();
        assertThat(spec.path("arguments")).hasSize(7);
        assertThat(spec.path("arguments").get(0).asText()).isEqualTo("run");
    }

    @Test
    void theImageRunsTheLauncherAndNotAsRoot() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("Dockerfile"));
        assertThat(lines)
                .contains(
                        "USER 10001:10001",
                        "ENV LC_ALL=C.UTF-8",
                        "ENTRYPOINT [\"/opt/fazhi/fazhi\"]");
        // The engine is sent the archive alone.
        assertThat(Files.readAllLines(Path.of(".dockerignore")))
                .contains("*", "target/*", "!target/fazhi-*.tar");
        assertThat(lines).contains("ADD target/fazhi-*.tar /opt/");
    }

    /** Keys come from the cluster; none is written into what is passed on. */
    @Test
    void noSecretStandsInThem() throws IOException {
        for (String file :
                List.of("Dockerfile", "conf/schedule/fazhi-spark-application.yaml", "fazhi")) {
            assertThat(Files.readString(Path.of(file)))
                    .doesNotContainPattern(
                            "(?i)(secret|password|token|access.key)[a-z._]*\\s*[=:][ \\t]*\\S");
        }
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
