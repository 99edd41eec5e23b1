package org.fazhi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.ReportText;
import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.FigureIndex;
import org.fazhi.corpus.Report;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.ReadingSettings;
import org.junit.jupiter.api.Test;

/** Figures in, what does not fit out. */
class AuditorTest {
    @Test
    void figuresThatFitRaiseNothing() {
        assertThat(arithmetic("收到行政复议申请2330件，受理2274件，受理率97.6%。")).isEmpty();
        assertThat(arithmetic("调解矛盾纠纷3489件，调解成功3452件，调解成功率98.9%。")).isEmpty();
        assertThat(arithmetic("打捞群众诉求10903件，办结10467件，办结率96%。")).isEmpty();
    }

    @Test
    void aRateThatItsPartsDoNotGive() {
        Check check = only(arithmetic("收到行政复议申请2330件，受理2274件，受理率79.6%。"));
        assertThat(check.rule()).isEqualTo("rate_recomputed");
        assertThat(check.severity()).isEqualTo(Severity.ERROR);
        assertThat(check.stated()).isEqualTo(79.6);
        assertThat(check.computed()).isBetween(97.59, 97.60);
        assertThat(check.observationIds()).hasSize(3);
        assertThat(check.message()).contains("数据不一致").doesNotContain("造假");
    }

    @Test
    void aRateOverAnotherDenominatorIsToldWithIt() {
        Check check = only(arithmetic("收到行政复议申请2330件，受理2274件。现已结案1831件，结案率79%。"));
        assertThat(check.rule()).isEqualTo("rate_of_other_denominator");
        assertThat(check.severity()).isEqualTo(Severity.INFO);
        assertThat(check.message()).contains("2330件").contains("分母不同");

        String beside = "全年收到行政复议申请151件。审结行政复议案件135件，纠错29件，纠错率19.2%。";
        Check other = only(arithmetic(beside));
        assertThat(other.rule()).isEqualTo("rate_of_other_denominator");
        assertThat(other.severity()).isEqualTo(Severity.INFO);
        assertThat(other.computed()).isBetween(21.48, 21.49);
        assertThat(arithmetic(beside.replace("19.2", "21.5"))).isEmpty();
        assertThat(only(arithmetic(beside.replace("19.2", "25.1"))).rule())
                .as("a rate that fits no base")
                .isEqualTo("rate_recomputed");
    }

    @Test
    void aLostMagnitudeIsNamedOnce() {
        Check check = only(arithmetic("人民调解组织共调解案件1.29件，调解成功1.25万件，调解成功率97.44%。"));
        assertThat(check.rule()).isEqualTo("lost_magnitude");
        assertThat(check.severity()).isEqualTo(Severity.ERROR);
        assertThat(check.computed()).isEqualTo(12900);
    }

