package org.fazhi.compare.region;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * In how many reports of a region findings touch a theme: a report counts once, however often it
 * says it, and a finding may touch several themes. What no report touches has no row.
 *
 * @param reportYear the year
 * @param regionCode six digits of the region, which stands for itself and all below it; {@code
 *     000000} is the nation, null the reports whose place is open
 * @param kind of the findings
 * @param axis by what they are sorted
 * @param theme id in {@code conf/themes.yaml}
 * @param reports how many touch it
 * @param ofReports how many reports count in it, mostly governments'
 * @param findings how many touch it
 */
public record ThemeCount(
        int reportYear,
        @Nullable RegionCode regionCode,
        Finding.Kind kind,
        Axis axis,
        String theme,
        int reports,
        int ofReports,
        int findings)
        implements Serializable {

    /** By what findings are sorted: their subject, or the kind of weakness. */
    public enum Axis {
        FIELD,
        NATURE;

        /**
         * The themes of this axis that a finding touches; {@link #UNSORTED} of a shortcoming of
         * none.
         */
        public List<String> of(Finding finding) {
            List<String> themes =
                    switch (this) {
                        case FIELD -> finding.fields();
                        case NATURE -> finding.natures();
                    };
            return themes.isEmpty() && finding.kind() == Finding.Kind.SHORTCOMING
                    ? List.of(UNSORTED)
                    : themes;
        }
    }

    /** Stands for the theme of shortcomings that touch none of an axis. */
    public static final String UNSORTED = "unsorted";

    public ThemeCount {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(theme, "theme");
    }
}
