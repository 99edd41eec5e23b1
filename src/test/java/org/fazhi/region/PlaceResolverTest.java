package org.fazhi.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title and what stands around it in; whose report it is out. */
class PlaceResolverTest {
    static final PlaceResolver RESOLVER =
            new PlaceResolver(
                    ProjectFiles.gazetteer(),
                    Townships.parse(ProjectFiles.conf(), ProjectFiles.gazetteer()),
                    ProjectFiles.settings().reading().places());

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
        assertThat(place.region().code()).hasToString(code);
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
                .extracting(region -> region.code().value())
                .containsExactlyInAnyOrder("320106", "320302", "350102", "410204");
    }

    @ParameterizedTest
    @CsvSource({"徐州市鼓楼区人民政府, '', '', 320302", "'', 近日，开封市政府召开会议。, '', 410204"})
    void whatStandsAroundTheTitleDecides(String signature, String body, String path, String code) {
        PlaceEvidence evidence =
                new PlaceEvidence("鼓楼区2023年法治政府建设情况报告", "", "", signature, "", body, path);
        assertThat(RESOLVER.resolve(evidence, 2023).region().code()).hasToString(code);
    }

    @Test
    void aTitleWithoutAPlaceLeavesItToTheSignature() {
        PlaceEvidence signed =
                new PlaceEvidence("2023年度法治政府建设情况报告", "", "", "仪陇县人民政府", "", "", "a.txt");
        assertThat(RESOLVER.resolve(signed, 2023).region().code()).hasToString("511324");
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
        return new PlaceEvidence(title, "", "", "", "", "", "");
    }

    @ParameterizedTest
    @CsvSource({
        "河北省保定涿州市2023年法治政府建设年度报告, 130681",
        "吉林省吉林2023年法治政府建设情况报告, 220200",
        "甘肃定西陇西县2023年法治政府建设工作报告, 621122",
        "洛阳市瀍河区2023年法治政府建设情况报告, 410304",
        "梅里斯区2023年法治政府建设情况报告, 230208",
        "湘西自治州2023年法治政府建设情况报告, 433100",
        "阿坝州汶川县2023年法治政府建设情况报告, 513221",
        "达茂旗人民政府2023年法治政府建设情况报告, 150223",
        "科左中旗人民政府2023年法治政府建设情况报告, 150521",
        "乌前旗人民政府2023年法治政府建设情况报告, 150823",
        "锡盟2023年法治政府建设情况报告, 152500",
        "东乡县2023年法治政府建设情况报告, 622926",
        "克州2023年法治政府建设情况报告, 653000",
        "中共福州市鼓楼区委福州市鼓楼区人民政府关于2023年法治政府建设情况的报告, 350102"
    })
    void shortFormsFollowFromTheFullNames(String title, String code) {
        ReportPlace place = RESOLVER.resolve(titled(title), 2023);
        assertThat(place.region()).isNotNull();
        assertThat(place.region().code()).hasToString(code);
        assertThat(place.unit()).isNull();
    }

    /** Behind a name that is understood stands one that is not: it is never the one in front. */
    @ParameterizedTest
    @CsvSource({
        "山东省青岛新平县2023年法治政府建设情况报告, 370000",
        "绵阳市南丰县人民政府2023年法治政府建设情况报告, 510700",
        "新康县人民政府2023年法治政府建设情况报告,",
        "新疆生产建设兵团第八师2023年法治政府建设情况报告, 659000",
        "大理县人民政府2023年法治政府建设情况报告,"
    })
    void aNameThatIsNotUnderstoodStaysOpen(String title, String above) {
        ReportPlace place = RESOLVER.resolve(titled(title), 2023);
        assertThat(place.isOpen()).isTrue();
        assertThat(place.above() == null ? null : place.above().code().value()).isEqualTo(above);
    }

    @Test
    void anAbbreviationIsWhatItsNeighboursMakeIt() {
        String title = "巴州人民政府2023年法治政府建设情况报告";
        assertThat(RESOLVER.resolve(told(title, "自治州党委部署到位，若羌县、轮台县推进有力。"), 2023).region().code())
                .hasToString("652800");
        assertThat(RESOLVER.resolve(told(title, "通江县、平昌县的做法得到推广。"), 2023).region().code())
                .hasToString("511902");
    }

    @ParameterizedTest
    @CsvSource({
        "四川成都高新区2023年法治政府建设情况报告, 510100",
        "乌鲁木齐高新区2023年法治政府建设情况报告, 650100",
        "武汉东湖高新区2023年法治政府建设情况报告, 420100"
    })
    void aZoneOfACityThatIsNamedShortlyLiesInIt(String title, String code) {
        ReportPlace place = RESOLVER.resolve(titled(title), 2023);
        assertThat(place.region().code()).hasToString(code);
        assertThat(place.zone()).endsWith("高新区");
        assertThat(place.level()).isEqualTo(ReportPlace.Level.COUNTY);
    }

    @ParameterizedTest
    @CsvSource({
        "商务部关于2023年法治政府建设情况的报告, 商务部",
        "国家林业和草原局2023年法治政府建设情况报告, 国家林业和草原局",
        "拱北海关2023年法治政府建设年度报告, 拱北海关",
        "国家税务总局平阳县税务局2023年法治政府建设情况报告, 国家税务总局平阳县税务局",
        "国家统计局江西调查总队2023年法治政府建设情况报告, 国家统计局江西调查总队"
    })
    void aMinistryAndItsBranchesAreOfNoPlace(String title, String unit) {
        ReportPlace place = RESOLVER.resolve(titled(title), 2023);
        assertThat(place.level()).isEqualTo(ReportPlace.Level.CENTRAL);
        assertThat(place.isOpen()).isFalse();
        assertThat(place.unit()).isEqualTo(unit);
    }

    @Test
    void aDepartmentThatDoesNotStateItsNameIsNoGovernment() {
        ReportPlace place =
                RESOLVER.resolve(
                        told(
                                "",
                                "现将我局2023年法治政府建设情况报告如下。县委、县政府高度重视，全县执法人员持证上岗。"
                                        + "落实《平阳县行政执法监督办法》，印发《平阳县重大行政决策程序规定》。"),
                        2023);
        assertThat(place.unit()).isEqualTo("部门（名称未载明）");
        assertThat(place.region().code()).hasToString("330326");
        assertThat(place.basis()).isNotEmpty();
    }

    @Test
    void aTitleOfADistrictOverADepartmentsReportIsTheDepartments() {
        ReportPlace place =
                RESOLVER.resolve(
                        new PlaceEvidence(
                                "平阳县2023年法治政府建设情况报告",
                                "",
                                "平阳县水利局",
                                "",
                                "",
                                "现将我局2023年法治政府建设情况报告如下。",
                                ""),
                        2023);
        assertThat(place.unit()).isEqualTo("平阳县水利局");
    }

    @Test
    void aTownshipSaysWhoseItIsInItsOwnDocuments() {
        ReportPlace place =
                RESOLVER.resolve(told("", "现将我镇2023年法治政府建设情况报告如下。县委、县政府部署到位，制定《鳌江镇依法决策规定》。"), 2023);
        assertThat(place.level()).isEqualTo(ReportPlace.Level.TOWNSHIP);
        assertThat(place.township()).isEqualTo("鳌江镇");
    }

    @Test
    void ownWordsTellTheLevelWhereThePlaceIsOpen() {
        ReportPlace place = RESOLVER.resolve(told("", "现将我县2023年法治政府建设情况报告如下。县委、县政府高度重视。"), 2023);
        assertThat(place.isOpen()).isTrue();
        assertThat(place.level()).isEqualTo(ReportPlace.Level.COUNTY);
    }

    @Test
    void twoThatAreNamedAlikeStayOpenAndAreBothNamed() {
        ReportPlace place =
                RESOLVER.resolve(
                        told("", "2023年，我县依法行政。印发《平阳县法治建设方案》《苍南县法治建设方案》，全县持证执法人员增加。"), 2023);
        assertThat(place.isOpen()).isTrue();
        assertThat(place.candidates())
                .extracting(Region::name)
                .containsExactlyInAnyOrder("平阳县", "苍南县");
    }

    @Test
    void aPlaceThatOthersWentToIsNotTheReporters() {
        ReportPlace place =
                RESOLVER.resolve(
                        told("", "2023年，我县依法行政。赴永嘉县考察，到永嘉县学习，借鉴永嘉县做法。落实《平阳县法治建设方案》，全县推进。"), 2023);
        assertThat(place.region().code()).hasToString("330326");
    }

    private static PlaceEvidence told(String title, String body) {
        return new PlaceEvidence(title, "", "", "", "", body, "");
    }
}
