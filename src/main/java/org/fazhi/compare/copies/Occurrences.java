package org.fazhi.compare.copies;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.region.RegionCode;

/**
 * Where one sentence stands, in the order of the reports.
 *
 * @param places three numbers each: the report, the sentence's place in it, the beginning of its
 *     section
 */
record Occurrences(int[] places) implements Serializable {
    private static final int WIDTH = 3;

    /** Of single places, in any order. */
    static Occurrences of(Iterable<int[]> single) {
        List<int[]> all = new ArrayList<>();
        single.forEach(all::add);
        all.sort(Arrays::compare);
        int[] places = new int[all.size() * WIDTH];
        for (int i = 0; i < all.size(); i++) {
            System.arraycopy(all.get(i), 0, places, i * WIDTH, WIDTH);
        }
        return new Occurrences(places);
    }

    int count() {
        return places.length / WIDTH;
    }

    int report(int i) {
        return places[i * WIDTH];
    }

    int ordinal(int i) {
        return places[i * WIDTH + 1];
    }

    int sectionBegin(int i) {
        return places[i * WIDTH + 2];
    }

    /**
     * Whether the sentence is nobody's own wherever it stands: so many governments wrote it in the
     * year of each report or the year before.
     */
    boolean isBoilerplate(HeldReports reports, int governments) {
        Map<Integer, Set<RegionCode>> byYear = new HashMap<>();
        for (int i = 0; i < count(); i++) {
            byYear.computeIfAbsent(reports.year(report(i)), year -> new HashSet<>())
                    .add(reports.region(report(i)));
        }
        for (Map.Entry<Integer, Set<RegionCode>> year : byYear.entrySet()) {
            Set<RegionCode> both = new HashSet<>(year.getValue());
            both.addAll(byYear.getOrDefault(year.getKey() - 1, Set.of()));
            if (both.size() < governments) {
                return false;
            }
        }
        return true;
    }

    /** At most so many of each year, the first ones. */
    Occurrences sample(HeldReports reports, int most) {
        Map<Integer, Integer> taken = new HashMap<>();
        int[] sample = new int[places.length];
        int length = 0;
        for (int i = 0; i < count(); i++) {
            if (taken.merge(reports.year(report(i)), 1, Integer::sum) <= most) {
                System.arraycopy(places, i * WIDTH, sample, length, WIDTH);
                length += WIDTH;
            }
        }
        return length == places.length ? this : new Occurrences(Arrays.copyOf(sample, length));
    }
}
