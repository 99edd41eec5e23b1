package org.fazhi.compare.highlights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.compare.ReportedFacts.ALL_FOUR;
import static org.fazhi.compare.ReportedFacts.WRITER;
import static org.fazhi.compare.ReportedFacts.finding;
import static org.fazhi.compare.ReportedFacts.row;
import static org.fazhi.compare.ReportedFacts.seat;
import static org.fazhi.compare.ReportedFacts.sentences;

import java.util.List;
import java.util.Set;
import org.fazhi.ProjectFiles;
import org.fazhi.audit.Check;
import org.fazhi.compare.ReportedFacts;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.RegionIndicatorBuilder;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;

/** The sentences of the overview, for one report and for several. */
class HighlightsTest {
    private final Settings settings = ProjectFiles.settings();
    private final ReportFacts bazhou = ReportedFacts.bazhou();
    private final ReportFacts enyang = ReportedFacts.enyang();

    @Test
    void aReportIsLateFromTheMonthThatTheSettingsName() {
        String audit = ProjectFiles.conf().text("audit.yaml");
        Settings earlier =
                Settings.parse(
                        ProjectFiles.conf(
                                "audit.yaml",
                                audit.replace(
                                        "published_before_month: 4", "published_before_month: 2")));
        assertThat(
                        ReportedFacts.writer(earlier)
                                .write(
                                        2023,
                                        new RegionCode("511902"),
                                        "巴州区",
                                        1,
                                        List.of(bazhou),
                                        List.of()))
                .extracting(Highlight::sentence)
                .contains("报告于2024年2月27日公开，规定时限为2024年2月1日前。");
    }

    @Test
    void oneReportIsToldInItsOwnWords() {
        assertThat(sentences("511902", "巴州区", 1, List.of(bazhou), List.of()))
                .containsExactly(
                        "收录巴州区2023年度法治政府建设年度报告。",
                        "载明存在不足2项：个别单位执法不规范；少数干部法治意识不强。",
                        "载明的不足中，经文字比对，1项在下一年度安排中有对应举措（共2项）。",
                        "1项不足未见下一年度对应安排：少数干部法治意识不强。",
                        "报告于2024年2月27日公开，在规定时限（2024年4月1日前）内。",
                        "四项法定内容均有载明。");
    }

    @Test
    void aSentenceSaysWhatItIsAbout() {
        assertThat(
                        WRITER.write(
                                2023,
                                new RegionCode("511902"),
                                "巴州区",
                                1,
                                List.of(bazhou),
                                List.of()))
                .extracting(Highlight::topic)
                .containsExactly(
                        "held", "shortcomings", "answers", "unanswered", "timely", "contents");
    }

    @Test
    void whatIsMissingIsSaidAsMissing() {
        assertThat(sentences("511903", "恩阳区", 1, List.of(enyang), List.of()))
                .contains(
                        "报告所载数据最晚截至2023年11月30日，早于年末，是否为全年以原文为准。",
                        "报告未载明发布日期。",
                        "未见载明的法定内容：存在的不足、党政主要负责人履行第一责任人职责情况、下一年度主要安排。",
                        "报告中有1处数据不一致或口径待核。",
                        "在行政执法方面载明不足，未载明该领域指标数据。");
    }

