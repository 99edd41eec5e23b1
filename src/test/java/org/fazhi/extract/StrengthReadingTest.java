package org.fazhi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ReportText;
import org.fazhi.corpus.Report;
import org.fazhi.extract.Finding.Kind;
import org.fazhi.outline.Outliner;
import org.junit.jupiter.api.Test;

/** Reports whose achievements, shortcomings and plans have no headings of their own. */
class StrengthReadingTest {
    private static final Outliner OUTLINER = new Outliner(ReportText.settings());
    private static final FindingReader READER = new FindingReader(ReportText.settings());
    private static final String REST = "\n二、存在问题\n（一）执法力量薄弱。\n三、下一步打算\n（一）充实执法力量。";

    @Test
    void anItemThatIsOneSentenceIsOneStrength() {
        assertThat(
                        texts(
                                Kind.STRENGTH,
                                "一、工作开展情况\n（一）修订应急预案12个，演练20场。\n（二）村村聘请法律顾问，服务4300次。\n"
                                        + "（三）市政府主要负责人听取汇报2次。"
                                        + REST))
                .containsExactly("修订应急预案12个，演练20场", "村村聘请法律顾问，服务4300次");
        assertThat(texts(Kind.STRENGTH, "一、主要成效\n一是常务会前学法12次。二是入企检查下降28%。某镇调委会被评为先进。" + REST))
                .containsExactly("常务会前学法12次", "入企检查下降28%");
    }

    @Test
    void whatSemicolonsPartIsAStrengthEach() {
        assertThat(
                        texts(
                                Kind.STRENGTH,
                                "一、工作成效\n制度建设不断加强，清理文件17件；应急能力增强，演练28场；法律服务更便捷，办理援助案件336件。\n"
                                        + "县长带头履行职责，研究议题8个。"
                                        + REST))
                .containsExactly("制度建设不断加强，清理文件17件", "应急能力增强，演练28场", "法律服务更便捷，办理援助案件336件");
        assertThat(
                        texts(
                                Kind.STRENGTH,
                                "一、做法和成效\n规范权力运行方面：审查合同212件；开展审计14项。\n防范风险方面：组建救护队4支。" + REST))
                .containsExactly("审查合同212件", "开展审计14项", "组建救护队4支");
    }

    @Test
    void paragraphsThatTellOfTheWorkAreNoListOfStrengths() {
        assertThat(texts(Kind.STRENGTH, "一、工作情况\n县里召开了会议。各乡镇作了部署。各部门报送了材料。全年检查企业210户次。" + REST))
                .isEmpty();
    }

    @Test
    void aShortSectionOfSeveralMattersIsAStrengthEach() {
        String text =
                "一、工作情况\n（一）学在前，绷紧思想之弦。常务会议集体学法10次，对56名拟提拔干部进行任前法律知识测试。\n"
                        + "（二）规范执法。一是评查案卷180卷，整改问题31个。二是公布裁量基准640项。\n"
                        + "（三）办好行政复议案件。受理47件，通过调解结案15件。\n某镇荣获全省法治示范乡镇称号。";
        assertThat(texts(Kind.STRENGTH, text + REST))
                .containsExactly(
                        "常务会议集体学法10次",
                        "对56名拟提拔干部进行任前法律知识测试",
                        "评查案卷180卷，整改问题31个",
                        "公布裁量基准640项",
                        "办好行政复议案件");
    }

    @Test
    void paragraphsTellTheirDeedsWithoutHeadings() {
        String deeds =
                "行政执法方面，全县办理行政处罚案件2391件，检查18100户次。更新免罚清单，不予处罚189件。\n"
                        + "说到解纷，复议受理点延伸到乡镇，当事人就近提出申请88件，审结72件。组织旁听庭审8场。"
                        + "健全人民调解衔接机制，接收纠纷2048件、化解2030件。\n"
                        + "管文件上，新制定规范性文件8件，报送备案8件。要求逐项落实到位。部门之间互通情况。"
                        + "乡镇之间互相帮助。各方共同参与。";
        List<String> told =
                List.of(
                        "更新免罚清单，不予处罚189件",
                        "复议受理点延伸到乡镇，当事人就近提出申请88件，审结72件",
                        "组织旁听庭审8场",
                        "健全人民调解衔接机制，接收纠纷2048件、化解2030件",
                        "新制定规范性文件8件，报送备案8件");
        assertThat(texts(Kind.STRENGTH, "一、2023年主要工作\n" + deeds + REST)).isEqualTo(told);
        assertThat(texts(Kind.STRENGTH, deeds + REST.replace("二、存", "一、存").replace("三、下", "二、下")))
                .isEqualTo(told);
    }

