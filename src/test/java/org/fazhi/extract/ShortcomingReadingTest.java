package org.fazhi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ReportText;
import org.fazhi.corpus.Report;
import org.fazhi.extract.Finding.Kind;
import org.fazhi.outline.Outliner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A chapter that admits shortcomings in, its problems out: each with all clauses that carry it. */
class ShortcomingReadingTest {
    private static final Outliner OUTLINER = new Outliner(ReportText.settings());
    private static final FindingReader READER = new FindingReader(ReportText.settings());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "查找出的问题",
                "查摆出来的问题",
                "需要改进的方面",
                "自查发现的主要问题",
                "有待加强的薄弱环节",
                "工作中的短板弱项",
                "当前面临的困难和挑战",
                "仍需进一步提升的地方",
                "检视问题",
                "我县法治政府建设存在的不足和原因",
                "差距与不足",
                "绕不开的短板",
                "亟待补上的薄弱环节",
                "美中不足",
                "问题检视",
                "必须正视的问题",
                "问题与对策",
                "薄弱环节和下步打算"
            })
    void chaptersUnderOtherHeadings(String heading) {
        assertThat(
                        texts(
                                "一、主要成效\n培训6期。\n二、"
                                        + heading
                                        + "\n（一）普法方式老套。\n（二）执法力量薄弱。\n三、下一步打算\n加强普法。"))
                .containsExactly("普法方式老套", "执法力量薄弱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"聚焦突出问题", "解决群众反映的问题", "破解发展难点堵点", "整改督察反馈问题", "补齐基层治理的短板", "回应群众关切的突出问题"})
    void problemsThatWereSolvedAreNone(String heading) {
        assertThat(texts("一、主要成效\n（一）" + heading + "\n开展培训不少于6期。\n（二）规范执法\n严格执法。")).isEmpty();
    }

    @Test
    void aShortcomingWithItsCauseIsFoundAndTheCauseIsNone() {
        assertThat(texts("二、存在的不足和原因\n执法力量还比较薄弱，原因是编制紧张。")).containsExactly("执法力量还比较薄弱");
        assertThat(texts("二、存在的不足\n过去一年，还存在执法力量薄弱、个别单位法治意识不强等不足，主要原因是编制紧张、培训不够。"))
                .containsExactly("执法力量薄弱", "个别单位法治意识不强");
        assertThat(texts("二、存在的不足\n执法力量薄弱，原因是编制紧张。普法形式单一，根源在于创新不够。"))
                .containsExactly("执法力量薄弱", "普法形式单一");
        assertThat(texts("二、存在的不足\n一是由于编制所限，乡镇执法人员偏少。二是受财力制约，执法装备老旧。"))
                .containsExactly("乡镇执法人员偏少", "执法装备老旧");
    }

    @Test
    void anItemThatTellsOfTwoMattersIsTwo() {
        List<Finding> found = found("二、存在的不足\n一是基层执法力量不足，少数领导干部法治意识不强。二是普法形式单一、政务公开不及时。");
        assertThat(found)
                .extracting(Finding::text)
                .containsExactly("基层执法力量不足", "少数领导干部法治意识不强", "普法形式单一", "政务公开不及时");
        assertThat(found).extracting(Finding::degree).containsExactly(null, "少数", null, null);
        assertThat(texts("二、问题\n（一）执法力量薄弱，普法针对性不强。培训少。\n（二）复议能力不足。"))
                .containsExactly("执法力量薄弱", "普法针对性不强", "复议能力不足");
    }

    @Test
    void aPointWithItsConsequenceOrExampleIsOne() {
        assertThat(texts("二、存在的不足\n一是执法力量薄弱，人员年龄偏大，导致矛盾纠纷化解不及时；二是个别单位执法不规范，存在重实体轻程序现象。"))
                .containsExactly("执法力量薄弱，人员年龄偏大", "个别单位执法不规范，存在重实体轻程序现象");
        assertThat(texts("二、存在的不足\n一是工作推进不平衡，个别单位投入精力不够。")).hasSize(1);
    }

    @Test
    void howMuchThereIsToDoBelongsToTheProblemBehindIt() {
        List<Finding> found = found("二、存在的不足\n一是行政复议案件逐年增加，办案人员配备没有跟上；二是少数单位行政应诉能力不强。");
        assertThat(found)
                .extracting(Finding::text)
                .containsExactly("行政复议案件逐年增加，办案人员配备没有跟上", "少数单位行政应诉能力不强");
        assertThat(found).extracting(Finding::degree).containsExactly(null, "少数");
        assertThat(texts("二、存在的不足\n信访总量大幅上升，基层调解力量薄弱，普法不够深入。"))
                .containsExactly("信访总量大幅上升，基层调解力量薄弱", "普法不够深入");
        assertThat(texts("二、存在的不足\n（一）行政争议数量呈上升趋势。全年增加12件。")).containsExactly("行政争议数量呈上升趋势");
    }

    @Test
    void semicolonsDivideWhatWordsInFrontIntroduce() {
        assertThat(
                        texts(
                                "二、查摆出来的问题\n对照上级要求，还有不少短板：镇街执法人员偏少，案子一多就忙不过来；"
                                        + "部门之间的数据没有打通，企业反映的重复填报仍未解决；少数单位应诉能力跟不上。"))
                .containsExactly("镇街执法人员偏少", "部门之间的数据没有打通，企业反映的重复填报仍未解决", "少数单位应诉能力跟不上");
    }

    @Test
    void paragraphsThatBeginWithTheirPoint() {
        assertThat(
                        texts(
                                "二、查找出的问题\n对照目标，还有以下问题：\n合同审查没有全覆盖。部分单位先签后审，风险评估不充分。\n"
                                        + "普法方式老套。仍以发传单为主，群众参与不足。\n法律顾问作用发挥有限。"))
                .containsExactly("合同审查没有全覆盖", "普法方式老套", "法律顾问作用发挥有限");
    }

    @Test
    void aChapterWhoseFirstSentenceAdmitsIsOfShortcomings() {
        assertThat(
                        texts(
                                "一、主要成效\n（一）规范执法\n培训6期。\n二、自查自纠情况\n看到成绩的同时，我县还存在以下问题：\n（一）普法方式老套。\n（二）执法力量薄弱。"))
                .containsExactly("普法方式老套", "执法力量薄弱");
        assertThat(texts("一、主要成效\n（一）规范执法\n培训6期。\n二、自查自纠情况\n整改情况如下：\n（一）规范文书。\n（二）充实力量。"))
                .isEmpty();
    }

    @Test
    void itemsBehindABulletAreItems() {
        assertThat(
                        texts(
                                "第一部分 主要成效\n●规范执法。培训6期。\n第二部分 主要不足\n●学法自觉性需要增强。有的干部平时不看法条。\n●装备保障需要加强。镇里没有执法记录仪，车辆老旧。"))
                .containsExactly("学法自觉性需要增强", "装备保障需要加强");
    }

    @Test
    void theRootsOfShortcomingsAreNone() {
        assertThat(
                        texts(
                                "二、存在问题\n回顾一年工作，还有一些不尽人意的地方：普法方式老套，讲座年年照旧；乡镇执法装备不齐。\n上述短板的症结，一是培训跟不上，二是经费不足。"))
                .containsExactly("普法方式老套，讲座年年照旧", "乡镇执法装备不齐");
    }

    @Test
    void theBodiesThatShowAShortcomingAreNoOther() {
        assertThat(texts("二、存在问题\n一是部分领域执法力量不足，市场监管、安全生产等领域在岗人员年纪偏大；二是普法方式老套。"))
                .containsExactly("部分领域执法力量不足，市场监管、安全生产等领域在岗人员年纪偏大", "普法方式老套");
    }

    @ParameterizedTest
    @CsvSource({
        "岗前培训内容陈旧, execution",
        "送审卷宗不齐全, execution",
        "典型案例讲解空洞, execution",
        "同类处罚尺度把握不统一, execution",
        "社区工作人员服务意识欠缺, awareness",
        "窗口人员业务生疏, awareness",
        "基层对下放事项承接乏力, awareness",
        "镇级法制岗位空缺, workforce",
        "调解员年纪普遍大, workforce",
        "大数据监管的条件不成熟, resources",
        "法律服务城乡差距突出, imbalance",
        "各镇工作推进有快有慢, imbalance",
        "调解资源整合不够, coordination",
        "普法骨干增加的同时，宣传载体单一, mechanism",
        "职能划转后，窗口人手紧缺, workforce",
        "欠款单位新官不理旧账, responsibility"
    })
    void natureByWhatIsWrong(String admitted, String nature) {
        assertThat(found("二、存在问题\n（一）" + admitted + "。\n（二）亮点不多。").get(0).natures())
                .containsExactly(nature);
    }

    @Test
    void softenersStandAsWritten() {
        assertThat(
                        found(
                                "二、存在的不足和原因\n一是极少数干部依法行政的意识不强；\n二是极个别单位执法程序不规范。\n三是一定范围内存在一人多岗的情况。\n四是大部分乡镇没有法律顾问。"))
                .extracting(Finding::degree)
                .containsExactly("极少数", "极个别", "一定范围", "大部分");
    }

    private static List<String> texts(String text) {
        return found(text).stream().map(Finding::text).toList();
    }

    private static List<Finding> found(String text) {
        Report report = ReportText.body(2023, text);
        return READER
                .read(report.document(), OUTLINER.outline(report.document(), report.body()))
                .stream()
                .filter(finding -> finding.kind() == Kind.SHORTCOMING)
                .toList();
    }
}
