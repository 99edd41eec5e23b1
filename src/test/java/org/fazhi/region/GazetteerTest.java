package org.fazhi.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.ProjectFiles;
import org.junit.jupiter.api.Test;

/** The divisions of the country, what stands above them, and what they were called before. */
class GazetteerTest {
    private static final Gazetteer GAZETTEER =
            Gazetteer.parse(
                    ProjectFiles.conf().text("regions.csv"),
                    ProjectFiles.conf().text("region-names.csv"));

    private static Region of(String code) {
        return GAZETTEER.region(new RegionCode(code)).orElseThrow();
    }

    @Test
    void holdsTheWholeCountry() {
        assertThat(GAZETTEER.all())
                .filteredOn(region -> region.kind() == Region.Kind.REAL)
                .hasSizeBetween(3200, 3250);
        assertThat(GAZETTEER.all())
                .filteredOn(region -> region.level() == Region.DivisionLevel.PROVINCE)
                .as("provinces and the Corps")
                .hasSize(31 + 1);
    }

    @Test
    void everyDivisionHasOneAboveIt() {
        assertThat(GAZETTEER.all())
                .filteredOn(region -> region.level() != Region.DivisionLevel.PROVINCE)
                .allSatisfy(region -> assertThat(GAZETTEER.province(region)).isNotNull())
                .allSatisfy(
                        region -> assertThat(GAZETTEER.region(region.parentCode())).isPresent());
    }

    @Test
    void districtsOfAMunicipalityAndDirectCountiesHaveNoPrefecture() {
        assertThat(GAZETTEER.prefecture(of("120102"))).isEmpty();
        assertThat(GAZETTEER.prefecture(of("429004"))).isEmpty();
        assertThat(GAZETTEER.prefecture(of("511902"))).contains(of("511900"));
    }

    @Test
    void aNameMayBelongToSeveral() {
        assertThat(GAZETTEER.named("鼓楼区"))
                .extracting(region -> region.code().value())
                .containsExactlyInAnyOrder("320106", "320302", "350102", "410204");
        assertThat(GAZETTEER.named("石柱县")).containsExactly(of("500240"));
    }

    @Test
    void aDivisionIsKnownByTheNameOfItsYear() {
        assertThat(GAZETTEER.in(of("370116"), 2018).name()).isEqualTo("莱芜区");
        assertThat(GAZETTEER.in(of("510981"), 2016).name()).isEqualTo("射洪县");
        assertThat(GAZETTEER.in(of("510922"), 2020).name()).isEqualTo("射洪市");
        assertThat(GAZETTEER.today(of("330104")).name()).isEqualTo("上城区");
        assertThat(GAZETTEER.today(of("371202")).code()).hasToString("370116");
    }
}
