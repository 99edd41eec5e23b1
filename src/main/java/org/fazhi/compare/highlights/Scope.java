package org.fazhi.compare.highlights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.compare.region.Divisions;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.analysis.HighlightPatterns;

/**
 * Of whose reports an overview tells.
 *
 * @param place the region
 * @param single whether all that is held of it is its government's own report
 * @param reports by division code
 * @param divisions names regions
 * @param own what is said of the government of a region that holds others
 */
record Scope(
        Divisions.Division place,
        boolean single,
        List<ReportFacts> reports,
        Divisions divisions,
        String own) {
    /** Whose a report is, its government apart from those of the places in its region. */
    String name(ReportFacts report) {
        String name = name(report.seat().regionCode());
        return single || isLowest(report)
                ? name
                : HighlightPatterns.fill(own, Map.of("place", name));
    }

    /** Whose each report is, by its document. */
    Map<String, String> names() {
        return reports.stream()
                .collect(Collectors.toMap(report -> report.seat().docId(), this::name));
    }

    /**
     * The name of a region as far as the overview's place leaves it open: a prefecture's name
     * before a district's in a province.
     */
    private String name(RegionCode code) {
        Set<RegionCode> known = new HashSet<>(divisions.within(place.code()));
        known.add(RegionCode.NATION);
        List<String> names =
                new ArrayList<>(
                        divisions.within(code).stream()
                                .filter(each -> each.equals(code) || !known.contains(each))
                                .map(divisions::name)
                                .toList());
        Collections.reverse(names);
        return names.stream().collect(Collectors.joining());
    }

    /** Whether a report is of those that sums are made of. */
    boolean isLowest(ReportFacts report) {
        return divisions.lowest(report.seat().regionCode(), report.seat().regionLevel());
    }
}
