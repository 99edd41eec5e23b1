package org.fazhi.job.env;

/**
 * A signal that ends the program: SIGINT (Ctrl-C) with the exit code 130, SIGTERM with 143, as
 * shells have it. What the program says then is why, not what broke because Spark is closed below
 * its hands.
 */
public final class Interruption {
    private static final String SAID =
            "fazhi: stopped by a signal; what was published before stands as it was, and the next"
                    + " run goes on from what is done";

    private static volatile boolean over;
    private static volatile boolean begun;

    private Interruption() {}

    /** From now on a signal is told of. */
    public static void watch() {
        Runtime.getRuntime().addShutdownHook(new Thread(Interruption::stopping, "interruption"));
    }

    /** The program ends by itself. */
    public static void over() {
        over = true;
    }

    /** Whether a signal is ending the program. */
    public static boolean isBegun() {
        return begun;
    }

    private static void stopping() {
        if (!over) {
            begun = true;
            System.err.println(SAID);
        }
    }
}
