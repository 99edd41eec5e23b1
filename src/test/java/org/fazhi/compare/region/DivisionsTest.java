package org.fazhi.compare.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.fazhi.ProjectFiles;
import org.fazhi.corpus.Document.GovernmentLevel;
import org.junit.jupiter.api.Test;

/** What stands above a government, in the gazetteer. */
class DivisionsTest {
    private final Divisions divisions = Divisions.of(ProjectFiles.gazetteer());

    @Test
    void aCountyStandsBelowItsPrefectureItsProvinceAndTheNation() {
        assertThat(divisions.above("511902")).containsExactly("511900", "510000", "000000");
        assertThat(divisions.above("511900")).containsExactly("510000", "000000");
        assertThat(divisions.above("510000")).containsExactly("000000");
    }

    @Test
    void aDistrictOfAMunicipalityAndACountyOfAProvinceStandBelowTheProvinceAtOnce() {
        assertThat(divisions.name("110108")).isEqualTo("海淀区");
        assertThat(divisions.above("110108")).containsExactly("110000", "000000");
        assertThat(divisions.name("419001")).isEqualTo("济源市");
        assertThat(divisions.above("419001")).containsExactly("410000", "000000");
    }

    @Test
    void theCorpsStandsBesideTheProvinces() {
        assertThat(divisions.name("659001")).isEqualTo("石河子市");
        assertThat(divisions.above("659001")).containsExactly("659000", "000000");
        assertThat(divisions.name("659000")).isEqualTo("新疆生产建设兵团");
        assertThat(divisions.above("659000")).containsExactly("000000");
        assertThat(divisions.above("650102")).containsExactly("650100", "650000", "000000");
        assertThat(divisions.ofProvinces(Set.of("650000"), 2023))
                .noneMatch(division -> division.code().startsWith("6590"));
        assertThat(divisions.ofProvinces(Set.of("659000"), 2023)).hasSize(13);
        assertThat(divisions.ofProvinces(Set.of("659000"), 2026))
                .as("a division is expected from its first year on")
                .hasSize(14);
    }

    @Test
    void aPrefectureWithoutCountiesIsItselfTheLowest() {
        assertThat(divisions.lowest("511902", GovernmentLevel.COUNTY)).isTrue();
        assertThat(divisions.lowest("511900", GovernmentLevel.PREFECTURE)).isFalse();
        assertThat(divisions.name("441900")).isEqualTo("东莞市");
        assertThat(divisions.lowest("441900", GovernmentLevel.PREFECTURE)).isTrue();
        assertThat(divisions.lowest("510000", GovernmentLevel.PROVINCE)).isFalse();
    }

    @Test
    void whatIsNotInTheGazetteerBearsItsCode() {
        assertThat(divisions.name("000000")).isEqualTo("全国");
        assertThat(divisions.name("999999")).isEqualTo("999999");
        assertThat(divisions.level("999999")).isNull();
    }
}
