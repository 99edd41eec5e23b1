package org.fazhi.briefing.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fazhi.briefing.data.DivisionNames;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;

/** What the reports cover, and so what the books may call themselves. */
public final class Coverage {
    /** The provinces, autonomous regions and municipalities whose governments publish reports. */
    private static final int PROVINCES = 31;

    private static final int NAMED = 3;

    private final ReportIndex index;
    private final double share;
    private final UnaryOperator<String> area;
    private final Map<String, Long> expected = new TreeMap<>();
    private final Map<String, Long> held = new TreeMap<>();

    /** Coverage by province. */
    public Coverage(ReportIndex index, double share) {
        this(index, share, DivisionNames::provinceOf);
    }

    /**
     * @param share of the expected reports from which on an area counts as covered
     * @param area in which a division lies, both as codes
     */
    public Coverage(ReportIndex index, double share, UnaryOperator<String> area) {
        this.index = index;
        this.share = share;
        this.area = area;
        for (RosterEntry entry : index.data().roster()) {
            if (entry.expected()) {
                expected.merge(area.apply(entry.regionCode()), 1L, Long::sum);
            }
        }
        for (Document report : index.reports()) {
            if (report.regionCode() != null && report.unit() == null) {
                held.merge(area.apply(report.regionCode()), 1L, Long::sum);
            }
        }
    }

    /** The area in which a division lies. */
    public String areaOf(String code) {
        return area.apply(code);
    }

    /** Codes of the areas with at least one report, in order. */
    public List<String> areas() {
        return List.copyOf(held.keySet());
    }

    public long held(String code) {
        return held.getOrDefault(code, 0L);
    }

    public long expected(String code) {
        return expected.getOrDefault(code, 0L);
    }

    /** Whether so many of an area's reports are held that its name may stand on a book. */
    public boolean covers(String code) {
        long due = expected(code);
        return due > 0 && held(code) >= share * due;
    }

    /** 全国 only when every province is there; provinces where they are covered; else 样本. */
    public String title() {
        List<String> provinces = areas();
        long apart = provinces.stream().map(code -> code.substring(0, 2)).distinct().count();
        if (apart >= PROVINCES && provinces.stream().allMatch(this::covers)) {
            return "全国";
        }
        if (!provinces.isEmpty()
                && provinces.size() <= NAMED
                && provinces.stream().allMatch(this::covers)) {
            return provinces.stream().map(index.places()::name).collect(Collectors.joining("、"));
        }
        return "样本";
    }
}
