package org.fazhi.briefing.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.conf.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The names of divisions as they stand in a book: province, prefecture and county joined. What the
 * whole book lies in is not said again in each of its rows.
 */
public final class DivisionNames {
    /** The last two digits of a code, up to which it is a district of a city (GB/T 2260). */
    private static final int LAST_CITY_DISTRICT = 20;

    private final Map<RegionCode, BookDivision> places = new HashMap<>();
    private final Map<RegionCode, String> byDocument = new HashMap<>();
    private final @Nullable RegionCode within;

    public DivisionNames(BriefingData data) {
        this(data, null);
    }

    /**
     * @param within the division that the book is of, which its rows leave out; or null
     */
    public DivisionNames(BriefingData data, @Nullable RegionCode within) {
        this.within = within;
        data.places().forEach(place -> places.put(place.code(), place));
        for (Document document : data.documents()) {
            if (document.regionCode() != null) {
                byDocument.putIfAbsent(document.regionCode(), joined(document));
            }
        }
    }

    /** Whether a division has a government of its own. */
    public boolean knows(RegionCode code) {
        return places.containsKey(code);
    }

    /** Whether a division's government is counted in the sums above it. */
    public boolean isLowest(@Nullable RegionCode code) {
        BookDivision place = places.get(code);
        return place != null && place.lowest();
    }

    /** The division's own name; its code only if nobody knows a name. */
    public String name(RegionCode code) {
        BookDivision place = places.get(code);
        return place == null ? code.value() : place.name();
    }

    /**
     * Whether a county is known by its name in its province: no other division there bears it, and
     * it is no district of a city, which is named behind its city.
     */
    public boolean isKnownWithoutPrefecture(RegionCode code) {
        BookDivision place = places.get(code);
        return place != null
                && code.isCounty()
                && Integer.parseInt(code.value().substring(4)) > LAST_CITY_DISTRICT
                && places.values().stream()
                                .filter(other -> other.name().equals(place.name()))
                                .filter(
                                        other ->
                                                other.code()
                                                        .provinceOrCorps()
                                                        .equals(code.provinceOrCorps()))
                                .count()
                        == 1;
    }

    /**
     * Province, prefecture and county as far as they lie in what the book is of; what the gazetteer
     * does not know comes from the report.
     */
    public String fullName(RegionCode code) {
        StringBuilder name = new StringBuilder();
        BookDivision place = places.get(code);
        if (place == null) {
            return byDocument.getOrDefault(code, code.value());
        }
        for (int steps = 0; place != null && steps < 5; steps++) {
            boolean said = place.code().equals(within) && !name.isEmpty();
            if (said || place.code().equals(RegionCode.NATION)) {
                break;
            }
            name.insert(0, place.name());
            boolean top = place.level() == Document.GovernmentLevel.PROVINCE;
            place = top || place.parentCode() == null ? null : places.get(place.parentCode());
        }
        return name.toString();
    }

    /**
     * Whose report it is.
     *
     * @param unplaced what is said where its place is open
     */
    public String fullName(Document report, Phrase unplaced) {
        if (report.regionCode() != null) {
            return fullName(report.regionCode());
        }
        String title = Objects.requireNonNullElse(report.title(), report.sourcePath());
        return unplaced.with(title);
    }

    private static String joined(Document document) {
        return Stream.of(
                        document.province(),
                        document.prefecture(),
                        document.county(),
                        document.township())
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }
}