    @Test
    void severalReportsAreCountedWithTheirBase() {
        RegionIndicator received =
                RegionIndicatorBuilder.builder()
                        .reportYear(2023)
                        .regionCode(new RegionCode("511900"))
                        .regionLevel(Document.GovernmentLevel.PREFECTURE)
                        .indicator("reconsideration.received")
                        .basis(RegionIndicator.Basis.SUMMED)
                        .value(93.0)
                        .unit("件")
                        .qualifier(Observation.Qualifier.OVER)
                        .reports(3)
                        .reporting(1)
                        .minimum(93.0)
                        .median(93.0)
                        .maximum(93.0)
                        .observationIds(List.of("a:1:0"))
                        .build();
        List<Highlight> highlights =
                WRITER.write(
                        2023,
                        new RegionCode("511900"),
                        "巴中市",
                        4,
                        List.of(enyang, bazhou),
                        List.of(received));
        assertThat(highlights)
                .extracting(Highlight::sentence)
                .containsExactly(
                        "收录2023年度各级政府的法治政府建设年度报告2份，其中县（市、区）2份；按名录应有4份，未收录2份。",
                        "1份报告形成于年末之前，所载数据是否为全年以原文为准。",
                        "县（市、区）报告载明：收到行政复议申请不少于93件（仅巴州区1地计入）。",
                        "收录的2份政府报告均载明存在不足，涉及较多的领域为行政执法（2份，占100%）；按性质看，涉及较多的为意识能力（2份，占100%）。",
                        "载明的不足共3项，经文字比对，1项在下一年度安排中有对应举措。",
                        "2项不足未见下一年度对应安排，涉及2份报告：巴州区、恩阳区。",
                        "政府报告中有1处数据不一致或口径待核，涉及1份报告：恩阳区。",
                        "载明发布日期的1份报告中，1份在2024年4月1日前公开。",
                        "1份报告未载明发布日期。",
                        "2份政府报告中，1份载明四项法定内容，未见存在的不足的1份，未见党政主要负责人履行第一责任人职责情况的1份，未见下一年度主要安排的1份。",
                        "载明不足而未载明该领域指标数据的：行政执法（1份，占50%）。");
        assertThat(highlights.get(3).findingIds())
                .containsExactly("a:SHORTCOMING:1", "a:SHORTCOMING:2", "b:SHORTCOMING:1");
        assertThat(highlights.get(2).observationIds()).containsExactly("a:1:0");
    }

    @Test
    void whatAPersonPutRightIsMarked() {
        ReportFacts corrected =
                ReportFactsBuilder.builder()
                        .seat(seat("511903", "b"))
                        .contents(ALL_FOUR)
                        .measured(Set.of("review"))
                        .corrected(Set.of("b:1:0"))
                        .build();
        assertThat(
                        sentences(
                                "511903",
                                "恩阳区",
                                1,
                                List.of(corrected),
                                List.of(
                                        row(
                                                "reconsideration.received",
                                                RegionIndicator.Basis.REPORTED,
                                                93.0,
                                                1,
                                                "b:1:0"))))
                .contains("收到行政复议申请93件（人工更正）。");
        assertThat(
                        sentences(
                                "511900",
                                "巴中市",
                                2,
                                List.of(bazhou, corrected),
                                List.of(
                                        row(
                                                "reconsideration.received",
                                                RegionIndicator.Basis.SUMMED,
                                                120.0,
                                                2,
                                                "a:1:0",
                                                "b:1:0"))))
                .anySatisfy(sentence -> assertThat(sentence).endsWith("未载明的不按零计；含人工更正的数据1项。"));
    }

    @Test
    void shortcomingsWithoutTheirFiguresAreCounted() {
        Check unstated =
                new Check(
                        "b:quantity_not_stated:SHORTCOMING:1",
                        "b",
                        new RegionCode("511903"),
                        2023,
                        Check.Family.COMPLETENESS,
                        "quantity_not_stated",
                        Check.Severity.INFO,
                        "存在不足所述“败诉率偏高”，报告未载明相应数据（有问题无数据）。",
                        List.of(),
                        null,
                        null,
                        0.7);
        ReportFacts report =
                ReportFactsBuilder.builder()
                        .seat(seat("511903", "b"))
                        .contents(ALL_FOUR)
                        .findings(
                                List.of(
                                        finding("b", Finding.Kind.SHORTCOMING, 1, "败诉率偏高"),
                                        finding("b", Finding.Kind.SHORTCOMING, 2, "部分案卷不规范")))
                        .measured(Set.of("enforcement"))
                        .unstated(List.of(unstated))
                        .build();

        assertThat(sentences("511903", "恩阳区", 1, List.of(report), List.of()))
                .contains("1项不足提到数量或者比率而未载明相应数据：败诉率偏高。");
        assertThat(
                        WRITER.write(
                                2023,
                                new RegionCode("511900"),
                                "巴中市",
                                2,
                                List.of(bazhou, report),
                                List.of()))
                .filteredOn(highlight -> highlight.sentence().startsWith("1项不足提到数量"))
                .singleElement()
                .satisfies(
                        highlight -> {
                            assertThat(highlight.sentence()).endsWith("涉及1份报告：恩阳区。");
                            assertThat(highlight.findingIds()).containsExactly("b:SHORTCOMING:1");
                        });
    }
}
