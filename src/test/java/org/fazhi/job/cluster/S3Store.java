package org.fazhi.job.cluster;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;

/** An object store that speaks S3, and a database with the catalog of the tables in it. */
final class S3Store implements AutoCloseable {
    /** Where files are. */
    static final String ROOT = "s3a://fazhi";

    private static final String CATALOG = "spark.sql.catalog.fazhi";

    private final Servers servers;
    private final int storePort = Servers.freePort();
    private final int databasePort = Servers.freePort();

    private S3Store(Path folder) throws IOException {
        this.servers = new Servers(folder);
    }

    /** Starts both and makes the bucket. */
    static S3Store start(Path folder) throws Exception {
        S3Store store = new S3Store(folder);
        try {
            store.startStore();
            store.servers.serve(
                    "database",
                    Servers.java(
                            "200m",
                            Servers.ourTests(),
                            Servers.jars(System.getProperty("h2.jars"))),
                    "org.h2.tools.Server",
                    "-tcp",
                    "-tcpPort",
                    String.valueOf(store.databasePort),
                    "-ifNotExists",
                    "-baseDir",
                    folder.toString());
            Servers.await("the bucket", store::hasBucket);
            return store;
        } catch (Exception e) {
            store.close();
            throw e;
        }
    }

    private void startStore() throws IOException {
        Path settings = servers.folder().resolve("s3proxy.conf");
        Files.writeString(
                settings,
                """
                s3proxy.authorization=none
                s3proxy.endpoint=%s
                jclouds.provider=transient-nio2
                jclouds.identity=nobody
                jclouds.credential=nothing
                """
                        .formatted(endpoint()));
        Path logging = servers.folder().resolve("logback.xml");
        Files.writeString(logging, "<configuration><root level=\"warn\"/></configuration>");
        List<String> java =
                Servers.java(
                        "400m",
                        Servers.ourTests(),
                        Servers.jars(System.getProperty("s3proxy.jars")));
        java.add("-Dlogback.configurationFile=" + logging);
        servers.serve("store", java, "org.gaul.s3proxy.Main", "--properties", settings.toString());
    }

    private String endpoint() {
        return "http://" + Servers.LOOPBACK + ":" + storePort;
    }

    private boolean hasBucket() throws IOException {
        HttpURLConnection put =
                (HttpURLConnection) URI.create(endpoint() + "/fazhi").toURL().openConnection();
        put.setRequestMethod("PUT");
        try {
            return put.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (java.net.ConnectException e) {
            return false;
        } finally {
            put.disconnect();
        }
    }

    /** How the database of the catalog is reached. */
    String database() {
        return "jdbc:h2:tcp://"
                + Servers.LOOPBACK
                + ":"
                + databasePort
                + "/./catalog;DATABASE_TO_LOWER=TRUE";
    }

    /** How the store is reached. */
    Configuration hadoop() {
        Configuration hadoop = new Configuration();
        access().forEach(hadoop::set);
        return hadoop;
    }

    private Map<String, String> access() {
        return new TreeMap<>(
                Map.of(
                        "fs.s3a.endpoint", endpoint(),
                        "fs.s3a.endpoint.region", "us-east-1",
                        "fs.s3a.path.style.access", "true",
                        "fs.s3a.connection.ssl.enabled", "false",
                        "fs.s3a.access.key", "anybody",
                        "fs.s3a.secret.key", "anything"));
    }

    /** The options that name the catalog, as docs/cluster.md says. */
    Map<String, String> catalog() {
        return new TreeMap<>(
                Map.of(
                        CATALOG,
                        "org.apache.iceberg.spark.SparkCatalog",
                        CATALOG + ".type",
                        "jdbc",
                        CATALOG + ".uri",
                        database(),
                        CATALOG + ".jdbc.user",
                        "sa",
                        CATALOG + ".jdbc.password",
                        "",
                        CATALOG + ".jdbc.schema-version",
                        "V1",
                        CATALOG + ".warehouse",
                        ROOT + "/warehouse"));
    }

    /**
     * Submits our command line to a Spark on this machine.
     *
     * @param conf settings of Spark beside those by which the store is reached
     * @param meanwhile is done when the submission has begun
     */
    Servers.Outcome submit(
            Map<String, String> conf, List<String> command, Servers.Meanwhile meanwhile)
            throws Exception {
        List<String> line =
                new ArrayList<>(
                        Servers.java(
                                "1g",
                                Servers.jars(System.getProperty("spark.home") + "/jars"),
                                Servers.jars(System.getProperty("s3a.jars"))));
        line.add("org.apache.spark.deploy.SparkSubmit");
        line.addAll(List.of("--master", "local[2]", "--class", "org.fazhi.cli.Fazhi"));
        line.addAll(List.of("--jars", jar(System.getProperty("h2.jars"))));
        Map<String, String> all = new TreeMap<>(conf);
        access().forEach((key, value) -> all.put("spark.hadoop." + key, value));
        all.put("spark.ui.enabled", "false");
        all.put("spark.sql.shuffle.partitions", "2");
        all.forEach((key, value) -> line.addAll(List.of("--conf", key + "=" + value)));
        line.add(System.getProperty("fazhi.jar"));
        line.addAll(command);
        return servers.submit(line, Map.of(), meanwhile);
    }

    private static String jar(String folder) throws IOException {
        try (java.util.stream.Stream<Path> jars = Files.list(Path.of(folder))) {
            return jars.findFirst().orElseThrow().toString();
        }
    }

    @Override
    public void close() {
        servers.close();
    }
}
