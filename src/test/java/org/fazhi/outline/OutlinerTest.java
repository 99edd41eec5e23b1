package org.fazhi.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.fazhi.ReportText;
import org.fazhi.corpus.Report;
import org.fazhi.text.MappedText;
import org.junit.jupiter.api.Test;

/**
 * A text in, its structure out: one line a section, indented by depth, with number, heading and
 * content.
 */
class OutlinerTest {
    private static final Outliner OUTLINER = new Outliner(ReportText.settings());

    @Test
    void chaptersItemsAndItemsInsideParagraphs() {
        assertThat(
                        structure(
                                """
                                2023年，我县扎实推进法治政府建设。
                                一、主要举措和成效
                                （一）规范行政执法。一是完善制度。制定办法。二是加强监督。开展评查。
                                （二）化解矛盾纠纷
                                调解纠纷929件。
                                二、存在的不足
                                一是力量薄弱；二是宣传不够。
                                三、下一年度主要安排
                                1.强化培训。组织轮训。
                                2.加强普法。"""))
                .containsExactly(
                        "other",
                        ". 一、 主要举措和成效 achievements",
                        ".. （一） 规范行政执法 achievements",
                        "... 一是 完善制度 achievements",
                        "... 二是 加强监督 achievements",
                        ".. （二） 化解矛盾纠纷 achievements",
                        ". 二、 存在的不足 shortcomings",
                        ".. 一是 shortcomings",
                        ".. 二是 shortcomings",
                        ". 三、 下一年度主要安排 plan",
                        ".. 1. 强化培训 plan",
                        ".. 2. plan");
    }

    @Test
    void partsAboveChapters() {
        assertThat(structure("第一部分 工作情况\n一、依法行政\n严格执法。\n第二部分 工作打算\n一、加强学习\n学法。"))
                .containsExactly(
                        ". 第一部分 工作情况 achievements",
                        ".. 一、 依法行政 achievements",
                        ". 第二部分 工作打算 plan",
                        ".. 一、 加强学习 plan");
    }

    @Test
    void headingsWithoutNumbers() {
        assertThat(
                        structure(
                                "主要做法和成效\n加强领导。全县召开会议部署法治工作。\n存在的不足\n执法力量薄弱，普法形式单一。\n"
                                        + "下一步打算\n加强培训，完善机制，规范执法。"))
                .containsExactly(". 主要做法和成效 achievements", ". 存在的不足 shortcomings", ". 下一步打算 plan");
    }

    @Test
    void shortcomingsInTheClosingLinesOnly() {
        List<String> structure =
                structure(
                        "一、规范执法\n一是加强培训。开展培训6次。\n"
                                + "一年来，全县法治政府建设取得一定成效，但还存在少数干部意识不强、力量薄弱等短板。"
                                + "针对这些短板，我们将加强培训。");
        assertThat(structure).endsWith(". shortcomings", ". plan");
    }

    @Test
    void oneChapterForShortcomingsAndPlans() {
        assertThat(structure("一、工作成效\n成效明显。\n二、存在问题和下一步打算\n我县还存在一些短板：执法不够规范。\n" + "下一步，我县将加强培训。"))
                .containsExactly(
                        ". 一、 工作成效 achievements", ". 二、 存在问题和下一步打算 shortcomings", ".. plan");
    }

    @Test
    void theCurrentYearInTheChapterOfShortcomingsIsNoPlan() {
        assertThat(structure("一、成效\n好。\n二、存在的不足\n2023年全县工作取得成效，但还有差距。一是能力不强。二是人员少。"))
                .noneMatch(line -> line.endsWith("plan"));
    }

    @Test
    void aNextYearsArrangementIsAPlan() {
        assertThat(structure("一、2023年工作情况\n好。\n二、2024年法治政府建设主要工作\n学法。"))
                .contains(". 二、 2024年法治政府建设主要工作 plan");
    }

