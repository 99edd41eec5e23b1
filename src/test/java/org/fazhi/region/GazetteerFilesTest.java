package org.fazhi.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fazhi.settings.conf.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the gazetteer makes of its two files, and what it refuses. */
class GazetteerFilesTest {
    private static final String HEAD = "code,name,short_name,level,parent_code,kind\n";
    private static final String NAMES = "code,name,kind,parent_code,year,successor,source\n";
    private static final String REGIONS =
            HEAD
                    + "990000,甲省,甲,province,,real\n"
                    + "990100,乙市,乙,prefecture,990000,real\n"
                    + "990101,市辖区,市辖区,county,990100,nominal\n"
                    + "990102,丙江县,丙江,county,990100,real\n"
                    + "990181,丁山市,丁山,county,990100,real\n";

    private static Region of(Gazetteer gazetteer, String code) {
        return gazetteer.region(new RegionCode(code)).orElseThrow();
    }

    @Test
    void placeHoldersBearNoNameAndStandBelowTheirParent() {
        Gazetteer gazetteer = Gazetteer.parse(REGIONS);
        assertThat(gazetteer.named("市辖区")).isEmpty();
        assertThat(gazetteer.children(new RegionCode("990100")))
                .extracting(Region::name)
                .containsExactly("市辖区", "丙江县", "丁山市");
        assertThat(gazetteer.region(null)).isEmpty();
        assertThat(gazetteer.region(new RegionCode("990199"))).isEmpty();
    }

    @Test
    void whatStandsAboveADivisionHoldsIt() {
        Gazetteer gazetteer = Gazetteer.parse(REGIONS);
        Region county = of(gazetteer, "990102");
        assertThat(gazetteer.province(county)).isEqualTo(of(gazetteer, "990000"));
        assertThat(gazetteer.prefecture(county)).contains(of(gazetteer, "990100"));
        assertThat(gazetteer.prefecture(of(gazetteer, "990000"))).isEmpty();
        assertThat(gazetteer.isWithin(county, of(gazetteer, "990000"))).isTrue();
        assertThat(gazetteer.isWithin(of(gazetteer, "990100"), county)).isFalse();
    }

    @Test
    void aDivisionThatBecameACityIsTheCountyUntilItsLastYear() {
        Gazetteer gazetteer =
                Gazetteer.parse(REGIONS, NAMES + "990124,丁山县,former,990100,2019,990181,x\n");
        Region city = of(gazetteer, "990181");
        assertThat(gazetteer.in(city, 2019).name()).isEqualTo("丁山县");
        assertThat(gazetteer.in(city, 2020)).isEqualTo(city);
        assertThat(gazetteer.today(of(gazetteer, "990124"))).isEqualTo(city);
        assertThat(gazetteer.lastYear(of(gazetteer, "990124"))).isEqualTo(2019);
        assertThat(gazetteer.children(new RegionCode("990100")))
                .as("what ended stands below nothing")
                .doesNotContain(of(gazetteer, "990124"));
    }

    @Test
    void aNewDivisionIsThereFromItsFirstYearOn() {
        Gazetteer gazetteer = Gazetteer.parse(REGIONS, NAMES + "990103,戊新区,new,990100,2024,,x\n");
        Region district = of(gazetteer, "990103");
        assertThat(gazetteer.since(new RegionCode("990103"))).isEqualTo(2024);
        assertThat(gazetteer.since(new RegionCode("990102"))).isNull();
        assertThat(gazetteer.existed(district, 2023)).isFalse();
        assertThat(gazetteer.existed(district, 2024)).isTrue();
    }

    @Test
    void otherNamesAndZonesLeadToTheirDivision() {
        Gazetteer gazetteer =
                Gazetteer.parse(
                        REGIONS,
                        NAMES + "990102,丙县,alias,,,,x\n990100,乙高新区,zone,,,,x\n# a remark\n");
        assertThat(gazetteer.named("丙县")).containsExactly(of(gazetteer, "990102"));
        assertThat(gazetteer.zoneWithin("乙高新区")).isEqualTo(of(gazetteer, "990100"));
        assertThat(gazetteer.zoneWithin("他区")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99010x,丙县,alias,,,,x | 丙县: “99010x” is no code of six digits",
                "990199,丙县,alias,,,,x | 丙县: no division 990199",
                "990124,丁山县,former,990100,2019,990199,x | 丁山县: no division 990199",
                "990124,丁山县,former,990100,later,990102,x | later is no year",
                "990124,丁山县,gone,990100,2019,990102,x | gone is no kind",
                "990124,丁山县 | 2 values in a row of 7"
            })
    void whatLeadsNowhereIsRefusedByName(String row, String message) {
        assertThatThrownBy(() -> Gazetteer.parse(REGIONS, NAMES + row))
                .isInstanceOf(SettingsException.class)
                .hasMessageMatching("conf/region-names\\.csv, line \\d+: .*")
                .hasMessageContaining(message);
    }
}
