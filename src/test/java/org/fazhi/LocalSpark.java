package org.fazhi;

import org.apache.spark.sql.SparkSession;

/** One Spark for all tests of this JVM; each test may take a session of its own from it. */
public final class LocalSpark {
    private static SparkSession shared;

    private LocalSpark() {}

    /** The shared session. */
    public static synchronized SparkSession session() {
        if (shared == null) {
            shared =
                    SparkSession.builder()
                            .master("local[2]")
                            .appName("tests")
                            .config("spark.ui.enabled", "false")
                            .config("spark.sql.shuffle.partitions", "2")
                            .config("spark.driver.host", "127.0.0.1")
                            .config("spark.driver.bindAddress", "127.0.0.1")
                            .getOrCreate();
            shared.sparkContext().setLogLevel("ERROR");
        }
        return shared;
    }

    /** A session with its own settings and catalogs on the same Spark. */
    public static SparkSession newSession() {
        return session().newSession();
    }
}
