package org.fazhi.compare.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What reports add up to in a region, where it is another than in an earlier run. It is no table:
 * the tables of a run follow from its files alone, and this from what was run before.
 *
 * @param indicator its id
 * @param before the earlier sum; null where there was none
 * @param now the sum; null where there is none
 */
public record ChangedTotal(
        String indicator, @Nullable RegionIndicator before, @Nullable RegionIndicator now) {

    /**
     * The sums of a region that differ in value, in exactness or in how many reports they rest on.
     *
     * @param indicators of which sums are compared, in the order that is wanted
     */
    public static List<ChangedTotal> between(
            Collection<RegionIndicator> before,
            Collection<RegionIndicator> now,
            RegionCode regionCode,
            List<String> indicators) {
        Map<String, RegionIndicator> old = totals(before, regionCode);
        Map<String, RegionIndicator> current = totals(now, regionCode);
        return indicators.stream()
                .map(id -> new ChangedTotal(id, old.get(id), current.get(id)))
                .filter(each -> !alike(each.before, each.now))
                .toList();
    }

    /** Sums, and rates made of summed parts, by indicator. */
    private static Map<String, RegionIndicator> totals(
            Collection<RegionIndicator> rows, RegionCode regionCode) {
        Map<String, RegionIndicator> totals = new HashMap<>();
        for (RegionIndicator row : rows) {
            boolean total =
                    row.basis() == RegionIndicator.Basis.SUMMED
                            || row.basis() == RegionIndicator.Basis.RECOMPUTED;
            if (total && row.value() != null && row.regionCode().equals(regionCode)) {
                totals.put(row.indicator(), row);
            }
        }
        return totals;
    }

    private static boolean alike(@Nullable RegionIndicator before, @Nullable RegionIndicator now) {
        return before == null || now == null
                ? before == now
                : Objects.equals(before.value(), now.value())
                        && before.qualifier() == now.qualifier()
                        && before.reporting() == now.reporting();
    }
}
