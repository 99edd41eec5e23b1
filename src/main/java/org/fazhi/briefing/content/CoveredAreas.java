package org.fazhi.briefing.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fazhi.compare.region.Coverage;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.FrameTexts;

/** The areas that the reports cover, and so what the books may call themselves. */
public final class CoveredAreas {
    /** The provinces, autonomous regions and municipalities whose governments publish reports. */
    private static final int PROVINCES = 31;

    private static final int NAMED = 3;

    private final ReportIndex index;
    private final double share;
    private final UnaryOperator<RegionCode> area;
    private final Map<RegionCode, Coverage> rows = new TreeMap<>();

    /** The provinces. */
    public CoveredAreas(ReportIndex index, double share) {
        this(index, share, RegionCode::provinceOrCorps);
    }

    /**
     * @param share of the expected reports from which on an area counts as covered
     * @param area in which a division lies, both as codes
     */
    public CoveredAreas(ReportIndex index, double share, UnaryOperator<RegionCode> area) {
        this.index = index;
        this.share = share;
        this.area = area;
        for (Coverage row : index.data().coverage()) {
            boolean whole = row.regionCode().equals(RegionCode.NATION);
            if (!whole && area.apply(row.regionCode()).equals(row.regionCode())) {
                rows.put(row.regionCode(), row);
            }
        }
    }

    /** The area in which a division lies. */
    public RegionCode areaOf(RegionCode code) {
        return area.apply(code);
    }

    /** Codes of the areas with at least one report, in order. */
    public List<RegionCode> areas() {
        return rows.values().stream()
                .filter(row -> row.held() > 0)
                .map(Coverage::regionCode)
                .toList();
    }

    public long held(RegionCode code) {
        Coverage row = rows.get(code);
        return row == null ? 0 : row.held();
    }

    public long expected(RegionCode code) {
        Coverage row = rows.get(code);
        return row == null ? 0 : row.expected();
    }

    /** Whether so many of an area's reports are held that its name may stand on a book. */
    public boolean covers(RegionCode code) {
        long due = expected(code);
        return due > 0 && held(code) >= share * due;
    }

    /** 全国 only when every province is there; provinces where they are covered; else 样本. */
    public String title(FrameTexts texts) {
        List<RegionCode> provinces = areas();
        long apart = provinces.stream().map(RegionCode::province).distinct().count();
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
