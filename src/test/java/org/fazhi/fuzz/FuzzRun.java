package org.fazhi.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Gives targets what may arrive, one case after the other, and notes what does not hold. A case
 * follows from the seed, the target and its number, whatever else runs.
 */
final class FuzzRun {
    /** A reading may take as many nanoseconds for a byte: 5 seconds for 100 kB. */
    private static final double NANOS_A_BYTE = 5e9 / 100_000;

    /** What any may take: the garbage collector and the compiler run where they like. */
    private static final double NANOS_ANYWAY = 1e9;

    /** Of so many cases one is done twice, to see that the same comes out. */
    private static final int AGAIN_ONE_IN = 8;

    private static final int KEPT = 200;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long seed;
    private final Path kept;
    private final Map<String, Long> cases = new LinkedHashMap<>();
    private final Map<String, Long> kinds = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    /**
     * @param kept where inputs that fail are written
     */
    FuzzRun(long seed, Path kept) {
        this.seed = seed;
        this.kept = kept;
    }

    /** Cases of a target from the first to the last, or until the time is over. */
    void run(FuzzTarget target, long first, long last, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        for (long i = first; i < last && System.nanoTime() < end; i++) {
            Random random = new Random(seed * 1_000_003 + i * 31 + target.name().hashCode());
            random.nextInt();
            byte[] input = target.arriving(random);
            cases.merge(target.name(), 1L, Long::sum);
            try {
                timed(target, input, i % AGAIN_ONE_IN == 0);
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                note(target, i, input, e);
            }
        }
    }

    private static void timed(FuzzTarget target, byte[] input, boolean again) {
        double most = NANOS_ANYWAY + NANOS_A_BYTE * target.size(input) * (again ? 2 : 1);
        long begin = THREADS.getCurrentThreadCpuTime();
        target.check(input, again);
        double taken = THREADS.getCurrentThreadCpuTime() - begin;
        if (taken > most) {
            begin = THREADS.getCurrentThreadCpuTime();
            target.check(input, again);
            taken = Math.min(taken, THREADS.getCurrentThreadCpuTime() - begin);
            Sound.require(
                    taken <= most,
                    "%d bytes took %.1f seconds".formatted(input.length, taken / 1e9));
        }
    }

    private void note(FuzzTarget target, long number, byte[] input, Throwable problem) {
        String kind = target.name() + " " + kind(problem);
        long known = kinds.merge(kind, 1L, Long::sum);
        if (known > 5 || failures.size() >= KEPT) {
            return;
        }
        String name = target.name() + "-" + seed + "-" + number;
        failures.add(name + ": " + problem);
        try {
            Files.createDirectories(kept);
            Files.write(kept.resolve(name), input);
            Files.writeString(kept.resolve(name + ".reason"), kind + "\n" + problem + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it failed: what fails at one place is one kind. */
    private static String kind(Throwable problem) {
        StringBuilder kind = new StringBuilder(problem.getClass().getSimpleName());
        if (problem instanceof Sound.UnsoundException) {
            String message = String.valueOf(problem.getMessage());
            kind.append(' ').append(message, 0, Math.min(24, message.length()));
        }
        int frames = 0;
        for (StackTraceElement frame : problem.getStackTrace()) {
            if (frame.getClassName().startsWith("org.fazhi") && frames++ < 3) {
                kind.append(" < ")
                        .append(frame.getClassName().replaceFirst(".*\\.", ""))
                        .append(':')
                        .append(frame.getLineNumber());
            }
        }
        return kind.toString();
    }

    /** Input as a test may hold it. */
    static String hex(byte[] input) {
        return HexFormat.of().formatHex(input);
    }

    /** How many cases of each target. */
    Map<String, Long> cases() {
        return cases;
    }

    /** How many of each kind failed. */
    Map<String, Long> kinds() {
        return kinds;
    }

    /** The first of each kind. */
    List<String> failures() {
        return failures;
    }
}
