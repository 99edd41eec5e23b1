package org.fazhi.compare.copies;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** The governments' own reports by number, in the order of their years and codes. */
final class HeldReports implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<RosterEntry> entries;
    private final Map<String, Integer> numbers = new HashMap<>();

    HeldReports(List<RosterEntry> roster) {
        entries =
                roster.stream()
                        .filter(entry -> entry.docId() != null)
                        .sorted(
                                Comparator.comparing(RosterEntry::reportYear)
                                        .thenComparing(RosterEntry::regionCode))
                        .toList();
        for (int i = 0; i < entries.size(); i++) {
            numbers.put(entries.get(i).docId(), i);
        }
    }

    int size() {
        return entries.size();
    }

    /** The number of a report, or null where it is not on the roster. */
    @Nullable Integer number(String docId) {
        return numbers.get(docId);
    }

    int year(int report) {
        return entries.get(report).reportYear();
    }

    RegionCode region(int report) {
        return entries.get(report).regionCode();
    }

    String docId(int report) {
        return entries.get(report).held();
    }

    /** Whether the other report is the same government's of the year before. */
    boolean isOwnLastYear(int report, int other) {
        return year(other) == year(report) - 1 && region(other).equals(region(report));
    }

    /** Whether the other report is another government's of the same year or the year before. */
    boolean isOthers(int report, int other) {
        int years = year(report) - year(other);
        return (years == 0 || years == 1) && !region(other).equals(region(report));
    }
}