    @Test
    void wordsThatLookLikeNumbersAreNone() {
        assertThat(structure("一、成效\n全县一是非常重视法治，最后一公里打通。三是而后行。"))
                .containsExactly(". 一、 成效 achievements");
    }

    @Test
    void theWholeBodyIsCoveredOnce() {
        String text = "序。\n一、成效\n（一）执法。一是甲。二是乙。\n尾段。\n二、不足\n一是丙。";
        Report report = ReportText.body(2023, text);
        Outline outline = OUTLINER.outline(report.document(), report.body());
        int at = 0;
        for (Outline.Node node : outline.nodes()) {
            assertThat(text.substring(at, node.begin())).as(node.section().number()).isBlank();
            assertThat(node.textBegin()).isBetween(node.headingEnd(), node.textEnd());
            assertThat(node.end()).isGreaterThanOrEqualTo(node.textEnd());
            at = node.textEnd();
        }
        assertThat(at).isEqualTo(text.length());
    }

    @Test
    void anItemThatGoesOverIntoClosingShortcomingsKeepsItsOwnWords() {
        Outline outline =
                outline(
                        "一、主要工作\n（一）依法履职。办理案件35件。\n（二）健全应急体系\n"
                                + "一是健全预案体系，推动8个镇编制预案，全区工作取得一定成效，"
                                + "但还存在少数干部意识不强、力量薄弱等短板。");
        assertThat(outline.sections())
                .extracting(section -> section.number() + section.text())
                .endsWith("一是健全预案体系，推动8个镇编制预案，全区工作取得一定成效，", "但还存在少数干部意识不强、力量薄弱等短板。");
        assertThat(structure(outline)).endsWith("... 一是 achievements", ". shortcomings");
    }

    @Test
    void anItemThatIsAnAdmissionIsTheTurnItself() {
        assertThat(structure("一、主要工作\n一是健全机制，完善预案，组织演练，开展培训，取得成效。" + "二是还存在力量薄弱等短板。三是下一步我们将加强培训。"))
                .containsExactly(
                        ". 一、 主要工作 achievements",
                        ".. 一是 achievements",
                        ". 二是 shortcomings",
                        ". 三是 plan");
    }

    /** A sentence of any length is read in pieces, and a piece may end inside a number. */
    @Test
    void aTurnInsideANumberTakesItWhole() {
        for (int length = 590; length < 612; length++) {
            Outline outline =
                    outline(
                            "一、主要工作\n完成了各项工作。\n"
                                    + "，法".repeat(length / 2)
                                    + "，第一，还存在力量薄弱的短板，第二，下一步加强培训。");
            assertThat(outline.sections()).doesNotHaveDuplicates();
        }
    }

    @Test
    void aShortLineThatIsAnItemIsNoHeadingToo() {
        assertThat(structure("一是加强组织领导\n全县召开会议部署法治工作，压实责任。\n二是加强执法监督\n全县开展案卷评查，通报问题。"))
                .containsExactly(". 一是 加强组织领导 achievements", ". 二是 加强执法监督 achievements");
    }

    @Test
    void sectionsThatDoNotFitTogetherAreNoOutline() {
        Outline.Node node = outline("一、成效\n好。").nodes().get(0);
        MappedText body = ReportText.body(2023, "一、成效\n好。").body();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outline(body, List.of(node, node)))
                .withMessageContaining(node.section().sectionId());
    }

    private static Outline outline(String text) {
        Report report = ReportText.body(2023, text);
        return OUTLINER.outline(report.document(), report.body());
    }

    private static List<String> structure(String text) {
        return structure(outline(text));
    }

    private static List<String> structure(Outline outline) {
        return outline.sections().stream()
                .map(
                        section ->
                                (".".repeat(section.depth())
                                                + " "
                                                + section.number()
                                                + " "
                                                + section.heading()
                                                + " "
                                                + section.kind()
                                                        .name()
                                                        .toLowerCase(java.util.Locale.ROOT))
                                        .replaceAll(" +", " ")
                                        .strip())
                .toList();
    }
}
