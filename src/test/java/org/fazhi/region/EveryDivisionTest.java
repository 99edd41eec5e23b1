package org.fazhi.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.ProjectFiles;
import org.junit.jupiter.api.Test;

/** Each division of the country in the forms in which titles write it: never another one. */
class EveryDivisionTest {
    private static final Gazetteer GAZETTEER = ProjectFiles.gazetteer();
    private static final int YEAR = 2024;

    @Test
    void namedWithWhatStandsAboveItItIsItself() {
        List<String> wrong = new ArrayList<>();
        for (Region region : GAZETTEER.all()) {
            if (region.kind() != Region.Kind.REAL || !GAZETTEER.existed(region, YEAR)) {
                continue;
            }
            for (String name : forms(region)) {
                ReportPlace place =
                        PlaceResolverTest.RESOLVER.resolve(
                                new PlaceEvidence(name + "2024年法治政府建设年度报告", "", "", "", "", "", ""),
                                YEAR);
                if (!region.equals(place.region()) || place.unit() != null) {
                    wrong.add(name + ": " + place);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> forms(Region region) {
        Region province = GAZETTEER.province(region);
        List<String> forms = new ArrayList<>();
        if (region.equals(province)) {
            return List.of(region.name(), region.name() + "人民政府");
        }
        forms.add(province.name() + region.name());
        Region prefecture =
                GAZETTEER.prefecture(region).filter(one -> !one.equals(region)).orElse(null);
        if (prefecture == null) {
            forms.add(province.shortName() + region.name() + "人民政府");
            return forms;
        }
        forms.set(0, province.name() + prefecture.name() + region.name());
        forms.add(prefecture.name() + region.name() + "人民政府");
        forms.add(prefecture.shortName() + region.name());
        forms.add(province.name() + prefecture.shortName() + region.name() + "人民政府");
        forms.add(province.shortName() + prefecture.shortName() + region.name());
        RegionNames.of(region).forEach(name -> forms.add(prefecture.name() + name));
        return forms;
    }
}
