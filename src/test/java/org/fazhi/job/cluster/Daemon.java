package org.fazhi.job.cluster;

import java.io.IOException;
import java.util.Arrays;

/**
 * Runs a server's main class until standard input closes, so that servers end with the test that
 * started them, even when that is killed.
 */
public final class Daemon {
    private Daemon() {}

    /** The main class and its arguments. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Thread watch = new Thread(Daemon::haltAtEnd, "halt-with-parent");
        watch.setDaemon(true);
        watch.start();
        Class.forName(args[0])
                .getMethod("main", String[].class)
                .invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
    }

    private static void haltAtEnd() {
        try {
            while (System.in.read() >= 0) {
                // Nobody writes; the end is what matters.
            }
        } catch (IOException e) {
            // The parent is gone.
        }
        Runtime.getRuntime().halt(0);
    }
}
