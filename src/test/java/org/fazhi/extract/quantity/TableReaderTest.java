package org.fazhi.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.ReportText;
import org.fazhi.corpus.Report;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationReader;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Outliner;
import org.junit.jupiter.api.Test;

/** Tables whose cells fell on lines of their own. */
class TableReaderTest {
    private static final Outliner OUTLINER = new Outliner(ReportText.settings());
    private static final ObservationReader READER = new ObservationReader(ReportText.settings());

    @Test
    void rowsOfAFigureForEachHead() {
        assertThat(
                        read(
                                """
                                表3 执法部门办案情况
                                单位名称
                                行政处罚（件）
                                行政检查（次）
                                县水利局
                                17
                                230
                                县林业局
                                —
                                118
                                合计
                                17
                                348
                                （三）加强监督
                                """))
                .containsExactly(
                        "17件 县水利局行政处罚 part",
                        "230次 县水利局行政检查 part",
                        "118次 县林业局行政检查 part",
                        "17件 行政处罚 enforcement.penalty_cases",
                        "348次 行政检查 enforcement.inspections");
    }

    @Test
    void yearsAsHeadsAndAMeasureWordInTheTitle() {
        assertThat(
                        read(
                                """
                                行政复议案件办理情况（单位：件）
                                项目
                                2022年
                                2023年
                                收到申请
                                40
                                61
                                受理
                                38
                                57
                                """))
                .containsExactly(
                        "40件 复议·收到申请 reconsideration.received previous",
                        "61件 复议·收到申请 reconsideration.received",
                        "38件 复议·受理 reconsideration.accepted previous",
                        "57件 复议·受理 reconsideration.accepted");
    }

    @Test
    void labelsAndFiguresInTurn() {
        List<String> expected =
                List.of(
                        "61件 复议·收到申请 reconsideration.received",
                        "57件 复议·受理 reconsideration.accepted",
                        "50件 复议·办结 reconsideration.concluded");
        assertThat(read("行政复议情况（单位：件）\n收到申请\n61\n受理\n57\n办结\n50\n")).isEqualTo(expected);
        assertThat(read("行政复议情况统计表\n收到申请\n61\n件\n受理\n57\n件\n办结\n50\n件\n")).isEqualTo(expected);
        assertThat(read("行政复议情况（单位：件）\n收到申请61\n受理57\n办结50\n")).isEqualTo(expected);
    }

    @Test
    void aTitleWithSeveralMeasureWordsGivesEachNameItsOwn() {
        assertThat(read("复议应诉工作全面加强。有关情况如下（单位：件、%）：\n收到复议申请\n61\n复议受理\n57\n" + "负责人出庭应诉率\n98\n"))
                .containsExactly(
                        "61件 收到复议申请 reconsideration.received",
                        "57件 复议受理 reconsideration.accepted",
                        "98% 负责人出庭应诉率 litigation.head_appearance_rate");
    }

    @Test
    void measureWordsBetweenNamesAndFigures() {
        assertThat(read("附表\n指标名称\n单位\n本年数\n收到复议申请\n件\n61\n负责人出庭应诉率\n%\n98\n复议受理\n件\n57\n"))
                .containsExactly(
                        "61件 收到复议申请 reconsideration.received",
                        "98% 负责人出庭应诉率 litigation.head_appearance_rate",
                        "57件 复议受理 reconsideration.accepted");
    }

    @Test
    void aRowIsTheSentence() {
        Report report = ReportText.body(2023, "行政复议情况（单位：件）\n收到申请\n61\n受理\n57\n办结\n50");
        assertThat(READER.read(report.document(), outline(report)))
                .extracting(Observation::sentence)
                .containsExactly("收到申请 61", "受理 57", "办结 50");
    }

    @Test
    void whatDoesNotFallIntoPlaceIsLeft() {
        String lostCell = "单位名称\n行政处罚（件）\n行政检查（次）\n县水利局\n17\n230\n县林业局\n118\n合计\n17\n348\n";
        assertThat(read(lostCell)).isEmpty();
        String lostHead = "单位名称\n行政处罚（件）\n县水利局\n17\n230\n县林业局\n9\n118\n";
        assertThat(read(lostHead)).isEmpty();
        String withoutMeasure = "行政复议情况统计表\n收到申请\n61\n受理\n57\n办结\n50\n";
        assertThat(read(withoutMeasure)).isEmpty();
        String withoutTitle = "收到申请\n61\n受理\n57\n办结\n50\n";
        assertThat(read(withoutTitle)).isEmpty();
        String figureFirst = "行政复议情况（单位：件）\n61\n收到申请\n57\n受理\n50\n办结\n";
        assertThat(read(figureFirst)).isEmpty();
        String twoLines = "行政复议情况（单位：件）\n收到申请\n61\n受理\n57\n";
        assertThat(read(twoLines)).isEmpty();
    }

    @Test
    void yearsAloneAreHeads() {
        assertThat(read("行政复议情况（单位：件）\n项目\n2022\n2023\n收到申请\n40\n61\n受理\n38\n57\n"))
                .containsExactly(
                        "40件 复议·收到申请 reconsideration.received previous",
                        "61件 复议·收到申请 reconsideration.received",
                        "38件 复议·受理 reconsideration.accepted previous",
                        "57件 复议·受理 reconsideration.accepted");
    }

    /**
     * Each figure with its measure word, its subject, its indicator and what is not usual of it.
     */
    private static List<String> read(String table) {
        Report report = ReportText.body(2023, table.strip());
        return READER.read(report.document(), outline(report)).stream()
                .map(TableReaderTest::told)
                .collect(Collectors.toList());
    }

    private static Outline outline(Report report) {
        return OUTLINER.outline(report.document(), report.body());
    }

    private static String told(Observation figure) {
        String told = Math.round(figure.value()) + figure.unit() + " " + figure.subject();
        told += figure.indicator() == null ? "" : " " + figure.indicator();
        told += figure.role() == Observation.Role.PART ? " part" : "";
        return told + (figure.period() == Observation.Period.PREVIOUS ? " previous" : "");
    }
}
