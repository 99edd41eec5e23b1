package org.fazhi.fuzz;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The targets, and how many of all cases each has: those that are quick have most. */
final class FuzzPlan {
    /** Per thousand of all cases. */
    private static final Map<String, Integer> SHARES = shares();

    private FuzzPlan() {}

    private static Map<String, Integer> shares() {
        Map<String, Integer> shares = new LinkedHashMap<>();
        shares.put("bytes", 180);
        shares.put("outline", 570);
        shares.put("figures", 220);
        shares.put("settings", 28);
        shares.put("books", 2);
        return shares;
    }

    /**
     * @param only names; empty for all
     */
    static List<FuzzTarget> targets(List<String> only) {
        Seeds seeds = Seeds.load();
        return List.<FuzzTarget>of(
                        new BytesTarget(seeds),
                        new OutlineTarget(seeds),
                        new FiguresTarget(seeds),
                        new SettingsTarget(seeds),
                        new BooksTarget(seeds))
                .stream()
                .filter(target -> only.isEmpty() || only.contains(target.name()))
                .toList();
    }

    /**
     * Gives the targets their turns until all cases or the time are over.
     *
     * @param turn cases that all have together in a turn
     */
    static void run(FuzzRun run, List<FuzzTarget> targets, long cases, Duration limit, int turn) {
        long begin = System.nanoTime();
        int all = targets.stream().mapToInt(target -> SHARES.get(target.name())).sum();
        Map<String, Long> done =
                targets.stream().collect(Collectors.toMap(FuzzTarget::name, target -> 0L));
        long given = 0;
        while (given < cases && System.nanoTime() - begin < limit.toNanos()) {
            given = Math.min(cases, given + turn);
            for (FuzzTarget target : targets) {
                long last = given * SHARES.get(target.name()) / all;
                Duration left = limit.minusNanos(System.nanoTime() - begin);
                run.run(target, done.get(target.name()), last, left);
                done.put(target.name(), last);
            }
            if (given / turn % 50 == 0) {
                System.out.printf(
                        "%6d s %s failed %s%n",
                        (System.nanoTime() - begin) / 1_000_000_000, run.cases(), run.kinds());
            }
        }
        System.out.printf(
                "%6d s %s failed %s%n",
                (System.nanoTime() - begin) / 1_000_000_000, run.cases(), run.kinds());
    }
}
