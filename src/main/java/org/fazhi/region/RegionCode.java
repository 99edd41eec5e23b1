package org.fazhi.region;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code of a division: six digits, two for its province, two for its prefecture, two for itself.
 * In tables, CSV, JSON and {@code conf/} it is these digits, and nothing more. Ordered as they are.
 *
 * @param value six digits
 */
public record RegionCode(String value) implements Comparable<RegionCode>, Serializable {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}");

    /** The whole country, which has no division's code. */
    public static final RegionCode NATION = new RegionCode("000000");

    /** The cities of the Production and Construction Corps, which stands beside the provinces. */
    /** How codes of the Corps and its cities begin. */
    public static final String CORPS = "6590";

    public RegionCode {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("“" + value + "” is no region code of six digits");
        }
    }

    /** The code that somebody wrote; empty where it is none, or where nothing was written. */
    public static Optional<RegionCode> read(@Nullable String written) {
        return written != null && DIGITS.matcher(written).matches()
                ? Optional.of(new RegionCode(written))
                : Optional.empty();
    }

    /** Of the province in whose land it lies, or itself: 新疆 for the Corps and its cities. */
    public RegionCode province() {
        return new RegionCode(value.substring(0, 2) + "0000");
    }

    /** Of the province, or of the Corps, that it reports to, or itself. */
    public RegionCode provinceOrCorps() {
        return value.startsWith(CORPS) ? new RegionCode(CORPS + "00") : province();
    }

    /**
     * Of the prefecture that it would lie in, or itself. Whether there is one the {@link Gazetteer}
     * knows: the districts of 北京 lie in none.
     */
    public RegionCode prefecture() {
        return new RegionCode(value.substring(0, 4) + "00");
    }

    /** Whether it is a county's, not that of a prefecture, a province or the nation. */
    public boolean isCounty() {
        return !value.endsWith("00");
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    /** That of its digits: the same on every machine, so that it may be the key of a shuffle. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Its digits. */
    @Override
    public String toString() {
        return value;
    }
}
