package org.fazhi.briefing.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fazhi.briefing.data.DivisionNames;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.region.Coverage;
import org.fazhi.settings.briefing.texts.FrameTexts;

/** The areas that the reports cover, and so what the books may call themselves. */
public final class CoveredAreas {
    /** The provinces, autonomous regions and municipalities whose governments publish reports. */
    private static final int PROVINCES = 31;

    private static final int NAMED = 3;

    private final ReportIndex index;
    private final double share;
    private final UnaryOperator<String> area;
    private final Map<String, Coverage> rows = new TreeMap<>();

    /** The provinces. */
    public CoveredAreas(ReportIndex index, double share) {
        this(index, share, DivisionNames::provinceOf);
    }

    /**
     * @param share of the expected reports from which on an area counts as covered
     * @param area in which a division lies, both as codes
     */
    public CoveredAreas(ReportIndex index, double share, UnaryOperator<String> area) {
        this.index = index;
        this.share = share;
        this.area = area;
        for (Coverage row : index.data().coverage()) {
            boolean whole = row.regionCode().equals(RegionIndicator.NATION);
            if (!whole && area.apply(row.regionCode()).equals(row.regionCode())) {
                rows.put(row.regionCode(), row);
            }
        }
    }

    /** The area in which a division lies. */
    public String areaOf(String code) {
        return area.apply(code);
    }

    /** Codes of the areas with at least one report, in order. */
    public List<String> areas() {
        return rows.values().stream()
                .filter(row -> row.held() > 0)
                .map(Coverage::regionCode)
                .toList();
    }

    public long held(String code) {
        Coverage row = rows.get(code);
        return row == null ? 0 : row.held();
    }

    public long expected(String code) {
        Coverage row = rows.get(code);
        return row == null ? 0 : row.expected();
    }

    /** Whether so many of an area's reports are held that its name may stand on a book. */
    public boolean covers(String code) {
        long due = expected(code);
        return due > 0 && held(code) >= share * due;
    }

    /** 全国 only when every province is there; provinces where they are covered; else 样本. */
    public String title(FrameTexts texts) {
        List<String> provinces = areas();
        long apart = provinces.stream().map(code -> code.substring(0, 2)).distinct().count();
        if (apart >= PROVINCES && provinces.stream().allMatch(this::covers)) {
            return texts.nation();
        }
        if (!provinces.isEmpty()
                && provinces.size() <= NAMED
                && provinces.stream().allMatch(this::covers)) {
            return provinces.stream().map(index.places()::name).collect(Collectors.joining("、"));
        }
        return texts.sample();
    }
}
