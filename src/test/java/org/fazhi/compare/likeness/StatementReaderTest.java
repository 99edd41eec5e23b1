package org.fazhi.compare.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.Findings;
import org.fazhi.extract.Finding;
import org.fazhi.extract.FindingBuilder;
import org.fazhi.settings.analysis.AnalysisSettings;
import org.junit.jupiter.api.Test;

/** What findings state: of a heading what stands below it, of several matters each. */
class StatementReaderTest {
    private static final AnalysisSettings SETTINGS = ProjectFiles.settings().analysis();
    private static final StatementReader READER =
            new StatementReader(SETTINGS.points(), SETTINGS.comparison());

    @Test
    void headingStatesWhatTheSentenceBelowSays() {
        assertThat(shortcoming("队伍底子不厚", "基层执法人员法律功底偏弱，遇到新型案件拿不准。", "enforcement"))
                .containsExactly("enforcers_quality");
        assertThat(shortcoming("应诉工作还需用力", "有的负责人出庭时一言不发。", "review"))
                .containsExactly("head_attendance");
    }

    @Test
    void causeBelowAHeadingIsNotStated() {
        assertThat(shortcoming("公职律师偏少", "主要原因是编制紧、待遇低。普法经费也有限。", "decisions"))
                .doesNotContain("funds_weak");
        assertThat(shortcoming("法律顾问聘而不用", "出现上述情况的原因主要是执法培训少。", "decisions"))
                .containsExactly("legal_advisers");
    }

    @Test
    void whatLeadsIntoAPointIsNoPartOfIt() {
        assertThat(shortcoming("从考核督察看，少数部门规范性文件到期未清理", "", "rules"))
                .containsExactly("normdoc_cleanup");
        assertThat(shortcoming("我们也清醒看到，执法记录仪使用不规范", "", "enforcement"))
                .containsExactly("three_systems");
    }

    @Test
    void compoundShortcomingStatesEach() {
        assertThat(shortcoming("乡镇执法装备老旧，智慧监管手段也跟不上", "", "enforcement"))
                .containsExactlyInAnyOrder("equipment", "digital_level");
        assertThat(shortcoming("部分单位调查取证、送达程序不规范", "文书填写粗糙", "enforcement"))
                .containsExactlyInAnyOrder("enforcement_irregular", "casefiles");
    }

    @Test
    void whatOnlyComesOfAShortcomingIsNotStated() {
        assertThat(shortcoming("部门之间数据不能共享，影响政务服务效率", "", "digital"))
                .containsExactly("data_sharing");
        assertThat(shortcoming("复议案件逐年攀升，办案人员捉襟见肘", "", "review")).containsExactly("review_staff");
    }

    @Test
    void kindOfAnotherPointStatesThatToo() {
        assertThat(shortcoming("普法形式老套，发发传单了事", "", "publicity"))
                .contains("publicity_form", "publicity_target");
        assertThat(shortcoming("普法不够精准，企业职工需要什么不清楚", "", "publicity"))
                .containsExactly("publicity_target");
    }

    @Test
    void strengthStatesEachPracticeOfItsHeadingAndOfTheSentencesBelow() {
        assertThat(strength("抓述法、强培训、促公开", "", "leadership"))
                .contains("done_shufa", "done_openness");
        assertThat(strength("严格规范公正文明执法", "开展行政执法案卷评查2次，评查案卷120份。组织执法人员轮训3期。", "enforcement"))
                .containsExactlyInAnyOrder("done_casefiles", "done_enforcers");
        assertThat(strength("严格规范公正文明执法", "甲。开展行政执法案卷评查2次。乙。丙。丁。推行轻微违法免罚清单。", "enforcement"))
                .containsExactlyInAnyOrder("done_enforcement", "done_casefiles", "done_lenient");
    }

    @Test
    void wordingIsLikelyThePointWhoseExampleMeansTheSame() {
        LikelyPoints likely = new LikelyPoints(SETTINGS.points(), SETTINGS.comparison());
        assertThat(likely.of(Finding.Kind.SHORTCOMING, "村里的调解员多是老支书，年纪大", List.of("disputes")))
                .hasValueSatisfying(point -> assertThat(point.id()).isEqualTo("mediators"));
        assertThat(likely.of(Finding.Kind.SHORTCOMING, "村里的调解员多是老支书，年纪大", List.of("rules")))
                .isEmpty();
        assertThat(shortcoming("疫情临时管控退出后有关档案没有移交清楚", "", "emergency")).containsOnlyNulls();
    }

    @Test
    void exampleStatesItsPoint() {
        SETTINGS.points().points().stream()
                .filter(point -> point.kind().name().equals("SHORTCOMING"))
                .forEach(
                        point ->
                                point.examples()
                                        .forEach(
                                                example ->
                                                        assertThat(
                                                                        shortcoming(
                                                                                example,
                                                                                "",
                                                                                point.fields()
                                                                                        .get(0)))
                                                                .contains(point.id())));
    }

    private static List<String> shortcoming(String text, String detail, String field) {
        return ids(Finding.Kind.SHORTCOMING, text, detail, field);
    }

    private static List<String> strength(String text, String detail, String field) {
        return ids(Finding.Kind.STRENGTH, text, detail, field);
    }

    private static List<String> ids(Finding.Kind kind, String text, String detail, String field) {
        Finding finding =
                FindingBuilder.builder(Findings.finding("f", kind, text, field))
                        .detail(detail)
                        .build();
        return READER.of(finding).stream()
                .map(each -> each.point() == null ? null : each.point().id())
                .toList();
    }
}
