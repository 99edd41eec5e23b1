package org.fazhi.briefing.data;

import java.io.Serializable;
import java.util.Objects;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A division of the gazetteer, as far as books need it.
 *
 * @param code six digits
 * @param name full name, such as 甲山县
 * @param parentCode of the division above, or null
 * @param level its level
 * @param lowest whether its government is counted in the sums above it: counties, districts, and
 *     prefectures that have none
 */
public record BookDivision(
        RegionCode code,
        String name,
        @Nullable RegionCode parentCode,
        Document.GovernmentLevel level,
        boolean lowest)
        implements Serializable {
    /** A division below which there are others unless it is a county. */
    public BookDivision(
            RegionCode code,
            String name,
            @Nullable RegionCode parentCode,
            Document.GovernmentLevel level) {
        this(code, name, parentCode, level, level == Document.GovernmentLevel.COUNTY);
    }

    public BookDivision {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
    }
}
