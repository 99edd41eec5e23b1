package org.fazhi.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.fazhi.ReportText;
import org.fazhi.corpus.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the required contents, and which field of the work, a section belongs to. */
class SectionKindsTest {
    private static final Outliner OUTLINER = new Outliner(ReportText.settings());

    @ParameterizedTest
    @CsvSource({
        "一、主要举措和成效,achievements",
        "一、2023年推进法治政府建设的主要做法,achievements",
        "一、存在的主要问题和原因,shortcomings",
        "一、存在的不足,shortcomings",
        "一、党政主要负责人履行推进法治建设第一责任人职责情况,leadership",
        "一、下一步工作打算,plan",
        "一、2024年法治政府建设主要安排,plan",
        "一、存在问题及2024年工作安排,shortcomings",
        "一、问题短板及2024年打算,shortcomings",
        "一、对照检查中的问题,shortcomings",
        "一、还有哪些不足,shortcomings",
        "一、明年怎么干,plan",
        "一、“一把手”抓法治,leadership",
        "一、压实责任，抓牢“关键少数”,leadership",
        "一、抓牢“关键少数”，提升法治能力,achievements"
    })
    void aChapterIsWhatItsHeadingSays(String heading, String kind) {
        assertThat(kinds(heading + "\n全县扎实推进各项工作。")).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "县政府主要负责人出庭应诉1次、讲法治课2次。,leadership",
        "“一把手”走流程5次，找出堵点16个。,leadership",
        "县委常委会会议学法4次，主要负责人讲课。,achievements"
    })
    void aChapterThatTellsOfTheLeaderAloneIsOfTheLeadersDuty(String text, String kind) {
        assertThat(kinds("一、强化组织领导\n" + text)).containsExactly(kind);
        assertThat(kinds("一、强化组织领导\n" + text + "\n（一）健全机制\n召开会议。"))
                .containsExactly("achievements", "achievements");
    }

    /** A chapter may name both: what stands behind its items is planned. */
    @ParameterizedTest
    @CsvSource({
        "'2024年，我县将：一是培训执法人员。二是健全机制。',3",
        "一是培训执法人员。二是健全机制。,2",
        "（一）规范行政执法。培训执法人员。/（二）健全机制。召开会议。,2",
        "优化执法方式，细化免罚规则。健全矛盾化解机制。,1",
        "围绕上述问题，着力抓好以下几项：配齐设备；开展督察。,1"
    })
    void behindTheItemsOfShortcomingsPlansFollow(String plans, int sections) {
        String chapter = "一、存在问题和下步打算\n主要问题有：一是执法力量不足；二是培训不够。\n" + plans.replace('/', '\n');
        List<String> kinds = kinds(chapter);
        assertThat(kinds.subList(0, 3)).containsOnly("shortcomings");
        assertThat(kinds.subList(3, kinds.size())).containsOnly("plan").hasSize(sections);
    }

    @Test
    void whatIsAdmittedBehindTheItemsIsNoPlan() {
        assertThat(kinds("一、存在问题和下步打算\n主要问题有：一是执法力量不足；二是培训不够。\n" + "此外，还存在个别单位重视不够的问题。"))
                .containsOnly("shortcomings");
    }

    @Test
    void closingLinesThatLayAchievementsBesideShortcomingsAdmitThem() {
        assertThat(
                        kinds(
                                "一、主要成效\n全县办结行政复议案件多件，群众满意。培训多期。制定文件多件。\n"
                                        + "总的看，成绩与不足并存，基层力量不够，培训不多，有待改进。2024年将开展培训。"))
                .containsExactly("achievements", "shortcomings", "plan");
    }

    @ParameterizedTest
    @CsvSource({
        "三、对标检视,1.应急队伍建设滞后,2.档案管理不规范",
        "三、对照检查中的问题,一是窗口服务效率不高；,二是回访走过场、记录缺失。",
        "三、还有哪些短板,一是培训不够经常；,二是老旧案卷至今未归档。"
    })
    void aChapterIsOfShortcomingsIfItsItemsAdmitThem(String heading, String one, String other) {
        assertThat(kinds("一、主要成效\n（一）好。\n" + heading + "\n" + one + "\n" + other).get(2))
                .isEqualTo("shortcomings");
    }

    @Test
    void problemsThatWereSolvedAreAchievements() {
        assertThat(kinds("一、聚焦突出问题攻坚克难\n（一）解决执法不规范问题\n整改到位。\n" + "（二）解决服务不到位问题\n整改到位。"))
                .containsOnly("achievements");
    }

    @Test
    void behindTheItemsOfAMixedChapterStandItsPlans() {
        assertThat(kinds("一、存在问题和下步打算\n一是培训不足；二是装备欠缺。\n加强培训，配齐装备。"))
                .containsExactly("shortcomings", "shortcomings", "shortcomings", "plan");
        assertThat(kinds("一、不足与2031年打算\n一是培训不足；二是装备欠缺。\n（一）加强培训\n办好讲堂。"))
                .containsExactly("shortcomings", "shortcomings", "shortcomings", "plan");
    }

    @Test
    void theMeasuresOfAnItemArePlansInsideIt() {
        assertThat(
                        kinds(
                                "一、存在的不足\n（一）窗口人手不足，轮岗频繁。针对上述问题，增设两个岗位。\n"
                                        + "（二）档案管理不规范，存在缺页。针对上述问题，开展整理。"))
                .containsExactly("shortcomings", "shortcomings", "plan", "shortcomings", "plan");
    }

    @ParameterizedTest
    @CsvSource({"三、明年怎么干", "三、接下来的几件事", "三、新的一年做什么"})
    void whatIsAboutTheNextYearIsAPlan(String heading) {
        assertThat(kinds(heading + "\n加强培训。")).containsExactly("plan");
    }

    /** The outline of the national plan is no shortcoming, whatever a heading inside it says. */
    @Test
    void insideAChapterALongHeadingDoesNotTurn() {
        assertThat(kinds("一、主要成效\n（一）聚焦营商环境存在问题持续深化“放管服”改革\n办结事项。\n" + "（二）存在的不足\n力量薄弱。"))
                .containsExactly("achievements", "achievements", "shortcomings");
    }

    @Test
    void leadershipMayStandAmongTheAchievements() {
        assertThat(kinds("一、主要成效\n（一）履行第一责任人职责\n听取汇报。\n（二）规范执法\n培训。"))
                .containsExactly("achievements", "leadership", "achievements");
    }

    @Test
    void anItemBelongsToWhatStandsAroundIt() {
        assertThat(kinds("一、存在的不足\n（一）行政执法\n不够规范。\n二、下一步打算\n（一）行政执法\n加强培训。"))
                .containsExactly("shortcomings", "shortcomings", "plan", "plan");
    }

    @Test
    void textBeforeTheFirstChapterIsNone() {
        assertThat(kinds("现将有关情况报告如下。\n一、主要成效\n好。")).containsExactly("other", "achievements");
    }

    @ParameterizedTest
    @CsvSource({
        "（一）规范行政执法,办结案件。,enforcement",
        "（一）深化放管服改革,优化流程。,functions",
        "（一）加强行政复议,办结案件。,review",
        "（一）扎实工作,全年办结各类事项。,none"
    })
    void theFieldIsThatOfTheHeading(String heading, String text, String field) {
        assertThat(fields("一、主要成效\n" + heading + "\n" + text)).endsWith(field);
    }

    @Test
    void withoutAFieldInItsHeadingASectionHasThatOfItsTextElseOfTheOneAround() {
        assertThat(fields("一、主要成效\n（一）扎实工作\n开展普法宣传。组织法治宣传。推进普法。")).endsWith("publicity");
        assertThat(fields("一、主要成效\n（一）规范行政执法\n1.健全机制\n明确分工。")).endsWith("enforcement");
    }

    private static List<String> kinds(String body) {
        return sections(body).stream()
                .map(section -> section.kind().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> fields(String body) {
        return sections(body).stream().map(Section::domain).toList();
    }

    private static List<Section> sections(String body) {
        Report report = ReportText.body(2023, body);
        return OUTLINER.outline(report.document(), report.body()).sections();
    }
}
