package org.fazhi.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title and what stands around it in; whose report it is out. */
class PlaceResolverTest {
    private static final PlaceResolver RESOLVER =
            new PlaceResolver(ProjectFiles.gazetteer(), ProjectFiles.settings().reading().places());

    @ParameterizedTest
    @CsvSource({
        "昌江黎族自治县人民政府2023年法治政府建设年度报告, 469026",
        "石柱县2023年度法治政府建设情况报告, 500240",
        "关于石柱土家族自治县2022年法治政府建设情况的报告, 500240",
        "南京市鼓楼区2023年法治政府建设情况报告, 320106",
        "福州市鼓楼区2023年法治政府建设情况报告, 350102",
        "恩施州2023年法治政府建设工作报告, 422800",
        "四川省2023年度法治政府建设情况报告, 510000",
        "2023年度阆中市法治政府建设工作报告, 511381"
    })
    void aTitleNamesADivision(String title, String code) {
        ReportPlace place = RESOLVER.resolve(titled(title), 2023);
        assertThat(place.isOpen()).isFalse();
        assertThat(place.region().code()).isEqualTo(code);
        assertThat(place.unit()).isNull();
        assertThat(place.township()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "昌江黎族自治县司法局2023年法治政府建设工作报告, 昌江黎族自治县司法局,",
        "武侯区望江路街道办事处2023年法治政府建设工作报告, , 望江路街道",
        "阆中市司法局关于阆中市2023年度法治政府建设情况的报告, ,"
    })
    void aDepartmentOrATownshipReportsForItself(String title, String unit, String township) {
        ReportPlace place = RESOLVER.resolve(titled(title), 2023);
        assertThat(place.unit()).isEqualTo(unit);
        assertThat(place.township()).isEqualTo(township);
    }

    @Test
    void aNameOfSeveralStaysOpenWithItsCandidates() {
        ReportPlace place = RESOLVER.resolve(titled("鼓楼区2023年法治政府建设情况报告"), 2023);
        assertThat(place.isOpen()).isTrue();
        assertThat(place.candidates())
                .extracting(Region::code)
                .containsExactlyInAnyOrder("320106", "320302", "350102", "410204");
    }

    @ParameterizedTest
    @CsvSource({"徐州市鼓楼区人民政府, '', '', 320302", "'', 近日，开封市政府召开会议。, '', 410204"})
    void whatStandsAroundTheTitleDecides(String signature, String body, String path, String code) {
        PlaceEvidence evidence =
                new PlaceEvidence("鼓楼区2023年法治政府建设情况报告", "", signature, "", body, path);
        assertThat(RESOLVER.resolve(evidence, 2023).region().code()).isEqualTo(code);
    }

    @Test
    void aTitleWithoutAPlaceLeavesItToTheSignature() {
        PlaceEvidence signed =
                new PlaceEvidence("2023年度法治政府建设情况报告", "", "仪陇县人民政府", "", "", "a.txt");
        assertThat(RESOLVER.resolve(signed, 2023).region().code()).isEqualTo("511324");
        ReportPlace nobody = RESOLVER.resolve(titled("2023年度法治政府建设情况报告"), 2023);
        assertThat(nobody.isOpen()).isTrue();
        assertThat(nobody.candidates()).isEmpty();
    }

    @Test
    void aDivisionIsMeantAsItWasCalledInTheYear() {
        PlaceEvidence title = titled("射洪县2016年法治政府建设情况报告");
        assertThat(RESOLVER.resolve(title, 2016).region().name()).isEqualTo("射洪县");
    }

    private static PlaceEvidence titled(String title) {
        return new PlaceEvidence(title, "", "", "", "", "");
    }
}
