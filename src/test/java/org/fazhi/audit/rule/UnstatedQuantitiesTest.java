package org.fazhi.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fazhi.ReportText;
import org.fazhi.audit.Check;
import org.fazhi.extract.Finding;
import org.fazhi.reading.Reading;
import org.fazhi.settings.reading.AuditSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 有问题无数据: what the report states, the shortcoming it admits, the words that are noted. */
class UnstatedQuantitiesTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "办理行政应诉案件22件。, 行政机关败诉纠错率较高。, 行政机关败诉纠错率较高",
        "办理行政应诉案件22件。, 部分单位负责人出庭应诉率不够高。, 部分单位负责人出庭应诉率不够高",
        "调解纠纷若干。, 调解成功率还不高。, 调解成功率还不高",
        "组织多次普法活动。, 群众对法治建设的知晓度不高。, 群众对法治建设的知晓度不高",
        "组织多次普法活动。, 行政案件发案量居高不下。, 行政案件发案量居高不下",
        "组织多次普法活动。, 行政复议案件数量激增。, 行政复议案件数量激增",
        "组织普法活动12场。, 信访投诉事项逐年递增。, 信访投诉事项逐年递增",
    })
    void aQuantityThatIsNeverStatedIsNoted(String achievement, String shortcoming, String words) {
        Reading reading = report(achievement, shortcoming);
        Check check = only(notes(reading));

        assertThat(check.rule()).isEqualTo("quantity_not_stated");
        assertThat(check.family()).isEqualTo(Check.Family.COMPLETENESS);
        assertThat(check.severity()).isEqualTo(Check.Severity.INFO);
        assertThat(check.observationIds()).isEmpty();
        AuditSettings.Rule said = ReportText.settings().audit().rule(UnstatedQuantities.RULE);
        assertThat(check.message())
                .isEqualTo(said.message(Map.of("words", words)))
                .contains("“" + words + "”")
                .contains("有问题无数据");
        assertThat(check.confidence()).isEqualTo(said.confidence().get("info"));
        assertThat(reading.findings().stream().filter(check::isOn))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains(words))
                .extracting(Finding::kind)
                .isEqualTo(Finding.Kind.SHORTCOMING);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // Stated by that name, by another name of the same indicator, by the parts of the rate.
        "行政机关负责人出庭应诉率达80%。, 个别部门出庭应诉率不高。",
        "行政机关负责人出庭率达80%。, 个别部门负责人出庭应诉率不高。",
        "调解矛盾纠纷3489件，调解成功3452件。, 矛盾纠纷调解成功率不高。",
        "群众满意度达92%。, 群众满意度有待提升。",
        "开展案件评查，涉及案件120件。, 案件数量较多。",
        "收到复议申请58件，办结51件。, 行政复议案件数量激增。",
        "行政诉讼一审收案33件。, 行政诉讼案件逐年增多。",
        // Stated in the shortcoming itself.
        "办理行政应诉案件22件。, 负责人出庭应诉率仅为61%，偏低。",
        // No quantity: 效率 and 概率 are not measured, what is not judged is not admitted.
        "办理行政应诉案件22件。, 行政效率不高。",
        "办理行政应诉案件22件。, 依法行政意识不强。",
        "办理行政应诉案件22件。, 对提高应诉率重视不够。",
    })
    void whatMayBeStatedIsNotNoted(String achievement, String shortcoming) {
        assertThat(notes(report(achievement, shortcoming))).isEmpty();
    }

    @Test
    void aTargetIsNoFigureOfTheYear() {
        Reading reading =
                ReportText.read(text("办理行政应诉案件22件。", "出庭应诉率不高。").replace("加强培训", "力争出庭应诉率达100%"));
        assertThat(notes(reading)).hasSize(1);
    }

    private static Reading report(String achievement, String shortcoming) {
        return ReportText.read(text(achievement, shortcoming));
    }

    private static String text(String achievement, String shortcoming) {
        return """
        平昌县人民政府2023年法治政府建设年度报告

        2023年，平昌县人民政府扎实推进法治政府建设。现将有关情况报告如下。
        一、主要工作成效
        （一）依法履职。%s
        二、存在的不足
        （一）%s
        三、下一步工作安排
        （一）加强培训。

        平昌县人民政府
        2024年2月1日
        """
                .formatted(achievement, shortcoming);
    }

    private static List<Check> notes(Reading reading) {
        assertThat(reading.findings().stream().map(Finding::kind))
                .contains(Finding.Kind.SHORTCOMING);
        return reading.checks().stream()
                .filter(check -> check.rule().equals(UnstatedQuantities.RULE))
                .toList();
    }

    private static Check only(List<Check> checks) {
        assertThat(checks).hasSize(1);
        return checks.get(0);
    }
}
