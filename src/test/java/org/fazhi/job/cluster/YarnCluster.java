package org.fazhi.job.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;

/** A YARN and an HDFS, and a Spark of another version than ours that is submitted to them. */
final class YarnCluster implements AutoCloseable {
    private final Servers servers;
    private final Path settings;
    private String hdfs;

    private YarnCluster(Path folder) throws IOException {
        this.servers = new Servers(folder);
        this.settings = Files.createDirectories(folder.resolve("hadoop-conf"));
    }

    /** Starts everything and waits until it answers. */
    static YarnCluster start(Path folder) throws Exception {
        YarnCluster cluster = new YarnCluster(folder);
        try {
            List<String> java =
                    Servers.java(
                            "512m",
                            Servers.ourTests(),
                            Servers.jars(System.getProperty("spark.home") + "/jars"),
                            Servers.jars(System.getProperty("hdfs.jars")));
            cluster.hdfs = cluster.servers.startHdfs(java);
            Path site = cluster.settings.resolve("yarn-site.xml");
            cluster.servers.serve(
                    "yarn", java, YarnServer.class.getName(), cluster.hdfs, site.toString());
            Servers.await("YARN", () -> Files.exists(site));
            Files.copy(site, cluster.settings.resolve("core-site.xml"));
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

    /** How this YARN and HDFS are reached. */
    Configuration hadoop() {
        Configuration hadoop = new Configuration();
        hadoop.addResource(
                new org.apache.hadoop.fs.Path(settings.resolve("core-site.xml").toUri()));
        return hadoop;
    }

    /**
     * Submits our command line.
     *
     * @param mode client or cluster
     */
    Servers.Outcome submit(String mode, List<String> options, List<String> command)
            throws Exception {
        String spark = System.getProperty("yarn.spark.home");
        List<String> line =
                new ArrayList<>(
                        Servers.java("700m", settings.toString(), Servers.jars(spark + "/jars")));
        line.add("org.apache.spark.deploy.SparkSubmit");
        line.addAll(List.of("--master", "yarn", "--deploy-mode", mode));
        line.addAll(List.of("--class", "org.fazhi.cli.Fazhi"));
        line.addAll(List.of("--driver-memory", "700m", "--executor-memory", "700m"));
        line.addAll(List.of("--num-executors", "2", "--executor-cores", "1"));
        Map<String, String> conf =
                Map.ofEntries(
                        Map.entry("spark.yarn.jars", "local:" + spark + "/jars/*"),
                        Map.entry("spark.yarn.am.memory", "400m"),
                        Map.entry("spark.yarn.maxAppAttempts", "1"),
                        Map.entry("spark.yarn.appMasterEnv.LC_ALL", "C.UTF-8"),
                        Map.entry("spark.yarn.appMasterEnv.SPARK_LOCAL_IP", Servers.LOOPBACK),
                        Map.entry("spark.executorEnv.LC_ALL", "C.UTF-8"),
                        Map.entry("spark.executorEnv.SPARK_LOCAL_IP", Servers.LOOPBACK),
                        Map.entry("spark.driver.extraJavaOptions", Servers.QUICK),
                        Map.entry("spark.executor.extraJavaOptions", Servers.QUICK),
                        Map.entry("spark.sql.shuffle.partitions", "2"),
                        Map.entry("spark.ui.enabled", "false"));
        conf.forEach((key, value) -> line.addAll(List.of("--conf", key + "=" + value)));
        line.addAll(options);
        line.add(System.getProperty("fazhi.jar"));
        line.addAll(command);
        Map<String, String> environment =
                Map.of("SPARK_HOME", spark, "HADOOP_CONF_DIR", settings.toString());
        return servers.submit(line, environment, () -> {});
    }

    /** What the containers of the last application said. */
    String containersSaid() throws IOException {
        try (Stream<Path> files = Files.walk(servers.folder())) {
            List<Path> logs =
                    files.filter(file -> file.endsWith("stderr") || file.endsWith("stdout"))
                            .filter(Files::isRegularFile)
                            .toList();
            String last =
                    logs.stream()
                            .map(YarnCluster::application)
                            .max(String::compareTo)
                            .orElse("none");
            StringBuilder said = new StringBuilder();
            for (Path log : logs) {
                if (application(log).equals(last)) {
                    said.append(Files.readString(log, StandardCharsets.UTF_8)).append('\n');
                }
            }
            return said.toString();
        }
    }

    private static String application(Path log) {
        return Stream.iterate(log, path -> path != null, Path::getParent)
                .map(path -> String.valueOf(path.getFileName()))
                .filter(name -> name.startsWith("application_"))
                .collect(Collectors.joining());
    }

    @Override
    public void close() {
        servers.close();
    }
}
