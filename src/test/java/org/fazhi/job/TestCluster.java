package org.fazhi.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A standalone Spark cluster (a Master and two Workers) and an HDFS, each server a Java machine of
 * its own on the loopback address. Spark's jars are Spark's alone; ours come with the submission.
 */
final class TestCluster implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String LOOPBACK = "127.0.0.1";

    private final Path folder;
    private final List<Process> servers = new ArrayList<>();
    private final int masterPort = freePort();
    private final int masterPage = freePort();
    private String hdfs;

    private TestCluster(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Starts everything and waits until both Workers are there. */
    static TestCluster start(Path folder) throws Exception {
        TestCluster cluster = new TestCluster(folder);
        try {
            Path details = cluster.folder.resolve("hdfs.json");
            cluster.serve(
                    "hdfs",
                    "org.apache.hadoop.test.MiniDFSClusterManager",
                    "-format",
                    "-nnport",
                    "0",
                    "-datanodes",
                    "1",
                    "-D",
                    "hdfs.minidfs.basedir=" + cluster.folder.resolve("hdfs"),
                    "-writeDetails",
                    details.toString());
            cluster.serve(
                    "master",
                    "org.apache.spark.deploy.master.Master",
                    "--host",
                    LOOPBACK,
                    "--port",
                    String.valueOf(cluster.masterPort),
                    "--webui-port",
                    String.valueOf(cluster.masterPage));
            for (String worker : List.of("worker-1", "worker-2")) {
                cluster.serve(
                        worker,
                        "org.apache.spark.deploy.worker.Worker",
                        "--host",
                        LOOPBACK,
                        "--cores",
                        "2",
                        "--memory",
                        "2g",
                        "--webui-port",
                        "0",
                        "--work-dir",
                        cluster.folder.resolve(worker).toString(),
                        cluster.master());
            }
            await("HDFS", () -> Files.exists(details) && Files.size(details) > 0);
            int port = new ObjectMapper().readTree(details.toFile()).path("namenode_port").asInt();
            cluster.hdfs = "hdfs://" + LOOPBACK + ":" + port;
            await("two Workers", () -> cluster.state().path("aliveworkers").asInt() == 2);
            return cluster;
        } catch (Exception e) {
            cluster.close();
            throw e;
        }
    }

    /** Where files are, such as {@code hdfs://127.0.0.1:4711}. */
    String hdfs() {
        return hdfs;
    }

    private String master() {
        return "spark://" + LOOPBACK + ":" + masterPort;
    }

    /** What the Master knows: its page as JSON. */
    JsonNode state() throws IOException {
        try {
            return new ObjectMapper()
                    .readTree(
                            URI.create("http://" + LOOPBACK + ":" + masterPage + "/json/").toURL());
        } catch (java.net.ConnectException e) {
            return new ObjectMapper().createObjectNode();
        }
    }

    /** Kills (-9) the first executor that the Workers have running. */
    void killAnExecutor() throws Exception {
        await(
                "an executor",
                () -> {
                    List<ProcessHandle> executors =
                            servers.stream()
                                    .flatMap(server -> server.toHandle().descendants())
                                    .filter(TestCluster::isExecutor)
                                    .toList();
                    executors.stream().findFirst().ifPresent(ProcessHandle::destroyForcibly);
                    return !executors.isEmpty();
                });
    }

    /** What the driver said that a Worker started last; of a run in cluster mode. */
    String driverSaid() throws IOException {
        try (Stream<Path> files = Files.walk(folder, 3)) {
            Path last =
                    files.filter(file -> file.endsWith("stderr"))
                            .filter(file -> name(file.getParent()).startsWith("driver-"))
                            .max(Comparator.comparing(file -> name(file.getParent())))
                            .orElse(null);
            return last == null ? "no driver was started" : Files.readString(last);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static boolean isExecutor(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(List::of)
                .filter(args -> args.toString().contains("CoarseGrainedExecutorBackend"))
                .isPresent();
    }

    /** What became of a submission. */
    record Outcome(int exit, String said) {}

    /**
     * Submits our command line.
     *
     * @param meanwhile is done when the submission has begun
     */
    Outcome submit(List<String> options, List<String> command, Meanwhile meanwhile)
            throws Exception {
        List<String> line = java(Map.of(), "700m");
        line.add("org.apache.spark.deploy.SparkSubmit");
        line.addAll(List.of("--master", master(), "--class", "org.fazhi.cli.Fazhi"));
        line.addAll(List.of("--driver-memory", "700m", "--executor-memory", "700m"));
        line.addAll(List.of("--total-executor-cores", "2", "--executor-cores", "1"));
        String quick = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData";
        line.addAll(List.of("--conf", "spark.driver.extraJavaOptions=" + quick));
        // No two executors give the same hashes to objects, as no two machines surely do.
        String hashes = " -XX:+UnlockExperimentalVMOptions -XX:hashCode=0";
        line.addAll(List.of("--conf", "spark.executor.extraJavaOptions=" + quick + hashes));
        line.addAll(List.of("--conf", "spark.sql.shuffle.partitions=2"));
        line.addAll(List.of("--conf", "spark.ui.enabled=false"));
        line.addAll(options);
        line.add(System.getProperty("fazhi.jar"));
        line.addAll(command);
        Path said = Files.createTempFile(folder, "submit", ".log");
        Process process = launch(line, said);
        try {
            meanwhile.happens();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("still running:\n" + Files.readString(said));
            }
            return new Outcome(process.exitValue(), Files.readString(said));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** What happens while a submission runs. */
    interface Meanwhile {
        void happens() throws Exception;
    }

    private void serve(String name, String main, String... args) throws IOException {
        List<String> line = java(Map.of("spark.testing.name", name), "512m");
        line.add(Daemon.class.getName());
        line.add(main);
        line.addAll(List.of(args));
        servers.add(launch(line, folder.resolve(name + ".log")));
    }

    private static List<String> java(Map<String, String> properties, String memory) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(System.getProperty("spark.opens").split(" ")));
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        line.add("-Xmx" + memory);
        properties.forEach((key, value) -> line.add("-D" + key + "=" + value));
        line.add("-cp");
        line.add(
                String.join(
                        File.pathSeparator,
                        Path.of("target", "test-classes").toAbsolutePath().toString(),
                        System.getProperty("spark.home") + "/jars/*",
                        System.getProperty("hdfs.jars") + "/*"));
        return line;
    }

    private Process launch(List<String> line, Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(line)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().put("SPARK_HOME", System.getProperty("spark.home"));
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
        return builder.start();
    }

    /** Something that takes its time. */
    interface Condition {
        boolean holds() throws Exception;
    }

    static void await(String what, Condition condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited in vain for " + what);
            }
            Thread.sleep(100);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        Consumer<ProcessHandle> kill = ProcessHandle::destroyForcibly;
        for (Process server : servers) {
            server.descendants().forEach(kill);
            kill.accept(server.toHandle());
        }
    }
}
