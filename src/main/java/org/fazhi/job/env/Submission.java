package org.fazhi.job.env;

/**
 * Whether {@code spark-submit} started this program, or it runs with Spark embedded. Looked at
 * before Spark starts: a running Spark leaves the same traces.
 */
public final class Submission {
    private static final boolean SUBMITTED = System.getProperty("spark.master") != null;

    private Submission() {}

    /** Whether a cluster's command started this program. */
    public static boolean submitted() {
        return SUBMITTED;
    }
}
