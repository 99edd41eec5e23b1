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
        return divisions
                .of(code)
                .filter(division -> division.level() == Document.GovernmentLevel.COUNTY)
                .flatMap(division -> kind(division.name(), inMunicipality(code)));
    }

    private Optional<String> kind(String name, boolean municipality) {
        return settings.kinds().stream()
                .filter(kind -> kind.municipality() == null || kind.municipality() == municipality)
                .filter(kind -> kind.endings().stream().anyMatch(name::endsWith))
                .map(ComparisonSettings.PeerKind::id)
                .findFirst();
    }

    /** Provinces that are cities bear their name. */
    private boolean inMunicipality(RegionCode code) {
        return divisions
                .of(code.provinceOrCorps())
                .filter(province -> province.name().endsWith("市"))
                .isPresent();
    }
}
