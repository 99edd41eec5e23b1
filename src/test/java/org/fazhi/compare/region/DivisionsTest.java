package org.fazhi.compare.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fazhi.ProjectFiles;
import org.fazhi.corpus.Document.GovernmentLevel;
import org.fazhi.region.RegionCode;
import org.junit.jupiter.api.Test;

/** What stands above a government, in the gazetteer. */
class DivisionsTest {
    private final Divisions divisions = Divisions.of(ProjectFiles.gazetteer());

    private List<String> above(String code) {
        return divisions.above(new RegionCode(code)).stream().map(RegionCode::value).toList();
    }

    @Test
    void aCountyStandsBelowItsPrefectureItsProvinceAndTheNation() {
        assertThat(above("511902")).containsExactly("511900", "510000", "000000");
        assertThat(above("511900")).containsExactly("510000", "000000");
        assertThat(above("510000")).containsExactly("000000");
    }

    @Test
    void aDistrictOfAMunicipalityAndACountyOfAProvinceStandBelowTheProvinceAtOnce() {
        assertThat(divisions.name(new RegionCode("110108"))).isEqualTo("海淀区");
        assertThat(above("110108")).containsExactly("110000", "000000");
        assertThat(divisions.name(new RegionCode("419001"))).isEqualTo("济源市");
        assertThat(above("419001")).containsExactly("410000", "000000");
    }

    @Test
    void theCorpsStandsBesideTheProvinces() {
        RegionCode corps = new RegionCode("659000");
        assertThat(divisions.name(new RegionCode("659001"))).isEqualTo("石河子市");
        assertThat(above("659001")).containsExactly("659000", "000000");
        assertThat(divisions.name(corps)).isEqualTo("新疆生产建设兵团");
        assertThat(above("659000")).containsExactly("000000");
        assertThat(above("650102")).containsExactly("650100", "650000", "000000");
        assertThat(divisions.ofProvinces(Set.of(new RegionCode("650000")), 2023))
                .noneMatch(division -> division.code().provinceOrCorps().equals(corps));
        assertThat(divisions.ofProvinces(Set.of(corps), 2023)).hasSize(13);
        assertThat(divisions.ofProvinces(Set.of(corps), 2026))
                .as("a division is expected from its first year on")
                .hasSize(14);
    }

    @Test
    void aPrefectureWithoutCountiesIsItselfTheLowest() {
        assertThat(divisions.lowest(new RegionCode("511902"), GovernmentLevel.COUNTY)).isTrue();
        assertThat(divisions.lowest(new RegionCode("511900"), GovernmentLevel.PREFECTURE))
                .isFalse();
        assertThat(divisions.name(new RegionCode("441900"))).isEqualTo("东莞市");
        assertThat(divisions.lowest(new RegionCode("441900"), GovernmentLevel.PREFECTURE)).isTrue();
        assertThat(divisions.lowest(new RegionCode("510000"), GovernmentLevel.PROVINCE)).isFalse();
    }

    @Test
    void whatIsNotInTheGazetteerBearsItsCode() {
        assertThat(divisions.name(new RegionCode("000000"))).isEqualTo("全国");
        assertThat(divisions.name(new RegionCode("999999"))).isEqualTo("999999");
        assertThat(divisions.level(new RegionCode("999999"))).isNull();
    }
}
