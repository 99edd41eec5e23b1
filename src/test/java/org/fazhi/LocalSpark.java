package org.fazhi;

import org.apache.spark.sql.SparkSession;
import org.fazhi.job.env.Sessions;

/** One Spark for all tests of this JVM; each test may take a session of its own from it. */
public final class LocalSpark {
    private static SparkSession shared;

    private LocalSpark() {}

    /** The shared session, as the program itself opens it; again where a command closed it. */
    public static synchronized SparkSession session() {
        if (shared == null || shared.sparkContext().isStopped()) {
            shared = Sessions.open();
        }
        return shared;
    }

    /** Stops it, for a test of a command that opens its own. */
    public static synchronized void stop() {
        if (shared != null) {
            shared.stop();
        }
    }

    /** A session with its own settings and catalogs on the same Spark. */
    public static SparkSession newSession() {
        return session().newSession();
    }
}
