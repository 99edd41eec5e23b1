package org.fazhi.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which divisions a chain of names means. */
final class PlaceChain {
    private PlaceChain() {}

    /** The divisions of the last name that lie within those before it. */
    static List<Region> lowest(PlaceName named, Gazetteer gazetteer) {
        List<Region> found = new ArrayList<>();
        List<List<Region>> above = named.chain().subList(0, named.chain().size() - 1);
        for (Region region : named.lowest()) {
            boolean fits =
                    above.stream()
                            .allMatch(
                                    level ->
                                            level.stream()
                                                    .anyMatch(
                                                            one ->
                                                                    isBelow(
                                                                            region, one,
                                                                            gazetteer)));
            if (fits) {
                found.add(region);
            }
        }
        return found;
    }

    private static boolean isBelow(Region region, Region above, Gazetteer gazetteer) {
        return !region.equals(above) && gazetteer.wasWithin(region, above);
    }

    /** A division and its former selves are one: as it was called in the year. */
    static List<Region> distinct(
            List<Region> regions, @Nullable Integer year, Gazetteer gazetteer) {
        Map<RegionCode, Region> byToday = new LinkedHashMap<>();
        boolean isOfTheYear =
                year != null && regions.stream().anyMatch(one -> gazetteer.lastYear(one) >= year);
        for (Region region : regions) {
            if (isOfTheYear && year != null && gazetteer.lastYear(region) < year - 1) {
                continue; // another bore the name that year
            }
            if (year != null && !gazetteer.existed(region, year)) {
                continue;
            }
            Region today = gazetteer.today(region);
            Region then = year == null ? region : gazetteer.in(region, year);
            byToday.merge(
                    today.code(),
                    then,
                    (one, other) ->
                            gazetteer.lastYear(one) <= gazetteer.lastYear(other) ? one : other);
        }
        return List.copyOf(byToday.values());
    }
}
