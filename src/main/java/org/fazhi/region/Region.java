package org.fazhi.region;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division.
 *
 * @param code of its own, which no other division has
 * @param name full: 昌江黎族自治县
 * @param shortName without kind and peoples: 昌江; the full name where one character would be left
 * @param level of its government
 * @param parentCode code of the division above; null for a province, but 新疆 for its Corps
 * @param kind whether it is a division with a government
 */
public record Region(
        RegionCode code,
        String name,
        String shortName,
        DivisionLevel level,
        @Nullable RegionCode parentCode,
        Kind kind)
        implements Serializable {

    /** The level of a division's government; the order is from the highest down. */
    public enum DivisionLevel {
        PROVINCE,
        PREFECTURE,
        COUNTY
    }

    /** Whether a division has a government of its own. */
    public enum Kind {
        /** A province, prefecture or county as the constitution knows them. */
        REAL,
        /** A development zone or the like, with a code for statistics only. */
        ZONE,
        /** A place holder of the coding scheme: 市辖区, 县, 省直辖县级行政区划. */
        NOMINAL,
        /** A division that was renamed or merged; it has a successor. */
        FORMER
    }

    public Region {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shortName, "shortName");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(kind, "kind");
    }
}
