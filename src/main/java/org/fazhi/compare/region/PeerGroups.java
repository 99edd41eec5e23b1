package org.fazhi.compare.region;

import java.io.Serializable;
import java.util.Optional;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.analysis.ComparisonSettings;

/** Of which kind a county-level division is: its peers are those of the same kind. */
final class PeerGroups implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ComparisonSettings.PeerSettings settings;
    private final Divisions divisions;

    PeerGroups(ComparisonSettings.PeerSettings settings, Divisions divisions) {
        this.settings = settings;
        this.divisions = divisions;
    }

    /** The id of the kind; none for other levels, and for what no kind of the settings fits. */
    Optional<String> kind(RegionCode code) {
        Divisions.Division division = divisions.of(code);
        if (division == null || division.level() != Document.GovernmentLevel.COUNTY) {
            return Optional.empty();
        }
        boolean municipality = inMunicipality(code);
        return settings.kinds().stream()
                .filter(kind -> kind.municipality() == null || kind.municipality() == municipality)
                .filter(kind -> kind.endings().stream().anyMatch(division.name()::endsWith))
                .map(ComparisonSettings.PeerKind::id)
                .findFirst();
    }

    /** Provinces that are cities bear their name. */
    private boolean inMunicipality(RegionCode code) {
        Divisions.Division province = divisions.of(code.provinceOrCorps());
        return province != null && province.name().endsWith("市");
    }
}
