package org.fazhi.gate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Differences with their reasons: the first cover that fits, while it has room. */
final class Explained {
    private final List<Difference> differences;
    private final List<Reason> reasons;
    private final Map<Difference, Reason> reasonOf = new IdentityHashMap<>();
    private final Map<Cover, Integer> counts = new IdentityHashMap<>();

    Explained(List<Difference> differences, List<Reason> reasons) {
        this.differences = differences;
        this.reasons = reasons;
        differences.forEach(this::explain);
    }

    private void explain(Difference difference) {
        for (Reason reason : reasons) {
            for (Cover cover : reason.covers()) {
                if (cover.covers(difference)
                        && counts.merge(cover, 1, Integer::sum) <= cover.atMost()) {
                    reasonOf.put(difference, reason);
                    return;
                }
            }
        }
    }

    List<Difference> differences() {
        return differences;
    }

    List<Reason> reasons() {
        return reasons;
    }

    /** The reason of a difference, or null. */
    @Nullable Reason reason(Difference difference) {
        return reasonOf.get(difference);
    }

    /** How many differences a reason explains. */
    int count(Reason reason) {
        return (int) reasonOf.values().stream().filter(one -> one == reason).count();
    }

    /** Those that nobody has explained. */
    List<Difference> unexplained() {
        return differences.stream().filter(one -> !reasonOf.containsKey(one)).toList();
    }

    /**
     * What is wrong with covers: those that explain nothing, and those that fit more than was
     * looked at.
     */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Reason reason : reasons) {
            for (int i = 0; i < reason.covers().size(); i++) {
                Cover cover = reason.covers().get(i);
                int count = counts.getOrDefault(cover, 0);
                String which = reason.file() + ", cover " + (i + 1);
                if (count == 0) {
                    faults.add(which + ": explains nothing any more");
                } else if (count > cover.atMost()) {
                    faults.add(
                            which + ": fits " + count + ", " + cover.atMost() + " were looked at");
                }
            }
        }
        return faults;
    }

    /**
     * What has no reason, by kind: a block of covers to be looked at, put right and given a reason.
     */
    String proposal() {
        Map<String, Long> kinds =
                unexplained().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Explained::cover,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        StringBuilder text = new StringBuilder("reason: \ncommits: [this]\ncovers:\n");
        kinds.forEach(
                (kind, count) ->
                        text.append(kind).append(", at_most: ").append(count).append("}\n"));
        return text.toString();
    }

    private static String cover(Difference difference) {
        String cover =
                "  - {what: %s, change: %s"
                        .formatted(difference.what(), difference.change())
                        .toLowerCase(Locale.ROOT);
        if (!difference.rule().isEmpty() && !difference.rule().equals(difference.field())) {
            cover += ", rule: " + difference.rule();
        }
        return difference.field().isEmpty() ? cover : cover + ", field: " + difference.field();
    }
}
