package org.fazhi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ReportText;
import org.fazhi.corpus.Report;
import org.fazhi.extract.Finding.Kind;
import org.fazhi.outline.Outliner;
import org.junit.jupiter.api.Test;

/**
 * Shortcomings and plans that stand in the midst of other words, without a chapter of their own.
 */
class InlineChaptersTest {
    private static final Outliner OUTLINER = new Outliner(ReportText.settings());
    private static final FindingReader READER = new FindingReader(ReportText.settings());

    @Test
    void aTextWithoutHeadingsAdmitsAndPlansWhereItSaysSo() {
        String text =
                "一年来，我县审查合同35份，办理复议案件21件。县政府常务会议学法6次，清理证件12个。"
                        + "存在的主要问题：一是文书用语不规范；二是调解员补贴偏低；三是普法手段翻新慢，群众参与度不高。\n"
                        + "下一年：一是每季度评查一次案卷；二是把调解员补贴列入预算；三是开办电视普法栏目。";
        assertThat(texts(Kind.SHORTCOMING, text))
                .containsExactly("文书用语不规范", "调解员补贴偏低", "普法手段翻新慢，群众参与度不高");
        assertThat(texts(Kind.PLAN, text)).containsExactly("每季度评查一次案卷", "把调解员补贴列入预算", "开办电视普法栏目");
        assertThat(texts(Kind.STRENGTH, text)).noneMatch(strength -> strength.contains("翻新慢"));
    }

    @Test
    void whatWasSolvedInTheMidstOfATextAdmitsNothing() {
        String text =
                "一年来，我县审查合同35份，办理复议案件21件。针对群众反映的问题，现场答复46件，存在的问题：已全部解决。"
                        + "县政府常务会议学法6次，清理证件12个，培训执法人员300人次，评查案卷90件。";
        assertThat(texts(Kind.SHORTCOMING, text)).isEmpty();
    }

    @Test
    void aChapterOfPlansMayAdmitFirst() {
        String text =
                "一、主要成效\n（一）规范执法\n评查案卷90件。\n二、2024年工作安排\n"
                        + "过去一年取得了新成效，但也要清醒看到，乡镇执法力量薄弱，工程款支付不及时，外出务工人员普法覆盖不够。"
                        + "下一步，我县将更新乡镇执法终端75台；按月公示支付进度。";
        assertThat(texts(Kind.SHORTCOMING, text))
                .containsExactly("乡镇执法力量薄弱", "工程款支付不及时", "外出务工人员普法覆盖不够");
        assertThat(texts(Kind.PLAN, text)).containsExactly("更新乡镇执法终端75台", "按月公示支付进度");
    }

    @Test
    void anItemThatPlansAgainstWhatItNamesIsBoth() {
        String text =
                "一、主要成效\n评查案卷90件。\n二、存在的问题\n"
                        + "（一）针对个别单位负责人出庭只坐不说的问题，将要求出庭负责人提交准备单，发言情况由法院反馈。\n"
                        + "（二）部分干部学法用法不够主动，下一步将实行年度学法积分管理。\n"
                        + "（三）执法文书说理不足。针对这一问题，将推行说理式文书样本。";
        assertThat(texts(Kind.SHORTCOMING, text))
                .containsExactly("个别单位负责人出庭只坐不说", "部分干部学法用法不够主动", "执法文书说理不足");
        List<Finding> plans = read(Kind.PLAN, text);
        assertThat(plans)
                .extracting(Finding::text)
                .containsExactly("要求出庭负责人提交准备单", "实行年度学法积分管理", "推行说理式文书样本");
        assertThat(plans.get(0).detail()).contains("发言情况由法院反馈");
        assertThat(plans).allMatch(plan -> !plan.answers().isEmpty());
    }

    @Test
    void aPlanThatSaysFirstWhatItIsAboutIsOne() {
        String text =
                "一、主要成效\n评查案卷90件。\n二、下一步打算\n"
                        + "抓实“关键少数”，办好领导干部法治专题培训，组织专项督察。建强法治队伍，组建法治人才库，开展交流锻炼。";
        assertThat(texts(Kind.PLAN, text)).containsExactly("抓实“关键少数”", "建强法治队伍");
        assertThat(read(Kind.PLAN, text).get(1).detail()).contains("组建法治人才库，开展交流锻炼");
    }

    private static List<String> texts(Kind kind, String text) {
        return read(kind, text).stream().map(Finding::text).toList();
    }

    private static List<Finding> read(Kind kind, String text) {
        Report report = ReportText.body(2023, text);
        return READER
                .read(report.document(), OUTLINER.outline(report.document(), report.body()))
                .stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }
}
