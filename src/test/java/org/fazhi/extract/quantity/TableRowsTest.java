package org.fazhi.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.ReportText;
import org.fazhi.extract.Observation;
import org.junit.jupiter.api.Test;

/** Tables whose rows are lines, as bars, tabs and spaces part them; and what looks like one. */
class TableRowsTest {
    @Test
    void barsWithTheMeasureWordInAColumn() {
        List<String> expected =
                List.of(
                        "45件 行政复议申请 reconsideration.received",
                        "41件 行政复议受理 reconsideration.accepted",
                        "1260人次 参加执法培训人员 enforcement.training_participants");
        assertThat(
                        read(
                                """
                                序号 | 指标名称 | 单位 | 数量
                                1 | 行政复议申请数 | 件 | 45
                                2 | 行政复议受理数 | 件 | 41
                                3 | 参加执法培训人员 | 人次 | 1,260
                                """))
                .isEqualTo(expected);
        assertThat(
                        read(
                                """
                                |行政复议申请数|45|件|
                                |行政复议受理数|41|件|
                                |参加执法培训人员|1260|人次|
                                """))
                .isEqualTo(expected);
    }

    @Test
    void changesBelowNothing() {
        assertThat(
                        read(
                                """
                                指标 | 单位 | 2023年 | 2022年 | 同比
                                办理行政处罚案件 | 件 | 3,906 | 4,471 | -12.6%
                                行政强制执行申请法院 | 件 | 41 | 36 | 13.9%
                                行政诉讼败诉率 | % | 6 | 9 | -3个百分点
                                """))
                .containsExactly(
                        "3906件 办理行政处罚案件 enforcement.penalty_cases",
                        "4471件 办理行政处罚案件 enforcement.penalty_cases previous",
                        "-13% 办理行政处罚案件同比 change",
                        "41件 行政强制执行申请法院 enforcement.court_execution",
                        "36件 行政强制执行申请法院 enforcement.court_execution previous",
                        "14% 行政强制执行申请法院同比 change",
                        "6% 行政诉讼败诉率 litigation.loss_rate",
                        "9% 行政诉讼败诉率 litigation.loss_rate previous",
                        "-3百分点 行政诉讼败诉率同比 change");
    }

    @Test
    void yearsAsColumnsAndAsRows() {
        assertThat(
                        read(
                                """
                                项目\t2022年\t2023年\t增减（%）
                                收到行政复议申请（件）\t40\t61\t52.5
                                行政机关负责人出庭应诉率（%）\t95.5\t98\t—
                                """))
                .containsExactly(
                        "40件 收到行政复议申请 reconsideration.received previous",
                        "61件 收到行政复议申请 reconsideration.received",
                        "53% 收到行政复议申请增减 change",
                        "96% 行政机关负责人出庭应诉率 litigation.head_appearance_rate previous",
                        "98% 行政机关负责人出庭应诉率 litigation.head_appearance_rate");
        assertThat(
                        read(
                                """
                                年份　　行政复议申请数（件）　　行政诉讼案件数（件）
                                2022　　30　　12
                                2023　　35　　15
                                """))
                .containsExactly(
                        "30件 行政复议申请 reconsideration.received previous",
                        "12件 行政诉讼案件 litigation.cases previous",
                        "35件 行政复议申请 reconsideration.received",
                        "15件 行政诉讼案件 litigation.cases");
    }

    @Test
    void headsInTwoRowsAndEmptyCells() {
        assertThat(
                        read(
                                """
                                类别\t2022年\t\t2023年
                                申请（件）\t受理（件）\t申请（件）\t受理（件）
                                行政复议\t45\t40\t52\t49
                                行政诉讼\t\t12\t\t15
                                """))
                .containsExactly(
                        "45件 行政复议申请 reconsideration.received previous",
                        "40件 行政复议受理 reconsideration.accepted previous",
                        "52件 行政复议申请 reconsideration.received",
                        "49件 行政复议受理 reconsideration.accepted",
                        "12件 行政诉讼受理 litigation.cases previous",
                        "15件 行政诉讼受理 litigation.cases");
    }

    @Test
    void aNumberedTitleIsNoRowAndAColumnSaysWhatHasChanged() {
        assertThat(
                        read(
                                """
                                表2　2023年复议应诉主要数据
                                指标 | 数值 | 单位 | 比上年
                                行政复议申请收到数 | 52 | 件 | +7件
                                行政复议受理数 | 49 | 件 | 减少3件
                                负责人出庭应诉率 | 96 | % | 持平
                                行政诉讼一审案件数 | 12 | 件 | 持平
                                """))
                .containsExactly(
                        "52件 行政复议申请收 reconsideration.received",
                        "7件 行政复议申请收到数比上年 change",
                        "49件 行政复议受理 reconsideration.accepted",
                        "3件 行政复议受理数比上年 change",
                        "96% 负责人出庭应诉率 litigation.head_appearance_rate",
                        "12件 行政诉讼一审案件 litigation.cases");
    }

    @Test
    void severalMeasureWordsInTheLastSentenceAboveTheTable() {
        assertThat(
                        read(
                                """
                                矛盾纠纷多元化解机制进一步健全，群众满意度稳步提升。主要数据如下（单位：件、%）：
                                指标　　　　２０２２年　　２０２３年
                                人民调解受理　　1021　　1133
                                行政复议收案　　41　　50
                                负责人出庭应诉率　　91.2　　97
                                """))
                .containsExactly(
                        "1021件 人民调解受理 mediation.cases previous",
                        "1133件 人民调解受理 mediation.cases",
                        "41件 行政复议收案 reconsideration.received previous",
                        "50件 行政复议收案 reconsideration.received",
                        "91% 负责人出庭应诉率 litigation.head_appearance_rate previous",
                        "97% 负责人出庭应诉率 litigation.head_appearance_rate");
    }

