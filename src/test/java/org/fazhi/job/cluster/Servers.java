package org.fazhi.job.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The servers of a test, each a Java machine of its own on the loopback address, and the
 * submissions to them. All end with the test, even when that is killed.
 */
final class Servers implements AutoCloseable {
    static final String LOOPBACK = "127.0.0.1";

    /** What lets a small Java machine start quickly. */
    static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final List<Process> running = new ArrayList<>();

    /**
     * @param folder where the servers write and log
     */
    Servers(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Path folder() {
        return folder;
    }

    /** What became of a submission. */
    record Outcome(int exit, String said) {}

    /** What happens while a submission runs. */
    interface Meanwhile {
        void happens() throws Exception;
    }

    /** Something that takes its time. */
    interface Condition {
        boolean holds() throws Exception;
    }

    /** The classes of the tests. */
    static String ourTests() {
        return Path.of("target", "test-classes").toAbsolutePath().toString();
    }

    /** All jars of a folder. */
    static String jars(String folder) {
        return folder + "/*";
    }

    /** The beginning of a command line. */
    static List<String> java(String memory, String... classpath) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(System.getProperty("spark.opens").split(" ")));
        line.addAll(List.of(QUICK.split(" ")));
        line.addAll(List.of("-Xmx" + memory, "-cp", String.join(File.pathSeparator, classpath)));
        return line;
    }

    /**
     * Starts a server.
     *
     * @param java the beginning of its command line
     * @param main its main class and arguments
     */
    void serve(String name, List<String> java, String... main) throws IOException {
        List<String> line = new ArrayList<>(java);
        line.add(Daemon.class.getName());
        line.addAll(Arrays.asList(main));
        running.add(launch(line, Map.of(), folder.resolve(name + ".log")));
    }

    /** Starts an HDFS of one node; where it is, such as {@code hdfs://127.0.0.1:4711}. */
    String startHdfs(List<String> java) throws Exception {
        Path details = folder.resolve("hdfs.json");
        serve(
                "hdfs",
                java,
                "org.apache.hadoop.test.MiniDFSClusterManager",
                "-format",
                "-nnport",
                "0",
                "-datanodes",
                "1",
                "-D",
                "hdfs.minidfs.basedir=" + folder.resolve("hdfs"),
                "-writeDetails",
                details.toString());
        await("HDFS", () -> Files.exists(details) && Files.size(details) > 0);
        int port = new ObjectMapper().readTree(details.toFile()).path("namenode_port").asInt();
        return "hdfs://" + LOOPBACK + ":" + port;
    }

    /** The processes of all servers, and those that they have started. */
    Stream<ProcessHandle> processes() {
        return running.stream()
                .flatMap(
                        server ->
                                Stream.concat(
                                        Stream.of(server.toHandle()),
                                        server.toHandle().descendants()));
    }

    /**
     * Runs a submission until it ends.
     *
     * @param environment variables beside those of this process
     * @param meanwhile is done when it has begun
     */
    Outcome submit(List<String> line, Map<String, String> environment, Meanwhile meanwhile)
            throws Exception {
        Path said = Files.createTempFile(folder, "submit", ".log");
        Process process = launch(line, environment, said);
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

    private Process launch(List<String> line, Map<String, String> environment, Path log)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(line)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("SPARK_HOME", System.getProperty("spark.home"));
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
        builder.environment().putAll(environment);
        return builder.start();
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

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        Consumer<ProcessHandle> kill = ProcessHandle::destroyForcibly;
        for (Process server : running) {
            server.descendants().forEach(kill);
            kill.accept(server.toHandle());
        }
    }
}
