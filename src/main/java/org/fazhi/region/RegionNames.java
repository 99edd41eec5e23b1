package org.fazhi.region;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names a division goes by in official texts. */
final class RegionNames {
    private RegionNames() {}

    /** The full name, and the customary one of an autonomous division or zone: 石柱县, 恩施州. */
    static Set<String> of(Region region) {
        Set<String> names = new LinkedHashSet<>();
        String name = region.name();
        names.add(name);
        if (name.endsWith("自治县")) {
            if (region.shortName().length() >= 2) {
                names.add(region.shortName() + "县");
            }
        } else if (name.endsWith("自治旗")) {
            names.add(region.shortName() + "旗");
        } else if (name.endsWith("自治州")) {
            names.add(region.shortName() + "州");
        } else if (name.endsWith("自治区")) {
            names.add(region.shortName() + "自治区");
        }
        if (region.kind() == Region.Kind.ZONE) {
            names.add(name.replace("技术产业开发区", "区").replace("经济技术开发区", "经开区"));
        }
        return names;
    }
}
