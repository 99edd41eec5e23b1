package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.fazhi.ProjectFiles;
import org.fazhi.job.TestCluster.Outcome;
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

    @TempDir static java.nio.file.Path folder;
    private static TestCluster cluster;
    private static FileSystem hdfs;

    @BeforeAll
    static void start() throws Exception {
        cluster = TestCluster.start(folder.resolve("cluster"));
        hdfs = FileSystem.get(URI.create(cluster.hdfs()), new Configuration());
    }

    @AfterAll
    static void stop() throws IOException {
        if (hdfs != null) {
            hdfs.close();
        }
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    @Order(1)
    void clientModeWithSettingsOnHdfs() throws Exception {
        put(0, 1);
        put(1, 2);
        for (Map.Entry<String, byte[]> file : ProjectFiles.conf().all().entrySet()) {
            write("/conf/" + file.getKey(), file.getValue());
        }
        Outcome outcome = run(List.of(), "/conf", cluster.hdfs() + "/reports", () -> {});
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(outcome.said()).contains("complete in").contains("2 (files: 2 new");
        assertThat(record().at("/counts/reports").asInt()).isEqualTo(2);
        assertThat(hdfs.exists(new Path("/warehouse/reports/observations/metadata"))).isTrue();
    }

    @Test
    @Order(2)
    void clusterModeWithSettingsSentAlongWhileAnExecutorDies() throws Exception {
        put(1, 7);
        put(4, 3);
        int samples = putSamples();
        write("/sent/conf.zip", zip(ProjectFiles.conf().all()));
        List<String> options = new ArrayList<>(CLUSTER_MODE);
        options.addAll(List.of("--files", cluster.hdfs() + "/sent/conf.zip"));
        int staged = states("readings");
        run(
                options,
                "conf.zip",
                cluster.hdfs() + "/reports",
                () -> {
                    // Reports are read and kept: topics are being found when it dies.
                    TestCluster.await("readings", () -> states("readings") > staged);
                    cluster.killAnExecutor();
                });
        assertThat(lastDriver()).as(cluster.driverSaid()).isEqualTo("FINISHED");
        JsonNode counts = record().path("counts");
        assertThat(counts.path("reports").asInt()).isEqualTo(3 + samples);
        assertThat(counts.path("added").asInt()).isEqualTo(1 + samples);
        assertThat(counts.path("changed").asInt()).isEqualTo(1);

        // The tables are those that this machine makes of the same reports on its own disk.
        RunFolder here = new RunFolder(folder.resolve("here"));
        here.run(folder.resolve("reports"));
        assertThat(exported())
                .isEqualTo(here.tables())
                .hasEntrySatisfying(
                        "topics/trials.csv",
                        trials -> assertThat(trials).as("topics were fitted").contains(",true"));
    }

    @Test
    @Order(3)
    void clusterModeTellsTheTruthOfARunThatFails() throws Exception {
        String before = record().path("run_id").asText();
        run(CLUSTER_MODE, "/conf", cluster.hdfs() + "/nowhere", () -> {});
        assertThat(lastDriver()).isIn("FAILED", "ERROR");
        assertThat(record().path("run_id").asText()).isEqualTo(before);
        Outcome client = run(List.of(), "/conf", cluster.hdfs() + "/nowhere", () -> {});
        assertThat(client.exit()).isEqualTo(2);
        assertThat(client.said()).contains("there is no input " + cluster.hdfs() + "/nowhere");
    }

    private static Outcome run(
            List<String> options, String conf, String input, TestCluster.Meanwhile meanwhile)
            throws Exception {
        return cluster.submit(
                options,
                List.of(
                        "run",
                        "--input",
                        input,
                        "--warehouse",
                        cluster.hdfs() + "/warehouse",
                        "--output",
                        cluster.hdfs() + "/output",
                        "--conf",
                        conf.startsWith("/") ? cluster.hdfs() + conf : conf),
                meanwhile);
    }

    /** How many states of a table there have been. */
    private static int states(String table) throws IOException {
        Path metadata = new Path("/warehouse/reports/" + table + "/metadata/*.metadata.json");
        return hdfs.globStatus(metadata).length;
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

    private static JsonNode record() throws IOException {
        return new ObjectMapper().readTree(read(new Path("/output/run.json")));
    }

    /** Puts a small report on HDFS, and beside it on this machine's disk. */
    private static void put(int place, int figure) throws IOException {
        java.nio.file.Path here = folder.resolve("reports");
        SmallReports.write(here, place, 2023, figure);
        java.nio.file.Path file = SmallReports.file(here, place, 2023);
        write("/reports/" + here.relativize(file), Files.readAllBytes(file));
    }

    /** Puts the sample reports there, which have text enough for topics; their number. */
    private static int putSamples() throws IOException {
        java.nio.file.Path here = folder.resolve("reports");
        for (java.nio.file.Path sample : ProjectFiles.corpus()) {
            java.nio.file.Path copy = here.resolve("2023").resolve(sample.getFileName());
            Files.copy(sample, copy);
            write("/reports/" + here.relativize(copy), Files.readAllBytes(copy));
        }
        return ProjectFiles.corpus().size();
    }

    private static void write(String path, byte[] bytes) throws IOException {
        try (OutputStream out = hdfs.create(new Path(path), true)) {
            out.write(bytes);
        }
    }

    private static byte[] read(Path path) throws IOException {
        try (InputStream in = hdfs.open(path)) {
            return in.readAllBytes();
        }
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("conf/" + file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** The exported tables by their paths below the output. */
    private static Map<String, String> exported() throws IOException {
        Map<String, String> tables = new TreeMap<>();
        Path root = new Path("/output");
        RemoteIterator<LocatedFileStatus> files = hdfs.listFiles(root, true);
        while (files.hasNext()) {
            Path file = files.next().getPath();
            String name = file.toUri().getPath().substring("/output/".length());
            if (name.endsWith(".csv")) {
                tables.put(name, new String(read(file), StandardCharsets.ISO_8859_1));
            }
        }
        return tables;
    }
}