    @Test
    void aReportWithoutChaptersTurnsWhereItSaysBut() {
        String text =
                "（一）组建调委会14个，调处纠纷3108件。\n（二）建成法治阵地26处。\n"
                        + "一年来，我市虽然取得一定成绩，但公职律师偏少。2024年，我市将加强选拔培养。";
        assertThat(texts(Kind.STRENGTH, text)).containsExactly("组建调委会14个，调处纠纷3108件", "建成法治阵地26处");
        assertThat(texts(Kind.SHORTCOMING, text)).containsExactly("公职律师偏少");
        assertThat(texts(Kind.PLAN, text)).containsExactly("加强选拔培养");
    }

    @Test
    void aParagraphMayBeginWithTheWordsThatNameIt() {
        String text =
                "2023年，全县认真落实部署。\n主要成效：学法常态化，集体学法11次；服务下沉，提供咨询2900人次。\n"
                        + "主要问题：部分乡镇领导责任没有压实；有的部门公开不及时。\n主要打算：开展专题培训；按季通报公开情况。";
        assertThat(texts(Kind.STRENGTH, text)).containsExactly("学法常态化，集体学法11次", "服务下沉，提供咨询2900人次");
        assertThat(texts(Kind.SHORTCOMING, text)).containsExactly("部分乡镇领导责任没有压实", "有的部门公开不及时");
        assertThat(texts(Kind.PLAN, text)).containsExactly("开展专题培训", "按季通报公开情况");
    }

    @Test
    void whatIsPlannedForAnItemStandsBelowIt() {
        String text =
                "一、成效\n好。\n二、存在问题及下步打算\n（一）执法岗位缺编严重，人员流动快。下一步，充实基层执法力量。\n"
                        + "（二）专职复议人员仅2名，难以应对。下一步，聘用辅助人员。\n（三）顾问到村少。下一步，建立退出机制。";
        assertThat(texts(Kind.SHORTCOMING, text)).hasSize(3);
        assertThat(texts(Kind.PLAN, text)).containsExactly("充实基层执法力量", "聘用辅助人员", "建立退出机制");
    }

    @Test
    void measuresBehindAChapterOfShortcomingsArePlans() {
        String text = "一、工作成效\n（一）执法更加规范。\n二、短板和不足\n（一）力量薄弱。\n三、工作措施\n（一）增核编制；（二）约谈负责人。";
        assertThat(texts(Kind.PLAN, text)).containsExactly("增核编制", "约谈负责人");
        assertThat(texts(Kind.STRENGTH, text)).containsExactly("执法更加规范");
    }

    @Test
    void aLineIsAPointWhereEachLineIsOneSentence() {
        assertThat(
                        texts(
                                Kind.SHORTCOMING,
                                "一、成效\n好。\n二、工作中的不足\n主要不足有：\n数据共享存在壁垒，部门之间不互通。\n窗口少数人员服务意识不强，解答缺乏耐心。\n专职调解员偏少，专业素养不高。"))
                .containsExactly("数据共享存在壁垒，部门之间不互通", "窗口少数人员服务意识不强，解答缺乏耐心", "专职调解员偏少，专业素养不高");
    }

    private static List<String> texts(Kind kind, String text) {
        Report report = ReportText.body(2023, text);
        return READER
                .read(report.document(), OUTLINER.outline(report.document(), report.body()))
                .stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::text)
                .toList();
    }
}
