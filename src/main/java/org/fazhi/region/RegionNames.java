package org.fazhi.region;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names a division goes by in official texts, derived from its full one. */
final class RegionNames {
    private static final Pattern KIND = Pattern.compile("(?:自治[区州县旗]|地区|林区|特区|新区|[省市县区盟旗])$");
    private static final Pattern AUTONOMOUS = Pattern.compile("自治([区州县旗])$");

    /** Left and right wing: 科尔沁左翼中旗, 喀喇沁左翼蒙古族自治县. */
    private static final Pattern WING = Pattern.compile("^(.).+([左右])翼([前中后]?)");

    /** Front, middle, back: 乌拉特前旗, 新巴尔虎左旗. */
    private static final Pattern SIDE = Pattern.compile("^(.).{2,}([前中后左右])$");

    /** East and west: 东乌珠穆沁旗. */
    private static final Pattern COMPASS = Pattern.compile("^([东西].).{2,}$");

    private RegionNames() {}

    /**
     * The full name, and the customary ones of a division of peoples or of a zone: 石柱县, 恩施州, 湘西自治州,
     * 管城区.
     */
    static Set<String> of(Region region) {
        Set<String> names = new LinkedHashSet<>();
        String name = region.name();
        String stem = region.shortName();
        names.add(name);
        Matcher autonomous = AUTONOMOUS.matcher(name);
        if (autonomous.find()) {
            String kind = autonomous.group(1);
            if (stem.length() >= 2) {
                names.add(stem + (kind.equals("区") ? "自治区" : kind));
                names.add(stem + "自治" + kind);
            }
        } else if (name.endsWith("族区") && !name.startsWith(stem + "区")) {
            names.add(stem + "区");
        }
        if (region.kind() == Region.Kind.ZONE) {
            names.add(name.replace("技术产业开发区", "区").replace("经济技术开发区", "经开区"));
        }
        return names;
    }

    /**
     * What long names are cut down to among neighbours: 巴州, 莫旗, 科左中旗, 东乌旗. Others bear the same, so
     * that only what stands around them makes them names.
     */
    static Set<String> abbreviations(Region region) {
        String name = region.name();
        Matcher kind = KIND.matcher(name);
        String stem = region.shortName();
        if (region.level() == Region.DivisionLevel.PROVINCE
                || !kind.find()
                || !name.matches(".*(?:[盟旗]|自治[州县])")) {
            return Set.of();
        }
        String end = kind.group().substring(kind.group().length() - 1);
        Matcher wing = WING.matcher(stem);
        if (wing.find()) {
            return Set.of(wing.group(1) + wing.group(2) + wing.group(3) + end);
        }
        Matcher side = SIDE.matcher(stem);
        if (side.find() && end.equals("旗")) {
            return Set.of(side.group(1) + side.group(2) + end);
        }
        Matcher compass = COMPASS.matcher(stem);
        if (compass.find() && end.equals("旗")) {
            return Set.of(compass.group(1) + end);
        }
        boolean isLong = stem.length() >= (end.equals("旗") || end.equals("盟") ? 3 : 4);
        return isLong && !end.equals("县") ? Set.of(stem.substring(0, 1) + end) : Set.of();
    }

    /** A name without its kind; whole where one character would be left. */
    static String stem(String name) {
        String stem = KIND.matcher(name).replaceFirst("");
        return stem.length() >= 2 ? stem : name;
    }
}
