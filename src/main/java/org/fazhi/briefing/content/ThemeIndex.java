package org.fazhi.briefing.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.compare.region.ThemeCount;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** The counts of themes by region, kind and axis. */
public final class ThemeIndex {
    private final Map<Key, Map<String, ThemeCount>> rows = new HashMap<>();

    private record Key(@Nullable RegionCode regionCode, Finding.Kind kind, ThemeCount.Axis axis) {}

    ThemeIndex(List<ThemeCount> counts) {
        for (ThemeCount row : counts) {
            rows.computeIfAbsent(
                            new Key(row.regionCode(), row.kind(), row.axis()),
                            key -> new HashMap<>())
                    .put(row.theme(), row);
        }
    }

    /**
     * The counts of a region by theme; a theme that no report touches is not among them.
     *
     * @param regionCode null for the reports whose place is open
     */
    public Map<String, ThemeCount> of(
            @Nullable RegionCode regionCode, Finding.Kind kind, ThemeCount.Axis axis) {
        return rows.getOrDefault(new Key(regionCode, kind, axis), Map.of());
    }
}
