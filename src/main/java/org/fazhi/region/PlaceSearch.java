package org.fazhi.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the division that no title names, from all that is named: of the kind that the report's own
 * words tell, named clearly and clearly more than any other.
 */
final class PlaceSearch {
    private static final int CLEAR = 3;
    private static final int SIGNED = 5;

    private final Gazetteer gazetteer;
    private final Townships townships;

    PlaceSearch(Gazetteer gazetteer, Townships townships) {
        this.gazetteer = gazetteer;
        this.townships = townships;
    }

    /**
     * The divisions that could be meant, one where it is clear.
     *
     * @param kind the last character of the division's name, or null where no words tell it: then
     *     only bodies around the text count
     * @param below whether a department or a township reports, whose documents name its own county
     */
    List<Region> find(PlaceMentions mentions, @Nullable String kind, boolean below) {
        List<Region> fitting = new ArrayList<>();
        for (Region region : mentions.regions()) {
            boolean counts =
                    kind == null
                            ? mentions.strong(region) > 0 || below && isCounty(region)
                            : fits(region, kind) || mentions.strong(region) >= SIGNED;
            boolean province = region.level() == Region.DivisionLevel.PROVINCE && kind != null;
            if (counts && mentions.weight(region) >= (province ? CLEAR - 1 : CLEAR)) {
                fitting.add(region);
            }
        }
        fitting.sort(Comparator.comparingInt(mentions::weight).reversed());
        return fitting.isEmpty() ? List.of() : clearest(fitting, mentions);
    }

    private List<Region> clearest(List<Region> fitting, PlaceMentions mentions) {
        Region best = fitting.get(0);
        List<Region> rivals =
                fitting.stream()
                        .filter(one -> 2 * mentions.weight(one) > mentions.weight(best))
                        .toList();
        List<Region> lowest =
                rivals.stream()
                        .filter(
                                one ->
                                        rivals.stream()
                                                .noneMatch(
                                                        other ->
                                                                !other.equals(one)
                                                                        && gazetteer.wasWithin(
                                                                                other, one)))
                        .toList();
        return lowest.isEmpty() ? rivals : lowest;
    }

    private static boolean isCounty(Region region) {
        return region.level() == Region.DivisionLevel.COUNTY;
    }

    /** Whether a division is of the kind that its own reports call it by: 我区, 全州. */
    static boolean fits(Region region, String kind) {
        return region.name().endsWith(kind) && region.kind() != Region.Kind.NOMINAL;
    }

    /**
     * The divisions that a township can lie in.
     *
     * @param superior the last character of the name of the division above it, or null
     */
    List<Region> ofTownship(String township, PlaceMentions mentions, @Nullable String superior) {
        List<Region> all = townships.within(township);
        List<Region> fitting =
                superior == null
                        ? all
                        : all.stream().filter(region -> isUnder(region, superior)).toList();
        List<Region> best = List.of();
        int most = 0;
        for (Region region : fitting) {
            int weight = mentions.weight(region) * 4 + above(region, mentions);
            if (weight > most) {
                best = List.of(region);
                most = weight;
            } else if (weight == most && most > 0) {
                best = new ArrayList<>(best);
                best.add(region);
            }
        }
        return most > 0 ? best : fitting;
    }

    /**
     * Whether a township's own division can be of the kind above it that its words name: a city's
     * street may name the city alone, not its district.
     */
    private static boolean isUnder(Region region, String superior) {
        return switch (superior) {
            case "市" -> fits(region, "市") || fits(region, "区");
            case "州", "盟", "省" -> true;
            default -> fits(region, superior);
        };
    }

    private int above(Region region, PlaceMentions mentions) {
        int prefecture =
                gazetteer.prefecture(region).filter(one -> !one.equals(region)).stream()
                        .mapToInt(mentions::weight)
                        .sum();
        return 2 * prefecture + mentions.weight(gazetteer.province(region));
    }

    /**
     * The divisions that a name which the gazetteer does not know can be short for, among those
     * that the report names clearly: 塔县 beside 塔什库尔干塔吉克自治县.
     */
    List<Region> shortenedTo(String name, PlaceMentions mentions) {
        return mentions.regions().stream()
                .filter(region -> mentions.weight(region) >= CLEAR - 1)
                .filter(region -> fits(region, name.substring(name.length() - 1)))
                .filter(region -> isShortened(name, region.name()))
                .toList();
    }

    /** Whether the characters of a name stand in a longer one in this order, the first in front. */
    private static boolean isShortened(String name, String whole) {
        int at = -1;
        for (int i = 0; i < name.length(); i++) {
            at = whole.indexOf(name.charAt(i), at + 1);
            if (at < 0 || i == 0 && at > 0) {
                return false;
            }
        }
        return name.length() < whole.length();
    }

    /** The division that an open place lies in, as far as it is named clearly; or null. */
    @Nullable Region above(PlaceMentions mentions, @Nullable String kind) {
        Region province = clear(mentions, Region.DivisionLevel.PROVINCE, null);
        if (province == null || kind != null && fits(province, kind)) {
            return null;
        }
        boolean county = kind != null && "县区旗".contains(kind);
        Region prefecture =
                county ? clear(mentions, Region.DivisionLevel.PREFECTURE, province) : null;
        return prefecture == null ? province : prefecture;
    }

    private @Nullable Region clear(
            PlaceMentions mentions, Region.DivisionLevel level, @Nullable Region within) {
        Region best = null;
        int most = 0;
        int second = 0;
        for (Region region : mentions.regions()) {
            int weight = mentions.weight(region);
            if (region.level() != level
                    || region.kind() != Region.Kind.REAL
                    || within != null && !gazetteer.isWithin(region, within)) {
                continue;
            }
            if (weight > most) {
                second = most;
                most = weight;
                best = region;
            } else {
                second = Math.max(second, weight);
            }
        }
        return most >= CLEAR && most > 2 * second ? best : null;
    }
}
