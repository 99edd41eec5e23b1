package org.fazhi.job.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.fazhi.job.RunFolder;
import org.fazhi.job.cluster.Servers.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as a data team runs it: submitted to a cluster in client and in cluster mode;
 * reports, settings, tables and briefings on HDFS. One cluster serves all tests, which follow each
 * other as months do.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterIT {
    private static final List<String> CLUSTER_MODE =
            List.of(
                    "--deploy-mode",
                    "cluster",
                    "--conf",
                    "spark.standalone.submit.waitAppCompletion=true");

    @TempDir static Path folder;
    private static StandaloneCluster cluster;
    private static RemotePlace place;

    @BeforeAll
    static void start() throws Exception {
        cluster = StandaloneCluster.start(folder.resolve("cluster"));
        place = new RemotePlace(cluster.hdfs(), new Configuration(), folder.resolve("reports"));
    }

    @AfterAll
    static void stop() throws IOException {
        if (place != null) {
            place.close();
        }
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    @Order(1)
    void clientModeWithSettingsOnHdfs() throws Exception {
        place.put(0, 1);
        place.put(1, 2);
        place.putSettings();
        Outcome outcome = run(List.of(), "/conf", "/reports", () -> {});
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(outcome.said()).contains("complete in").contains("2 (files: 2 new");
        assertThat(place.record().at("/counts/reports").asInt()).isEqualTo(2);
        assertThat(place.states("observations")).isPositive();
    }

    @Test
    @Order(2)
    void clusterModeWithSettingsSentAlongWhileAnExecutorDies() throws Exception {
        place.put(1, 7);
        place.put(4, 3);
        int samples = place.putSamples();
        List<String> options = new ArrayList<>(CLUSTER_MODE);
        options.addAll(List.of("--files", place.putSettingsArchive()));
        int staged = place.states("readings");
        run(
                options,
                "conf.zip",
                "/reports",
                () -> {
                    // Reports are read and kept: topics are being found when it dies.
                    Servers.await("readings", () -> place.states("readings") > staged);
                    cluster.killAnExecutor();
                });
        assertThat(lastDriver()).as(cluster.driverSaid()).isEqualTo("FINISHED");
        JsonNode counts = place.record().path("counts");
        assertThat(counts.path("reports").asInt()).isEqualTo(3 + samples);
        assertThat(counts.path("added").asInt()).isEqualTo(1 + samples);
        assertThat(counts.path("changed").asInt()).isEqualTo(1);

        // The tables are those that this machine makes of the same reports on its own disk.
        RunFolder here = new RunFolder(folder.resolve("here"));
        here.run(place.reports());
        assertThat(place.tables())
                .isEqualTo(here.tables())
                .hasEntrySatisfying(
                        "topics/trials.csv",
                        trials -> assertThat(trials).as("topics were fitted").contains(",true"));
    }

    @Test
    @Order(3)
    void clusterModeTellsTheTruthOfARunThatFails() throws Exception {
        String before = place.record().path("run_id").asText();
        run(CLUSTER_MODE, "/conf", "/nowhere", () -> {});
        assertThat(lastDriver()).isIn("FAILED", "ERROR");
        assertThat(place.record().path("run_id").asText()).isEqualTo(before);
        Outcome client = run(List.of(), "/conf", "/nowhere", () -> {});
        assertThat(client.exit()).isEqualTo(2);
        assertThat(client.said()).contains("there is no input " + cluster.hdfs() + "/nowhere");
    }

    private static Outcome run(
            List<String> options, String conf, String input, Servers.Meanwhile meanwhile)
            throws Exception {
        return cluster.submit(options, place.run(input, conf), meanwhile);
    }

    /** The state of the driver that was submitted last, as the Master knows it. */
    private static String lastDriver() throws IOException {
        JsonNode last = null;
        for (JsonNode driver : cluster.state().path("completeddrivers")) {
            boolean later =
                    last == null
                            || driver.path("id").asText().compareTo(last.path("id").asText()) > 0;
            last = later ? driver : last;
        }
        return last == null ? "none" : last.path("state").asText();
    }
}
