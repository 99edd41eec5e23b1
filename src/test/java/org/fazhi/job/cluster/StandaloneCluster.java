package org.fazhi.job.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A standalone Spark cluster (a Master and two Workers) and an HDFS. Spark's jars are Spark's
 * alone; ours come with the submission.
 */
final class StandaloneCluster implements AutoCloseable {
    private final Servers servers;
    private final int masterPort = Servers.freePort();
    private final int masterPage = Servers.freePort();
    private String hdfs;

    private StandaloneCluster(Path folder) throws IOException {
        this.servers = new Servers(folder);
    }

    /** Starts everything and waits until both Workers are there. */
    static StandaloneCluster start(Path folder) throws Exception {
        StandaloneCluster cluster = new StandaloneCluster(folder);
        try {
            cluster.startSpark();
            cluster.hdfs = cluster.servers.startHdfs(java("512m"));
            Servers.await("two Workers", () -> cluster.state().path("aliveworkers").asInt() == 2);
            return cluster;
        } catch (Exception e) {
            cluster.close();
            throw e;
        }
    }

    private void startSpark() throws IOException {
        servers.serve(
                "master",
                java("512m"),
                "org.apache.spark.deploy.master.Master",
                "--host",
                Servers.LOOPBACK,
                "--port",
                String.valueOf(masterPort),
                "--webui-port",
                String.valueOf(masterPage));
        for (String worker : List.of("worker-1", "worker-2")) {
            servers.serve(
                    worker,
                    java("512m"),
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    Servers.LOOPBACK,
                    "--cores",
                    "2",
                    "--memory",
                    "2g",
                    "--webui-port",
                    "0",
                    "--work-dir",
                    servers.folder().resolve(worker).toString(),
                    master());
        }
    }

    /** Where files are, such as {@code hdfs://127.0.0.1:4711}. */
    String hdfs() {
        return hdfs;
    }

    private String master() {
        return "spark://" + Servers.LOOPBACK + ":" + masterPort;
    }

    /** What the Master knows: its page as JSON. */
    JsonNode state() throws IOException {
        try {
            return new ObjectMapper()
                    .readTree(
                            URI.create("http://" + Servers.LOOPBACK + ":" + masterPage + "/json/")
                                    .toURL());
        } catch (java.net.ConnectException e) {
            return new ObjectMapper().createObjectNode();
        }
    }

    /** Kills (-9) the first executor that the Workers have running. */
    void killAnExecutor() throws Exception {
        Servers.await(
                "an executor",
                () -> {
                    List<ProcessHandle> executors =
                            servers.processes().filter(StandaloneCluster::isExecutor).toList();
                    executors.stream().findFirst().ifPresent(ProcessHandle::destroyForcibly);
                    return !executors.isEmpty();
                });
    }

    /** What the driver said that a Worker started last; of a run in cluster mode. */
    String driverSaid() throws IOException {
        try (Stream<Path> files = Files.walk(servers.folder(), 3)) {
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

    /**
     * Submits our command line.
     *
     * @param meanwhile is done when the submission has begun
     */
    Servers.Outcome submit(List<String> options, List<String> command, Servers.Meanwhile meanwhile)
            throws Exception {
        List<String> line = new ArrayList<>(java("700m"));
        line.add("org.apache.spark.deploy.SparkSubmit");
        line.addAll(List.of("--master", master(), "--class", "org.fazhi.cli.Fazhi"));
        line.addAll(List.of("--driver-memory", "700m", "--executor-memory", "700m"));
        line.addAll(List.of("--total-executor-cores", "2", "--executor-cores", "1"));
        line.addAll(List.of("--conf", "spark.driver.extraJavaOptions=" + Servers.QUICK));
        // No two executors give the same hashes to objects, as no two machines surely do.
        String hashes = " -XX:+UnlockExperimentalVMOptions -XX:hashCode=0";
        line.addAll(List.of("--conf", "spark.executor.extraJavaOptions=" + Servers.QUICK + hashes));
        line.addAll(List.of("--conf", "spark.sql.shuffle.partitions=2"));
        line.addAll(List.of("--conf", "spark.ui.enabled=false"));
        line.addAll(options);
        line.add(System.getProperty("fazhi.jar"));
        line.addAll(command);
        return servers.submit(line, Map.of(), meanwhile);
    }

    private static List<String> java(String memory) {
        return Servers.java(
                memory,
                Servers.ourTests(),
                Servers.jars(System.getProperty("spark.home") + "/jars"),
                Servers.jars(System.getProperty("hdfs.jars")));
    }

    @Override
    public void close() {
        servers.close();
    }
}
