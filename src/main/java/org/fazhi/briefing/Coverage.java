package org.fazhi.briefing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.compare.RosterEntry;
import org.fazhi.corpus.Document;

/** What the reports cover, and so what the books may call themselves. */
final class Coverage {
    /** The provinces, autonomous regions and municipalities whose governments publish reports. */
    private static final int PROVINCES = 31;

    private static final int NAMED = 3;

    private final Holdings holdings;
    private final double share;
    private final Map<String, Long> expected = new TreeMap<>();
    private final Map<String, Long> held = new TreeMap<>();

    Coverage(Holdings holdings, double share) {
        this.holdings = holdings;
        this.share = share;
        for (RosterEntry entry : holdings.data().roster()) {
            if (entry.expected()) {
                expected.merge(DivisionNames.provinceOf(entry.regionCode()), 1L, Long::sum);
            }
        }
        for (Document report : holdings.reports()) {
            if (report.regionCode() != null && report.unit() == null) {
                held.merge(DivisionNames.provinceOf(report.regionCode()), 1L, Long::sum);
            }
        }
    }

    /** Codes of the provinces with at least one report, in order. */
    List<String> provinces() {
        return List.copyOf(held.keySet());
    }

    long held(String province) {
        return held.getOrDefault(province, 0L);
    }

    long expected(String province) {
        return expected.getOrDefault(province, 0L);
    }

    /** Whether so many of a province's reports are held that its name may stand on a book. */
    boolean covers(String province) {
        long due = expected(province);
        return due > 0 && held(province) >= share * due;
    }

    /** 全国 only when every province is there; provinces where they are covered; else 样本. */
    String title() {
        List<String> provinces = provinces();
        if (provinces.size() >= PROVINCES && provinces.stream().allMatch(this::covers)) {
            return "全国";
        }
        if (!provinces.isEmpty()
                && provinces.size() <= NAMED
                && provinces.stream().allMatch(this::covers)) {
            return provinces.stream().map(holdings.places()::name).collect(Collectors.joining("、"));
        }
        return "样本";
    }
}
