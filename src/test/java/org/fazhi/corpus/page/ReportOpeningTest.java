package org.fazhi.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.fazhi.ProjectFiles;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.Report;
import org.fazhi.corpus.ReportOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report whose title is lost tells by its opening what it is, whose and of which year. */
class ReportOpeningTest {
    private static final ReportOpener OPENER = new ReportOpener(ProjectFiles.settings().reading());
    private static final String CHAPTER =
            """

            一、主要举措和成效
            （一）加强组织领导。调整充实法治政府建设领导小组，主要领导带头学法用法，定期研究重点工作，压实各站所和村居责任。
            （二）规范行政执法。落实行政执法“三项制度”，组织执法人员参加培训，严格持证上岗，开展案卷评查，依法公正文明执法。
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024年，平阳县司法局在县委、县政府的坚强领导下，扎实推进法治政府建设。现将有关情况报告如下：|平阳县|-|平阳县司法局|2024",
                "2022年以来，平阳县始终坚持依法行政，荣获2020年度先进集体称号。现将法治政府建设情况汇报如下。|平阳县|-|-|2022",
                "2023年，在县委、县政府的领导下，鳌江镇坚持法治引领，推进依法行政。现将本年度工作情况报告如下：|-|鳌江镇|-|2023",
                "一年来，我们深入贯彻上级部署，现将鳌江镇2021年法治政府建设工作总结如下：|-|鳌江镇|-|2021",
                "2023年，区城市管理局紧紧围绕中心工作，推进法治政府建设。现总结如下：|-|-|区城市管理局|2023",
            })
    void aReportWithoutTitle(
            String opening, String county, String township, String unit, Integer year) {
        Document document = read(opening + CHAPTER);
        assertThat(document.status()).as(document.reason()).isEqualTo(Document.Status.OK);
        assertThat(document.title()).isNull();
        assertThat(document.county()).isEqualTo(county);
        assertThat(document.township()).isEqualTo(township);
        assertThat(document.unit()).isEqualTo(unit);
        assertThat(document.reportYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "2023年，我局坚持依法行政，现将2023年度政务公开工作情况报告如下：",
        "根据监督计划，我们对法治政府建设情况开展了调研，现将调研情况报告如下：",
        "2023年，全市执法部门严格规范执法，现将行政执法工作情况报告如下：",
    })
    void whatAnnouncesSomethingElse(String opening) {
        assertThat(read(opening + CHAPTER).status()).isEqualTo(Document.Status.OTHER);
    }

    @Test
    void anOpeningSentenceIsNoTitle() {
        Document document = read("2019年，平阳县法治政府建设工作稳步推进，现将2019年度法治政府建设情况报告如下" + CHAPTER);
        assertThat(document.title()).isNull();
        assertThat(document.county()).isEqualTo("平阳县");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "| 索引号 | 1234567 | 公开方式 | 主动公开 |\\n| 发布机构 | 平阳县鳌江镇 | 有效性 | 有效 |",
                "索引号1234567\\n发布机构平阳县鳌江镇人民政府\\n发布日期2024-01-20",
            })
    void thePublisherInATableOrWithoutAColon(String head) {
        Document document =
                read(head + "\n鳌江镇2023年法治政府建设情况报告\n2023年，鳌江镇坚持依法行政，现将有关情况报告如下：" + CHAPTER);
        assertThat(document.county()).isEqualTo("平阳县");
        assertThat(document.township()).isEqualTo("鳌江镇");
    }

    @ParameterizedTest
    @CsvSource({
        "中共平阳县鳌江镇委员会鳌江镇人民政府关于2023年法治政府建设情况的报告,鳌江镇",
        "平阳县人民政府昆阳街道办事处关于2023年法治政府建设情况的报告,昆阳街道",
    })
    void theTownshipBehindItsPartyCommittee(String title, String township) {
        assertThat(read(title + "\\n2023年，我们坚持依法行政，现将有关情况报告如下：" + CHAPTER).township())
                .isEqualTo(township);
    }

    @Test
    void aTitleThatItsTextFollowsWithoutAGap() {
        Document document =
                read("平阳县2023年度法治政府建设情况报告2023年，全县坚持依法行政，统筹推进各项工作，不断提升治理效能，现将有关情况报告如下：" + CHAPTER);
        assertThat(document.title()).isEqualTo("平阳县2023年度法治政府建设情况报告");
        assertThat(document.county()).isEqualTo("平阳县");
    }

    @Test
    void aPlanOfItsOwnTellsWhoseReportItIs() {
        Document document =
                read(
                        "2023年，我县坚持依法行政。现将法治政府建设情况报告如下："
                                + CHAPTER
                                + "制定印发《平阳县2023年法治政府建设工作要点》，推动各项任务落实。");
        assertThat(document.county()).isEqualTo("平阳县");
    }

    @Test
    void theColumnsOfAPagesHeadAreNoTitle() {
        Document document =
                read(
                        "索引号 728104/2024-00629\\n组配分类 法治政府建设年度报告 发布机构 鳌江镇\\n公开方式 主动公开\\n"
                                + "鳌江镇2023年法治建设总结和2024年工作计划\\n2023年，鳌江镇坚持依法行政，现将有关情况报告如下："
                                + CHAPTER);
        assertThat(document.title()).isEqualTo("鳌江镇2023年法治建设总结和2024年工作计划");
    }

    @Test
    void theFirstItemBehindAChaptersHeading() {
        Report report =
                OPENER.open(
                                "a.txt",
                                ("2023年，平阳县坚持依法行政，不断提升政府治理能力，为全县经济社会高质量发展提供有力法治保障。"
                                                + "现将法治政府建设情况报告如下：一、主要工作及成效（一）加强组织领导，压实责任，健全推进法治建设第一责任人制度，完善述职述法机制。"
                                                + "县政府定期听取汇报，研究解决重大问题，各部门分工负责，一级抓一级，层层抓落实，法治政府建设各项任务有序推进。")
                                        .getBytes(StandardCharsets.UTF_8))
                        .get(0);
        assertThat(report.body().text()).contains("\n一、主要工作及成效\n（一）加强组织领导");
    }

    private static Document read(String page) {
        return OPENER.open("a.txt", page.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8))
                .get(0)
                .document();
    }
}
