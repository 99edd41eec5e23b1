package org.fazhi.region;

import java.util.List;
import org.fazhi.settings.reading.PlaceWords;
import org.jspecify.annotations.Nullable;

/** Development zones: those of the statistical codes, and those that only their names tell. */
final class ZonePlaces {
    private final Gazetteer gazetteer;
    private final PlaceNames names;
    private final PlaceWords words;

    ZonePlaces(Gazetteer gazetteer, PlaceNames names, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.words = words;
    }

    /** A zone of a division that is named before it: 西安市高新技术产业开发区. */
    ReportPlace within(Region region, String name, String zone, List<String> basis) {
        if (region.level() == Region.DivisionLevel.COUNTY) {
            String above = gazetteer.prefecture(region).map(Region::shortName).orElse("\0");
            boolean joint = zone.startsWith(above);
            return place(region, null, joint ? null : name + zone, basis);
        }
        Region known = known(region, zone);
        boolean isWhole = zone.contains(region.shortName());
        return known == null
                ? place(region, isWhole ? zone : name + zone, null, basis)
                : place(known, null, null, basis);
    }

    /** A zone that a title names without the city's full name: 北京经济技术开发区, 雄安新区. */
    @Nullable ReportPlace named(String zone, List<String> basis) {
        Region within = gazetteer.zoneWithin(zone);
        if (within == null) {
            List<Region> named =
                    names.shortIn(zone).stream()
                            .filter(region -> zone.startsWith(region.shortName()))
                            .filter(region -> region.level() != Region.DivisionLevel.COUNTY)
                            .toList();
            within = named.size() == 1 ? named.get(0) : null;
        }
        if (within == null) {
            return null;
        }
        Region known = known(within, zone);
        return known == null ? place(within, zone, null, basis) : place(known, null, null, basis);
    }

    private static ReportPlace place(
            Region region, @Nullable String zone, @Nullable String unit, List<String> basis) {
        ReportPlace.Level level =
                zone == null ? ReportPlace.level(region) : ReportPlace.Level.COUNTY;
        return new ReportPlace(level, region, null, zone, null, unit, List.of(), basis);
    }

    /** The zone of the statistical codes that a name means, or null. */
    private @Nullable Region known(Region within, String zone) {
        String stem = stem(zone, within);
        List<Region> found =
                gazetteer.children(within.code()).stream()
                        .filter(child -> child.kind() == Region.Kind.ZONE)
                        .filter(child -> stem(child.name(), within).equals(stem))
                        .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private String stem(String name, Region within) {
        String stem =
                name.replace(gazetteer.province(within).shortName(), "")
                        .replace(within.shortName(), "")
                        .replaceFirst("^市", "");
        for (PlaceWords.ZoneKind kind : words.zoneKinds()) {
            stem = kind.longName().matcher(stem).replaceAll(kind.shortName());
        }
        return stem;
    }
}
