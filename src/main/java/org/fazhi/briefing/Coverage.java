package org.fazhi.briefing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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
    private final UnaryOperator<String> area;
    private final Map<String, Long> expected = new TreeMap<>();
    private final Map<String, Long> held = new TreeMap<>();

    /** Coverage by province. */
    Coverage(Holdings holdings, double share) {
        this(holdings, share, DivisionNames::provinceOf);
    }

    /**
     * @param share of the expected reports from which on an area counts as covered
     * @param area in which a division lies, both as codes
     */
    Coverage(Holdings holdings, double share, UnaryOperator<String> area) {
        this.holdings = holdings;
        this.share = share;
        this.area = area;
        for (RosterEntry entry : holdings.data().roster()) {
            if (entry.expected()) {
                expected.merge(area.apply(entry.regionCode()), 1L, Long::sum);
            }
        }
        for (Document report : holdings.reports()) {
            if (report.regionCode() != null && report.unit() == null) {
                held.merge(area.apply(report.regionCode()), 1L, Long::sum);
            }
        }
    }

    /** The area in which a division lies. */
    String areaOf(String code) {
        return area.apply(code);
    }

    /** Codes of the areas with at least one report, in order. */
    List<String> areas() {
        return List.copyOf(held.keySet());
    }

    long held(String code) {
        return held.getOrDefault(code, 0L);
    }

    long expected(String code) {
        return expected.getOrDefault(code, 0L);
    }

    /** Whether so many of an area's reports are held that its name may stand on a book. */
    boolean covers(String code) {
        long due = expected(code);
        return due > 0 && held(code) >= share * due;
    }

    /** 全国 only when every province is there; provinces where they are covered; else 样本. */
    String title() {
        List<String> provinces = areas();
        long apart = provinces.stream().map(code -> code.substring(0, 2)).distinct().count();
        if (apart >= PROVINCES && provinces.stream().allMatch(this::covers)) {
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
