package org.fazhi.compare.highlights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.compare.ReportedFacts.row;
import static org.fazhi.compare.ReportedFacts.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fazhi.audit.rule.ContentChecks;
import org.fazhi.compare.ReportedFacts;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.FindingBuilder;
import org.fazhi.outline.Section;
import org.fazhi.region.RegionCode;
import org.junit.jupiter.api.Test;

/** What the overview says of figures of several reports together. */
class HighlightSumsTest {
    private static final List<ReportFacts> REPORTS =
            List.of(ReportedFacts.bazhou(), ReportedFacts.enyang());

    @Test
    void aMedianOfFewIsNotSaidAndNothingIsSaidOfSumsWhereNoneStands() {
        RegionIndicator rate =
                row("litigation.head_appearance_rate", RegionIndicator.Basis.MEDIAN, 100.0, 2);
        assertThat(litigation(rate)).endsWith("率2地中2地载明，不足以列中位数。").doesNotContain("100", "合计");
        RegionIndicator enough =
                row("litigation.head_appearance_rate", RegionIndicator.Basis.MEDIAN, 97.5, 5);
        assertThat(litigation(enough)).endsWith("中位数为97.5%（5地中5地计入）。");
    }

    private static String litigation(RegionIndicator row) {
        return sentences("511900", "巴中市", 2, REPORTS, List.of(row)).stream()
                .filter(sentence -> sentence.contains("出庭应诉率"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sumsOfDifferentReportsSayThatTheyAreNotOneSet() {
        List<String> said =
                sentences(
                        "511900",
                        "巴中市",
                        2,
                        REPORTS,
                        List.of(
                                row(
                                        "reconsideration.received",
                                        RegionIndicator.Basis.SUMMED,
                                        93.0,
                                        2,
                                        "a:1:0",
                                        "c:1:0"),
                                row(
                                        "reconsideration.accepted",
                                        RegionIndicator.Basis.SUMMED,
                                        120.0,
                                        2,
                                        "a:5:0",
                                        "b:1:0")));
        assertThat(said)
                .anySatisfy(
                        sentence ->
                                assertThat(sentence)
                                        .startsWith("县（市、区）报告载明：收到行政复议申请合计93件（2地均计入）；")
                                        .endsWith(
                                                "合计为载明各地之和，未载明的不按零计；各项载明地不同，不可相互比较；含口径待核的数据1项；其中1份报告形成于年末之前。"));
    }

    @Test
    void whatOneDistrictStatesIsNoSum() {
        List<String> said =
                sentences(
                        "511900",
                        "巴中市",
                        2,
                        REPORTS,
                        List.of(
                                row(
                                        "reconsideration.received",
                                        RegionIndicator.Basis.SUMMED,
                                        93.0,
                                        1,
                                        "b:1:0")));
        assertThat(said).contains("县（市、区）报告载明：收到行政复议申请93件（仅恩阳区1地计入）（口径待核）。");
    }

    @Test
    void whatAPrefectureReportsItselfStandsBesideTheSumOfItsDistricts() {
        RosterEntry seat =
                new RosterEntry(
                        2023,
                        new RegionCode("511900"),
                        Document.GovernmentLevel.PREFECTURE,
                        true,
                        "c");
        List<ReportFacts> reports = new ArrayList<>(REPORTS);
        reports.add(ReportFacts.containing(Section.ContentKind.PLAN).seated(seat));
        List<String> said =
                sentences(
                        "511900",
                        "巴中市",
                        3,
                        reports,
                        List.of(
                                row(
                                        "reconsideration.received",
                                        RegionIndicator.Basis.REPORTED,
                                        888.0,
                                        1,
                                        "c:1:0"),
                                row(
                                        "reconsideration.received",
                                        RegionIndicator.Basis.SUMMED,
                                        739.0,
                                        2,
                                        "a:1:0",
                                        "b:1:0")));
        assertThat(said)
                .contains(
                        "巴中市本级报告载明：收到行政复议申请888件。"
                                + "县（市、区）报告载明：收到行政复议申请合计739件（2地均计入）。合计为载明各地之和，未载明的不按零计；"
                                + "含口径待核的数据1项；其中1份报告形成于年末之前。");
    }

    @Test
    void whatAReportClaimsToHaveDoneFirstIsNoAward() {
        ReportFacts facts =
                ReportFacts.finding(honour(1, Finding.HonourType.NAMING))
                        .plus(ReportFacts.finding(honour(2, Finding.HonourType.FIRST)))
                        .plus(ReportFacts.finding(honour(3, Finding.HonourType.FIRST)))
                        .seated(REPORTS.get(0).seat());
        assertThat(sentences("511900", "巴中市", 2, List.of(facts, REPORTS.get(1)), List.of()))
                .contains(
                        "1份报告载明表彰、典型案例、试点和排名1项，按授予或所称的级别计，省级1项：巴州区“全省首个”。",
                        "1份报告自述首创2项：巴州区“全省首个”；巴州区“全省首个”。");
    }

    @Test
    void aLevelThatNoneHasIsNotCounted() {
        ReportFacts facts =
                ReportFacts.finding(
                                honour(1, Finding.HonourType.NAMING, Finding.HonourLevel.COUNTY))
                        .seated(REPORTS.get(0).seat());
        assertThat(sentences("511900", "巴中市", 2, List.of(facts, REPORTS.get(1)), List.of()))
                .contains("1份报告载明表彰、典型案例、试点和排名1项：巴州区“全省首个”。");
    }

    private static Finding honour(int ordinal, Finding.HonourType type) {
        return honour(ordinal, type, Finding.HonourLevel.PROVINCIAL);
    }

    private static Finding honour(int ordinal, Finding.HonourType type, Finding.HonourLevel level) {
        return FindingBuilder.builder()
                .findingId("a:" + ordinal)
                .docId("a")
                .sectionId("a:s")
                .kind(Finding.Kind.HONOUR)
                .ordinal(ordinal)
                .text("全省首个")
                .detail("")
                .type(type)
                .level(level)
                .begin(ordinal)
                .end(ordinal + 1)
                .build();
    }

    @Test
    void aDutyToldInPassingIsThereWithoutAPart() {
        ReportFacts report =
                ReportFacts.containing(Section.ContentKind.ACHIEVEMENTS)
                        .plus(ReportFacts.containing(Section.ContentKind.SHORTCOMINGS))
                        .plus(ReportFacts.containing(Section.ContentKind.PLAN))
                        .plus(
                                ReportFacts.remarked(
                                        ContentChecks.LEADERSHIP_IN_PASSING,
                                        Set.of(Section.ContentKind.LEADERSHIP)))
                        .plus(ReportFacts.remarked(ContentChecks.WITHOUT_CAUSES, Set.of()))
                        .seated(REPORTS.get(0).seat());
        assertThat(sentences("511902", "巴州区", 1, List.of(report), List.of()))
                .contains("四项法定内容均有载明，党政主要负责人履行第一责任人职责情况未设专门部分，未专门说明不足的原因。");
    }
}
