package org.fazhi.job.env;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.fazhi.job.files.HadoopPaths;
import org.fazhi.job.files.InputException;
import org.fazhi.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens Spark and the warehouse's catalog in it. Whatever the cluster or {@code --conf} has set
 * stays; the rest is set so that small corpora are quick and large ones safe.
 */
public final class Sessions {
    private static final String CATALOG = "spark.sql.catalog." + Warehouse.CATALOG;

    /** File systems whose renaming is atomic, which a Hadoop catalog rests on. */
    private static final Set<String> ATOMIC = Set.of("hdfs", "viewfs", "o3fs", "ofs");

    /** Stores without an atomic renaming, or with one only where they are set up for it. */
    private static final Set<String> OBJECT_STORES =
            Set.of(
                    "s3", "s3a", "s3n", "gs", "oss", "obs", "cos", "cosn", "bos", "tos", "ks3",
                    "wasb", "wasbs", "abfs", "abfss", "swift");

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private Sessions() {}

    /** The session of this program: Spark embedded, unless {@code spark-submit} gave a master. */
    public static SparkSession open() {
        SparkSession.Builder builder = SparkSession.builder().appName("fazhi");
        boolean embedded = !Submission.submitted();
        if (embedded) {
            builder.master("local[*]");
        }
        for (Map.Entry<String, String> setting : defaults(embedded).entrySet()) {
            if (System.getProperty(setting.getKey()) == null) {
                builder.config(setting.getKey(), setting.getValue());
            }
        }
        return builder.getOrCreate();
    }

    private static Map<String, String> defaults(boolean embedded) {
        Map<String, String> settings = new TreeMap<>();
        // With locality waits a MERGE from hdfs hangs in local mode, and small stages idle.
        settings.put("spark.locality.wait", "0");
        settings.put("spark.sql.datetime.java8API.enabled", "true");
        settings.put("spark.sql.session.timeZone", "UTC");
        // A file's close on HDFS asks the name node again after this delay; its default costs 0.4
        // s.
        settings.put("spark.hadoop.dfs.client.block.write.locateFollowingBlock.retries", "12");
        settings.put(
                "spark.hadoop.dfs.client.block.write.locateFollowingBlock.initial.delay.ms", "5");
        if (embedded) {
            settings.put("spark.ui.enabled", "false");
            settings.put("spark.ui.showConsoleProgress", "false");
            settings.put("spark.driver.host", "localhost");
            settings.put("spark.driver.bindAddress", "127.0.0.1");
            settings.put("spark.sql.shuffle.partitions", "2");
            settings.put("spark.sql.adaptive.enabled", "false");
            settings.put("spark.shuffle.compress", "false");
            // Generated code pays off after some hundred thousand rows; compiling it costs seconds.
            settings.put("spark.sql.codegen.wholeStage", "false");
            settings.put("spark.sql.codegen.factoryMode", "NO_CODEGEN");
            settings.put("spark.metrics.staticSources.enabled", "false");
        }
        return settings;
    }

    /**
     * The warehouse at a path: on a local disk its catalog is an SQLite file inside it, because a
     * Hadoop catalog there loses commits of two writers; elsewhere a Hadoop catalog. Ordinary
     * {@code spark.sql.catalog.fazhi.*} settings name any other.
     *
     * @throws InputException where the warehouse is on an object store and no catalog is named
     */
    public static Warehouse warehouse(SparkSession session, String location) throws IOException {
        if (!session.conf().contains(CATALOG)) {
            Configuration hadoop = session.sparkContext().hadoopConfiguration();
            Path path = HadoopPaths.qualified(location, hadoop);
            requireSafe(path);
            path.getFileSystem(hadoop).mkdirs(path);
            doubts(path, session.sparkContext().master())
                    .forEach(doubt -> LOG.warn("event=warehouse-doubtful message=\"{}\"", doubt));
            for (Map.Entry<String, String> setting : catalog(path).entrySet()) {
                session.conf().set(CATALOG + setting.getKey(), setting.getValue());
            }
        } else if (isHadoopCatalog(session)) {
            String tables = session.conf().get(CATALOG + ".warehouse", location);
            Configuration hadoop = session.sparkContext().hadoopConfiguration();
            doubts(HadoopPaths.qualified(tables, hadoop), "local")
                    .forEach(doubt -> LOG.warn("event=warehouse-doubtful message=\"{}\"", doubt));
        }
        // Catalogs are looked up in the thread's active session.
        SparkSession.setActiveSession(session);
        return Warehouse.open(session);
    }

    /** Whether a warehouse is there; one in a catalog of the cluster's own counts as there. */
    public static boolean exists(SparkSession session, String location) throws IOException {
        Configuration hadoop = session.sparkContext().hadoopConfiguration();
        Path path = HadoopPaths.qualified(location, hadoop);
        return session.conf().contains(CATALOG) || path.getFileSystem(hadoop).exists(path);
    }

    /** On an object store no catalog is chosen that might lose commits without a word. */
    static void requireSafe(Path warehouse) {
        if (OBJECT_STORES.contains(warehouse.toUri().getScheme())) {
            throw new InputException(
                    "the warehouse "
                            + warehouse
                            + " is on an object store, which has no atomic renaming: a Hadoop"
                            + " catalog there can lose commits without a word",
                    "name a catalog that is safe there, such as --conf "
                            + CATALOG
                            + ".type=jdbc with .uri and .warehouse (docs/cluster.md, Catalogs)");
        }
    }

    private static boolean isHadoopCatalog(SparkSession session) {
        return "hadoop".equals(session.conf().get(CATALOG + ".type", ""))
                || session.conf().get(CATALOG + ".catalog-impl", "").endsWith("HadoopCatalog");
    }

    /** What speaks against the catalog that is chosen for a warehouse where none was named. */
    static List<String> doubts(Path warehouse, String master) {
        if (HadoopPaths.isLocal(warehouse)) {
            return master.startsWith("local")
                    ? List.of()
                    : List.of(
                            "the warehouse "
                                    + warehouse
                                    + " is on a local disk, and the executors of "
                                    + master
                                    + " may have others; give a place that all machines share");
        }
        return ATOMIC.contains(warehouse.toUri().getScheme())
                ? List.of()
                : List.of(
                        "in a Hadoop catalog at "
                                + warehouse
                                + " commits of two writers may be lost without a word; name another"
                                + " catalog, as docs/cluster.md says");
    }

    private static Map<String, String> catalog(Path path) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("", "org.apache.iceberg.spark.SparkCatalog");
        settings.put(".warehouse", path.toString());
        if (HadoopPaths.isLocal(path)) {
            settings.put(".type", "jdbc");
            settings.put(".jdbc.schema-version", "V1");
            settings.put(
                    ".uri",
                    "jdbc:sqlite:"
                            + new Path(path, "catalog.db").toUri().getPath()
                            + "?busy_timeout=30000");
        } else {
            settings.put(".type", "hadoop");
        }
        return settings;
    }
}