    @Test
    void moreConcludedThanAcceptedMayBeCarriedOver() {
        Check check = only(arithmetic("收到行政复议申请93宗，受理83宗，办结86宗。"));
        assertThat(check.rule()).isEqualTo("part_above_total_carried_over");
        assertThat(check.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void moreAcceptedThanReceivedIsWrong() {
        assertThat(only(arithmetic("收到行政复议申请83件，受理93件。")).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void approximateFiguresAreGivenTheirWidth() {
        assertThat(arithmetic("人民调解组织调解案件1.3万件，调解成功1.25万余件，调解成功率97.44%。")).isEmpty();
    }

    @Test
    void aRateNamedAfterAFigureWithAnotherBaseIsLeftAlone() {
        assertThat(arithmetic("共核查3747次，反馈106次，反馈率100%。")).isEmpty();
    }

    @Test
    void oneChangedDigitIsFoundInAnyRateOfParts() {
        assertThat(only(arithmetic("打捞群众诉求10903件，办结10467件，办结率86%。")).severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void aCheckNamesEveryFigureItUsedAndNoOther() {
        Inspected report = Inspected.sentences("收到行政复议申请118件，较上年的94件增加34件，增长25.5%。办理公证事项96件。");
        Check check = only(report.amongFigures());
        assertThat(check.rule()).isEqualTo("change_recomputed");
        assertThat(surfaces(check, report)).containsExactly("94件", "118件", "34件");
        assertThat(check.stated()).isEqualTo(34);
        assertThat(check.computed()).isEqualTo(24);
    }

    @Test
    void partsAreAddedUp() {
        Inspected report = Inspected.sentences("清理规范性文件186件，废止95件，宣布失效57件，修改62件。");
        Check check = only(report.amongFigures());
        assertThat(check.rule()).isEqualTo("parts_above_total");
        assertThat(check.severity()).isEqualTo(Severity.WARNING);
        assertThat(surfaces(check, report)).containsExactly("95件", "57件", "62件", "186件");
        assertThat(check.computed()).isEqualTo(214);
    }

    @Test
    void theMessageSaysTheFiguresAsTheReportDoes() {
        assertThat(only(arithmetic("首选率由62.78%提高到89.2%，提高26.42%。")).message())
                .isEqualTo("“首选率”89.2%，与62.78%相差26.42个百分点，报告载为26.42%，" + "疑将百分点写作百分比，口径待核。");
        assertThat(only(arithmetic("办理人大代表建议100件、政协提案93件，合计183件。")).message())
                .isEqualTo("“办理人大代表建议”100件、“政协提案”93件相加为193件，报告载为183件，" + "数据不一致，请核对。");
    }

    @Test
    void theMessageSaysHowExactAFigureIsStated() {
        assertThat(only(arithmetic("收到行政复议申请近200件，受理300余件。")).message())
                .contains("”约200件", "”300余件");
        assertThat(only(arithmetic("收到行政复议申请不足200件，受理300件以上。")).message())
                .contains("”不超过200件", "”不少于300件");
    }

    @Test
    void whatAPersonPutInPlaceOfAnApproximateFigureIsExact() {
        Observation about = Inspected.sentences("收到行政复议申请近200件。").figures().get(0);
        Observation range = Inspected.sentences("收到行政复议申请180—200件。").figures().get(0);
        assertThat(FigureIndex.exact(List.of(about))).isFalse();
        assertThat(FigureIndex.exact(List.of(range))).isFalse();
        assertThat(FigureIndex.exact(List.of(about.settled(198, "台账"), range.settled(198, "台账"))))
                .isTrue();
    }

    @Test
    void casesOfTheYearBeforeMayBeInARateWhoseNumeratorHoldsThem() {
        String text = "一、主要成效\n受理行政复议案件100件，结案率108%。";
        String words =
                ProjectFiles.conf()
                        .text("audit.yaml")
                        .replaceFirst("(?m)^  settled: .*$", "  settled: 办毕");
        Auditor auditor =
                new Auditor(ReadingSettings.parse(ProjectFiles.conf("audit.yaml", words)));
        Report report = ReportText.body(2023, text);
        List<Observation> figures = Inspected.body(text).figures();
        assertThat(auditor.audit(report.document(), report.body(), List.of(), figures, List.of()))
                .filteredOn(check -> check.rule().equals("rate_above_100"))
                .extracting(Check::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void causesAreLookedForApartFromShortcomings() {
        String before = "一、主要成效\n开展普法活动20场。\n二、存在的问题及原因\n个别单位执法不够规范";
        assertThat(rules(before + "。")).contains("missing_causes");
        assertThat(rules(before + "，原因在于培训不足。")).doesNotContain("missing_causes");
        assertThat(rules("一、主要成效\n开展普法活动20场。"))
                .contains("missing_shortcomings")
                .doesNotContain("missing_causes");
    }

    @Test
    void resultsAndPlansAreMissed() {
        assertThat(rules("一、存在的问题\n个别单位执法不够规范。")).contains("missing_achievements", "missing_plan");
        assertThat(rules("一、主要成效\n培训6期。\n二、下一步打算\n加强培训。"))
                .doesNotContain("missing_achievements", "missing_plan");
    }

    @Test
    void theLeadersDutyIsNotMissingWhereASentenceTellsOfIt() {
        assertThat(rules("一、主要成效\n（一）强化责任。县政府主要领导认真履行推进法治建设第一责任人职责。\n（二）规范执法。培训6期。"))
                .contains("leadership_without_part")
                .doesNotContain("missing_leadership");
        assertThat(rules("一、主要成效\n培训6期。\n二、下一步打算\n压实第一责任人责任。"))
                .contains("missing_leadership")
                .doesNotContain("leadership_without_part");
    }

    @Test
    void aReportIsPublicBeforeAprilAndAfterItsYear() {
        assertThat(rulesPublished(LocalDate.of(2024, 3, 31))).isEmpty();
        assertThat(rulesPublished(LocalDate.of(2024, 4, 1))).containsExactly("published_late");
        assertThat(rulesPublished(LocalDate.of(2023, 12, 27))).containsExactly("before_year_end");
    }

    private static Check only(List<Check> checks) {
        assertThat(checks).hasSize(1);
        return checks.get(0);
    }

    private static List<Check> arithmetic(String text) {
        return Inspected.sentences(text).amongFigures();
    }

    private static List<String> surfaces(Check check, Inspected report) {
        return check.observationIds().stream()
                .map(
                        id ->
                                report.figures().stream()
                                        .filter(figure -> figure.observationId().equals(id))
                                        .findFirst()
                                        .orElseThrow()
                                        .surface())
                .toList();
    }

    private static List<String> rules(String text) {
        return Inspected.body(text).checks().stream().map(Check::rule).toList();
    }

    private static List<String> rulesPublished(LocalDate day) {
        return Inspected.published(day).checks().stream()
                .filter(check -> check.family() == Check.Family.TIMELINESS)
                .map(Check::rule)
                .toList();
    }
}
