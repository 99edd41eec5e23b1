package org.fazhi.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The command: {@code --cases N --seconds N --seed N --targets a,b}, or files that failed before,
 * whose names begin with their target's. Ends with 1 where something does not hold.
 */
public final class Fuzzing {
    private static final Path KEPT = Path.of("target/fuzz");

    /** Cases that are done in a row before the next target has its turn. */
    private static final int TURN = 1_000;

    private Fuzzing() {}

    public static void main(String[] args) throws Exception {
        long cases = 20_000;
        long seconds = 600;
        long seed = 1;
        List<String> only = List.of();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--cases" -> cases = Long.parseLong(args[++i]);
                case "--seconds" -> seconds = Long.parseLong(args[++i]);
                case "--seed" -> seed = Long.parseLong(args[++i]);
                case "--targets" -> only = List.of(args[++i].split(","));
                default -> files.add(Path.of(args[i]));
            }
        }
        if (!files.isEmpty()) {
            again(files);
            return;
        }
        FuzzRun run = new FuzzRun(seed, KEPT);
        FuzzPlan.run(run, FuzzPlan.targets(only), cases, Duration.ofSeconds(seconds), TURN);
        run.failures().forEach(System.out::println);
        System.out.println("failed: " + run.kinds());
        System.exit(run.kinds().isEmpty() ? 0 : 1);
    }

    private static void again(List<Path> files) throws Exception {
        for (Path file : files) {
            String name = file.getFileName().toString();
            for (FuzzTarget target : FuzzPlan.targets(List.of(name.replaceFirst("-.*", "")))) {
                long begin = System.nanoTime();
                try {
                    target.check(Files.readAllBytes(file), true);
                    System.out.println(name + ": holds");
                } catch (RuntimeException | StackOverflowError e) {
                    e.printStackTrace(System.out);
                }
                System.out.println((System.nanoTime() - begin) / 1_000_000 + " ms");
            }
        }
    }
}
