package org.fazhi.compare.region;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fazhi.corpus.Document;
import org.fazhi.region.Gazetteer;
import org.fazhi.region.Region;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * The divisions that have a government of their own, as comparison needs them: what stands above a
 * code, and which governments stand lowest. Nominal divisions (市辖区, 省直辖县级行政区划) are left out, so
 * that a district of a municipality and a county directly under its province stand below the
 * province at once.
 */
public final class Divisions implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<RegionCode, Division> byCode;
    private final TreeSet<RegionCode> withCounties;
    private final TreeMap<RegionCode, Integer> since = new TreeMap<>();

    /**
     * A division.
     *
     * @param code six digits
     * @param name full name
     * @param level province, prefecture or county; null for the nation and for what is unknown
     */
    public record Division(RegionCode code, String name, Document.@Nullable GovernmentLevel level)
            implements Serializable {}

    public Divisions(List<Division> divisions) {
        byCode = new TreeMap<>();
        divisions.forEach(division -> byCode.put(division.code(), division));
        withCounties = new TreeSet<>();
        for (Division division : divisions) {
            if (division.level() == Document.GovernmentLevel.COUNTY) {
                withCounties.add(division.code().prefecture());
            }
        }
    }

    /** The real divisions of the gazetteer. */
    public static Divisions of(Gazetteer gazetteer) {
        Divisions divisions = ofAll(gazetteer);
        divisions.all().stream()
                .map(Division::code)
                .filter(code -> gazetteer.since(code) != null)
                .forEach(code -> divisions.since.put(code, gazetteer.since(code)));
        return divisions;
    }

    private static Divisions ofAll(Gazetteer gazetteer) {
        return new Divisions(
                gazetteer.all().stream()
                        .filter(region -> region.kind() == Region.Kind.REAL)
                        .map(
                                region ->
                                        new Division(
                                                region.code(),
                                                region.name(),
                                                level(region.level())))
                        .toList());
    }

    private static Document.GovernmentLevel level(Region.DivisionLevel level) {
        return switch (level) {
            case PROVINCE -> Document.GovernmentLevel.PROVINCE;
            case PREFECTURE -> Document.GovernmentLevel.PREFECTURE;
            case COUNTY -> Document.GovernmentLevel.COUNTY;
        };
    }

    /** A division by its code. */
    public Optional<Division> of(RegionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All divisions, by code. */
    public List<Division> all() {
        return List.copyOf(byCode.values());
    }

    /** All divisions of some provinces that were there in a year, by code. */
    public List<Division> ofProvinces(Set<RegionCode> provinces, int year) {
        return byCode.values().stream()
                .filter(division -> provinces.contains(division.code().provinceOrCorps()))
                .filter(division -> year >= since.getOrDefault(division.code(), year))
                .toList();
    }

    /** The name of a region: 全国 for the nation, the code itself if it is unknown. */
    public String name(RegionCode code) {
        if (code.equals(RegionCode.NATION)) {
            return "全国";
        }
        Division division = byCode.get(code);
        return division == null ? code.value() : division.name();
    }

    /** The codes above a code, the nearest first, the nation last. */
    public List<RegionCode> above(RegionCode code) {
        List<RegionCode> above = new ArrayList<>();
        RegionCode prefecture = code.prefecture();
        RegionCode province = code.provinceOrCorps();
        if (code.isCounty() && !prefecture.equals(province) && byCode.containsKey(prefecture)) {
            above.add(prefecture);
        }
        if (!code.equals(province)) {
            above.add(province);
        }
        above.add(RegionCode.NATION);
        return above;
    }

    /** The regions that a code lies in: itself and those above it, each once. */
    public List<RegionCode> within(RegionCode code) {
        List<RegionCode> within = new ArrayList<>(List.of(code));
        above(code).stream().filter(region -> !region.equals(code)).forEach(within::add);
        return within;
    }

    /**
     * Whether a government is counted in the sums above it: counties and districts, and prefectures
     * that have none (东莞, 中山, 嘉峪关).
     *
     * @param level null where it is not known: then it is not
     */
    public boolean lowest(RegionCode code, Document.@Nullable GovernmentLevel level) {
        return level == Document.GovernmentLevel.COUNTY
                || level == Document.GovernmentLevel.PREFECTURE && !withCounties.contains(code);
    }

    /** The level of a region; null for the nation and for what is unknown. */
    public Document.@Nullable GovernmentLevel level(RegionCode code) {
        Division division = byCode.get(code);
        return division == null ? null : division.level();
    }
}