    @Test
    void aTitleThatListsSeveralThingsHidesNoRow() {
        assertThat(
                        read(
                                """
                                全县人民调解、行政复议数据对比如下：
                                指标\t2022年\t2023年
                                人民调解案件数（件）\t1200\t1310
                                调解成功率（%）\t96.8\t98
                                """))
                .containsExactly(
                        "1200件 人民调解案件 mediation.cases previous",
                        "1310件 人民调解案件 mediation.cases",
                        "97% 调解成功率 mediation.success_rate previous",
                        "98% 调解成功率 mediation.success_rate");
    }

    @Test
    void aRateTakesNoCountsMeasureWordAndIsInPercentWhereItCanBe() {
        assertThat(
                        read(
                                """
                                行政诉讼情况（单位：件）
                                项目  2022年  2023年
                                行政诉讼案件  10  14
                                负责人出庭应诉率  0.92  95
                                每万人发案率  12  15
                                """))
                .containsExactly(
                        "10件 行政诉讼案件 litigation.cases previous",
                        "14件 行政诉讼案件 litigation.cases",
                        "1 负责人出庭应诉率 previous",
                        "95% 负责人出庭应诉率 litigation.head_appearance_rate",
                        "12件 每万人发案率 previous",
                        "15件 每万人发案率");
    }

    @Test
    void rowsOfBodiesAndRowsBesideATotalAreParts() {
        assertThat(
                        read(
                                """
                                执法情况统计表
                                单位  行政处罚（件）  罚没金额（万元）
                                县水利局  17  3.5
                                县林业局  9  —
                                合计  26  3.5
                                """))
                .containsExactly(
                        "17件 县水利局行政处罚 part",
                        "35000元 县水利局罚没金额 part",
                        "9件 县林业局行政处罚 part",
                        "26件 行政处罚 enforcement.penalty_cases",
                        "35000元 罚没金额 enforcement.fines");
        assertThat(
                        read(
                                """
                                行政复议案件办理情况（单位：件）
                                类别\t申请\t受理
                                行政处罚\t20\t18
                                行政许可\t5\t5
                                合计\t25\t23
                                """))
                .containsExactly(
                        "20件 行政处罚申请 part",
                        "18件 行政处罚受理 part",
                        "5件 行政许可申请 part",
                        "5件 行政许可受理 part",
                        "25件 复议·申请 reconsideration.received",
                        "23件 复议·受理 reconsideration.accepted");
    }

    @Test
    void aNameForSeveralRowsAndNamesInEveryCell() {
        assertThat(
                        read(
                                """
                                领域\t项目\t数量（件）
                                行政复议\t申请\t52
                                受理\t49
                                人民调解\t受理案件\t1300
                                成功\t1290
                                """))
                .containsExactly(
                        "52件 行政复议申请 reconsideration.received",
                        "49件 行政复议受理 reconsideration.accepted",
                        "1300件 人民调解受理案件 mediation.cases",
                        "1290件 人民调解成功 mediation.succeeded");
        assertThat(read("收到行政复议申请：45件\t受理：40件\n人民调解组织：120个\t人民调解员：486人\n"))
                .containsExactly(
                        "45件 收到行政复议申请 reconsideration.received",
                        "40件 复议·受理 reconsideration.accepted",
                        "120个 人民调解组织 mediation.organizations",
                        "486人 人民调解员 mediation.mediators");
    }

    @Test
    void cellsOnLinesOfTheirOwn() {
        assertThat(
                        read(
                                """
                                序号
                                项目
                                单位
                                数值
                                1
                                行政复议受理
                                件
                                38
                                2
                                负责人出庭应诉率
                                %
                                96
                                """))
                .containsExactly(
                        "38件 行政复议受理 reconsideration.accepted",
                        "96% 负责人出庭应诉率 litigation.head_appearance_rate");
        assertThat(
                        read(
                                """
                                行政复议申请数
                                45
                                件
                                负责人出庭应诉率
                                96.4
                                %
                                人民调解员
                                286
                                人
                                """))
                .containsExactly(
                        "45件 行政复议申请 reconsideration.received",
                        "96% 负责人出庭应诉率 litigation.head_appearance_rate",
                        "286人 人民调解员 mediation.mediators");
    }

    @Test
    void whatIsNoTable() {
        assertThat(read("姓名\t职务\t任职时间\n张三\t局长\t2020\n李四\t副局长\t2021\n")).isEmpty();
        assertThat(read("来源：县司法局    编号：A12\n发布时间：2024-03-01    字号：大\n")).isEmpty();
        assertThat(read("一、受理 二、办结 三、执行\n四、调解 五、和解 六、评查\n")).isEmpty();
    }

    /** Each figure of a report with the table, as {@link TableReaderTest} tells it. */
    private static List<String> read(String table) {
        return ReportText.read(
                        "石泉县人民政府2023年法治政府建设情况报告\n2023年，石泉县推进法治政府建设。现将有关情况报告如下。\n"
                                + "一、主要举措和成效\n"
                                + table
                                + "二、存在的不足\n一是执法力量不足。\n三、下一步安排\n加强执法监督，推动各项任务落到实处。\n")
                .observations()
                .stream()
                .map(TableRowsTest::told)
                .collect(Collectors.toList());
    }

    private static String told(Observation figure) {
        String told = Math.round(figure.value()) + figure.unit() + " " + figure.subject();
        told += figure.indicator() == null ? "" : " " + figure.indicator();
        told += figure.role() == Observation.Role.PART ? " part" : "";
        told += figure.role() == Observation.Role.CHANGE ? " change" : "";
        return told + (figure.period() == Observation.Period.PREVIOUS ? " previous" : "");
    }
}
