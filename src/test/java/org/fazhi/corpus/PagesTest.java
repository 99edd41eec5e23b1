package org.fazhi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.ReadingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around a report, what is no report, and what people have settled. */
class PagesTest {
    private static final ReportOpener OPENER = new ReportOpener(ProjectFiles.settings().reading());
    private static final String TITLE = "平阳县2023年法治政府建设年度报告";
    private static final String REPORT =
            """
            2023年，平阳县坚持以习近平法治思想为指导，扎实推进法治政府建设，各项工作取得新成效。现将有关情况报告如下：
            一、主要举措和成效
            推进无障碍环境建设
            全年办理复议案件１２０件，办结率９７．６％，微信公众号发布信息300条，浏览量达到20万次，公开相关信息500条。
            二、存在的不足
            一是个别单位依法行政意识不强；二是执法力量薄弱，基层执法人员专业素质有待进一步提高，执法保障机制还不够完善。
            三、下一步工作安排
            我们将继续压实责任，完善制度机制，加强队伍建设，不断提升依法行政能力和水平，为高质量发展提供坚实法治保障。加强督察考核。
            """;

    private static Report read(String page) {
        return OPENER.open("a.txt", page.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    private static void assertIsTheReport(Report report) {
        assertThat(report.document().status())
                .as(report.document().reason())
                .isEqualTo(Document.Status.OK);
        assertThat(report.document().title()).isEqualTo(TITLE);
        assertThat(report.body().text())
                .startsWith("2023年，平阳县坚持")
                .endsWith("加强督察考核。")
                .contains("\n推进无障碍环境建设\n", "120件", "97.6%", "公开相关信息500条");
    }

    @Test
    void thePageAroundTheReportIsLeftOut() {
        assertIsTheReport(
                read(
                        """
                        首页
                        政务公开
                        今天是2025年3月4日 星期二 晴 12℃
                        法治政府建设年度报告
                        当前位置：首页 > 政府信息公开 > 法治政府建设年度报告
                        平阳县2022年法治政府建设年度报告
                        平阳县2023年法治政府建设年度报告
                        索引号：001008003015014/2024-12345
                        发布机构：平阳县司法局
                        成文日期：2024-01-10
                        发布日期：2024-01-22 09:10:11 浏览次数：123 字体：[ 大 中 小 ]
                        平阳县2023年法治政府建设年度报告
                        县人大常委会：
                        """
                                + REPORT
                                + """
                                平阳县人民政府
                                2024年1月15日
                                附件：1.执法情况统计表
                                分享到：
                                上一篇：平阳县2023年政府工作报告
                                主办单位：平阳县人民政府办公室 浙ICP备00000000号
                                """));
    }

    @Test
    void spacesStandForCommasWhereAllMarksAreLost() {
        String words = "县政府常务会议会前学法１２次 县长主持召开推进会２次 法治督察全覆盖 责任层层压实 法治氛围更加浓厚 群众满意度稳步提升 营商环境持续优化";
        Report report =
                read(
                        "平阳县２０２３年法治政府建设年度报告\n２０２３年是“八五”普法承上启下之年 平阳县坚持依法行政 现将有关情况报告如下\n"
                                + "一　主要举措和成效\n（一）加强党的领导 统筹谋划\n"
                                + (words + " ").repeat(4).strip()
                                + "\n二　存在的不足\n一是少数领导干部法治意识淡薄 学法不深入 二是执法队伍人员少任务重\n平阳县人民政府\n２０２４年１月５日\n");
        assertThat(report.body().text())
                .contains(
                        "\n一、主要举措和成效\n（一）加强党的领导，统筹谋划\n县政府常务会议会前学法12次，县长主持召开推进会2次，法治督察全覆盖，",
                        "\n二、存在的不足\n一是少数领导干部法治意识淡薄，学法不深入，二是执法队伍人员少任务重");
    }

    @Test
    void aFigureSetApartBySpacesDoesNotPartItsSentence() {
        String spaced = "（二）全年开展专题学习 18 次，举办法治专题培训班 3 期，覆盖科级以上干部 680 余人次，各项学法任务全部完成。全年组织专题学法 12 次。";
        String body = read(TITLE + "\n" + REPORT.replace("推进无障碍环境建设", spaced)).body().text();
        assertThat(body).contains("\n（二）全年开展专题学习18次，举办法治专题培训班3期");
    }

    @Test
    void thePageSaysWhoPublishedAndWhen() {
        Document document =
                read(TITLE + "\n发布机构：平阳县司法局\n成文日期：2024-01-10\n发布日期：2024-01-22\n" + REPORT)
                        .document();
        assertThat(document.publisher()).isEqualTo("平阳县司法局");
        assertThat(document.published()).isEqualTo("2024-01-22");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "平阳县人民政府 2024年1月15日|2024-01-15",
                "平阳县司法局⏎二〇二四年三月七日|2024-03-07",
                "平阳县司法局⏎二○二四年一月三十一日|2024-01-31",
                "（此件公开发布）⏎平阳县人民政府⏎2024.2.9|2024-02-09",
            })
    void theSignatureSaysWhen(String signature, LocalDate day) {
        Report report = read(TITLE + "\n" + REPORT + signature.replace("⏎", "\n"));
        assertThat(report.document().published()).isEqualTo(day);
        assertThat(report.document().publishedBasis()).isEqualTo(Document.PublishedBasis.SIGNATURE);
    }

    @Test
    void aPrintedPagesNumbersAndHeadsAreLeftOut() {
        String printed =
                REPORT.replace("办结率９７", "办结\n— 2 —\n法治政府建设报告汇编\n率９７")
                        .replace("执法力量", "执\n— 3 —\n法治政府建设报告汇编\n法力量")
                        .replace("完善制度机制", "完善\n— 4 —\n法治政府建设报告汇编\n制度机制");
        assertIsTheReport(read(TITLE + "\n" + printed));
    }

    @Test
    void whatWasPastedIntoOneLineIsParted() {
        assertThat(
                        read(TITLE + " " + REPORT.replace("措和成效\n", "措和成效　　").replace("\n", " "))
                                .body()
                                .text()
                                .lines())
                .contains("一、主要举措和成效", "二、存在的不足", "三、下一步工作安排");
    }

    @Test
    void aReportInsideANoticeIsTheReport() {
        Report report =
                read(
                        "平阳县人民政府办公室关于印发平阳县2023年法治政府建设年度报告的通知\n各乡镇人民政府：\n"
                                + "现将《平阳县2023年法治政府建设年度报告》印发给你们，请认真贯彻落实。\n"
                                + TITLE
                                + "\n"
                                + REPORT
                                + "平阳县人民政府办公室\n2024年1月10日印发\n");
        assertIsTheReport(report);
        assertThat(report.document().published()).isEqualTo("2024-01-10");
    }

    @Test
    void markdownIsOnlyAWayOfWriting() {
        String markdown =
                "# "
                        + TITLE
                        + "\n\n"
                        + REPORT.replace("一、主要", "## 一、主要")
                                .replace("推进无障碍", "- 推进无障碍")
                                .replace("办结率９７．６％", "**办结率９７．６％**");
        assertIsTheReport(read(markdown));
    }

    @Test
    void figuresMadeBeforeTheYearsEndAreMarked() {
        String early = REPORT.replace("全年办理", "截至11月底，全县办理");
        assertThat(read(TITLE + "\n发布日期：2023-12-20\n" + early).document().asOf())
                .isEqualTo("2023-11-30");
        assertThat(read(TITLE + "\n发布日期：2023-12-20\n" + REPORT).document().asOf())
                .isEqualTo("2023-12-20");
        assertThat(read(TITLE + "\n发布日期：2024-01-20\n" + early).document().asOf()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "平阳县2023年法治政府建设工作要点,工作计划",
        "平阳县法治政府建设实施方案,工作方案",
        "关于报送2023年法治政府建设情况报告的通知,通知",
        "《平阳县2023年法治政府建设年度报告》解读,政策解读",
        "一图读懂平阳县2023年法治政府建设报告,图解",
        "平阳县召开法治政府建设工作推进会,新闻",
        "平阳县法治政府建设第三方评估报告,评估报告",
        "××县2023年法治政府建设年度报告,模板",
        "XX市XX局2023年法治政府建设情况报告,模板",
        "平阳县局长2023年述职述法报告,个人述职",
    })
    void whatIsNoReportIsSetAside(String title, String kind) {
        Report report = read(title + "\n" + REPORT);
        assertThat(report.document().status()).isEqualTo(Document.Status.OTHER);
        assertThat(report.document().reason()).contains(kind);
        assertThat(report.body().text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "关于平阳县2023年法治政府建设情况和2024年工作安排的报告",
        "平阳县人民政府关于2023年度推进法治政府建设工作情况的报告",
        "2023年平阳县依法行政工作总结",
        "平阳县2023年法治政府建设工作总结暨2024年工作计划",
    })
    void aReportIsOne(String title) {
        assertThat(read(title + "\n" + REPORT).document().status()).isEqualTo(Document.Status.OK);
    }

    @Test
    void anEnglishSummaryIsNone() {
        String english =
                "Report on the Rule-of-law Government of Pingyang County in 2023, a summary. "
                        .repeat(20);
        assertThat(read(english).document().status()).isEqualTo(Document.Status.OTHER);
    }

    @Test
    void peopleOverrule() {
        Map<String, byte[]> files = new HashMap<>(ProjectFiles.conf().all());
        String corrections =
                """
                target,field,value,reason
                鼓楼区.txt,region_code,320302,电话核实
                鼓楼区.txt,report_year,2022,标题年份有误
                鼓楼区.txt,published,2023-02-03,网页更新过
                """;
        files.put("corrections.csv", corrections.getBytes(StandardCharsets.UTF_8));
        ReportOpener opener = new ReportOpener(ReadingSettings.parse(new ConfFiles(files)));
        String page = "鼓楼区2023年法治政府建设年度报告\n" + REPORT.replace("平阳县", "鼓楼区");
        Document document =
                opener.open("2023/鼓楼区.txt", page.getBytes(StandardCharsets.UTF_8))
                        .get(0)
                        .document();
        assertThat(document.prefecture()).isEqualTo("徐州市");
        assertThat(document.reportYear()).isEqualTo(2022);
        assertThat(document.published()).isEqualTo("2023-02-03");
        assertThat(document.reason()).contains("人工更正", "电话核实", "标题年份有误");
    }
}
