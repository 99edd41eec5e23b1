package org.fazhi.job.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
 * The same jar on YARN, in client and in cluster mode, with a Spark that is older than the one it
 * is built with. What comes out is what this machine makes with its own Spark.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YarnIT {
    @TempDir static Path folder;
    private static YarnCluster cluster;
    private static RemotePlace place;

    @BeforeAll
    static void start() throws Exception {
        cluster = YarnCluster.start(folder.resolve("cluster"));
        place = new RemotePlace(cluster.hdfs(), cluster.hadoop(), folder.resolve("reports"));
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
    void clientMode() throws Exception {
        place.put(0, 1);
        place.put(1, 2);
        place.putSettings();
        Outcome outcome = cluster.submit("client", List.of(), place.run("/reports", "/conf"));
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(outcome.said()).contains("complete in").contains("2 (files: 2 new");
        requireAsHere("first");
    }

    @Test
    @Order(2)
    void clusterModeWithSettingsSentAlong() throws Exception {
        place.put(1, 7);
        place.put(4, 3);
        int samples = place.putSamples();
        Outcome outcome =
                cluster.submit(
                        "cluster",
                        List.of("--files", place.putSettingsArchive()),
                        place.run("/reports", "conf.zip"));
        assertThat(outcome.exit()).as(outcome.said() + cluster.containersSaid()).isZero();
        assertThat(cluster.containersSaid()).contains("event=run-published");
        JsonNode counts = place.record().path("counts");
        assertThat(counts.path("reports").asInt()).isEqualTo(3 + samples);
        assertThat(counts.path("added").asInt()).isEqualTo(1 + samples);
        assertThat(counts.path("changed").asInt()).isEqualTo(1);
        requireAsHere("second");
        assertThat(place.tables())
                .hasEntrySatisfying(
                        "topics/trials.csv",
                        trials -> assertThat(trials).as("topics were fitted").contains(",true"));
    }

    @Test
    @Order(3)
    void aRunThatFailsSaysSoAndLeavesWhatWasPublished() throws Exception {
        String before = place.record().path("run_id").asText();
        List<String> command = place.run("/nowhere", "/conf");
        Outcome client = cluster.submit("client", List.of(), command);
        assertThat(client.exit()).isEqualTo(2);
        assertThat(client.said()).contains("there is no input " + cluster.hdfs() + "/nowhere");
        Outcome inCluster = cluster.submit("cluster", List.of(), command);
        assertThat(inCluster.exit()).isEqualTo(1);
        assertThat(inCluster.said()).contains("final status: FAILED");
        assertThat(cluster.containersSaid())
                .contains("there is no input " + cluster.hdfs() + "/nowhere");
        assertThat(place.record().path("run_id").asText()).isEqualTo(before);
    }

    /** Tables and books are those that this machine makes of the same reports on its own disk. */
    private static void requireAsHere(String name) throws Exception {
        RunFolder here = new RunFolder(folder.resolve("here"));
        here.run(place.reports());
        assertThat(place.tables()).isEqualTo(here.tables());
        Path fetched = folder.resolve(name);
        place.fetch(fetched);
        assertThat(SameBooks.differences(here.output(), fetched)).isEmpty();
    }
}
