package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.BookDivision;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.DivisionNames;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;

/** The Production and Construction Corps stands beside the provinces, with a book of its own. */
class CorpsCitiesTest {
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final String REPORT =
            """
            %1$s人民政府2023年法治政府建设年度报告

            坚持以法治引领各项工作，健全行政复议和行政应诉工作制度，完善重大行政决策程序，规范行政执法行为，推进政务公开，加强人民调解，提升公共法律服务水平，推动依法行政各项任务落到实处。
            一、主要举措和成效
            （一）加强行政复议。全年收到行政复议申请12件，行政机关负责人出庭应诉3次。
            二、党政主要负责人履行推进法治建设第一责任人职责情况
            市政府领导带头学法10次。
            三、存在不足
            个别单位法治意识不强。
            四、下一年度工作安排
            加强法治培训。

            %1$s人民政府
            """;

    private static final BriefingData DATA =
            ReadReports.of(
                    SETTINGS,
                    List.of(
                            new BookDivision(
                                    new RegionCode("650000"),
                                    "新疆维吾尔自治区",
                                    null,
                                    Document.GovernmentLevel.PROVINCE),
                            new BookDivision(
                                    new RegionCode("653100"),
                                    "喀什地区",
                                    new RegionCode("650000"),
                                    Document.GovernmentLevel.PREFECTURE),
                            new BookDivision(
                                    new RegionCode("653101"),
                                    "喀什市",
                                    new RegionCode("653100"),
                                    Document.GovernmentLevel.COUNTY),
                            new BookDivision(
                                    new RegionCode("659000"),
                                    "新疆生产建设兵团",
                                    new RegionCode("650000"),
                                    Document.GovernmentLevel.PROVINCE),
                            new BookDivision(
                                    new RegionCode("659001"),
                                    "石河子市",
                                    new RegionCode("659000"),
                                    Document.GovernmentLevel.COUNTY),
                            new BookDivision(
                                    new RegionCode("659002"),
                                    "阿拉尔市",
                                    new RegionCode("659000"),
                                    Document.GovernmentLevel.COUNTY)),
                    Map.of(
                            "1.txt", REPORT.formatted("新疆生产建设兵团第八师石河子市"),
                            "2.txt", REPORT.formatted("阿拉尔市"),
                            "3.txt", REPORT.formatted("新疆维吾尔自治区喀什地区喀什市")));

    @Test
    void theCorpsIsNamedBeforeItsCities() {
        assertThat(DATA.documents())
                .extracting(row -> row.regionCode().value())
                .containsExactlyInAnyOrder("659001", "659002", "653101");
    }

    @Test
    void itsCitiesStandInItsBookAndNotInThatOfXinjiang() {
        List<BookPlan> plans = new Briefing(SETTINGS.briefing()).plan(DATA);
        assertThat(plans)
                .extracting(BookPlan::relativePath)
                .contains(
                        "2023/659000-新疆生产建设兵团/659000-新疆生产建设兵团.xlsx",
                        "2023/659000-新疆生产建设兵团/659001-石河子市.xlsx",
                        "2023/650000-新疆维吾尔自治区/653101-喀什市.xlsx");
        BookPlan corps =
                plans.stream()
                        .filter(plan -> plan.regionCode().value().equals("659000"))
                        .findFirst()
                        .orElseThrow();
        assertThat(corps.title()).contains("（新疆生产建设兵团）");
        assertThat(corps.covers(new RegionCode("659002"))).isTrue();
        assertThat(corps.covers(new RegionCode("653101"))).isFalse();
    }

    @Test
    void inItsOwnBookItsNameIsNotSaidAgain() {
        assertThat(new DivisionNames(DATA).fullName(new RegionCode("659001")))
                .isEqualTo("新疆生产建设兵团石河子市");
        assertThat(
                        new DivisionNames(DATA, new RegionCode("659000"))
                                .fullName(new RegionCode("659001")))
                .isEqualTo("石河子市");
        assertThat(
                        new DivisionNames(DATA, new RegionCode("650000"))
                                .fullName(new RegionCode("653101")))
                .isEqualTo("喀什地区喀什市");
        assertThat(
                        new DivisionNames(DATA, new RegionCode("650000"))
                                .fullName(new RegionCode("650000")))
                .isEqualTo("新疆维吾尔自治区");
        assertThat(
                        new DivisionNames(DATA, new RegionCode("653100"))
                                .fullName(new RegionCode("653101")))
                .isEqualTo("喀什市");
    }
}
