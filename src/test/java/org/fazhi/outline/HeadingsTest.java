package org.fazhi.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.ReportText;
import org.fazhi.corpus.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body in, the heading of its first section out: where it ends, and what is no heading. */
class HeadingsTest {
    private static final Outliner OUTLINER = new Outliner(ReportText.settings());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、规范行政执法/全县开展培训。|规范行政执法",
                "（一）规范行政执法。全县开展培训。|规范行政执法",
                "1.规范行政执法。全县开展培训。|规范行政执法",
                "一是规范行政执法。全县开展培训。|规范行政执法",
                "一、2023年工作情况。全县开展培训。|2023年工作情况"
            })
    void aHeadingEndsWithItsLineOrItsFirstSentence(String body, String heading) {
        assertThat(first(body).section().heading()).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一是办理行政复议案件118件。结案100件。|a figure is text",
                "一是规范行政执法。|an item of one sentence is its own text",
                "一是规范行政执法，二是开展培训。|a clause is no heading",
                "一是深化“放管服”改革，推进审批制度、监管方式、服务模式的全面创新，进一步激发各类市场主体的活力和社会创造力。全县开展培训。|a long sentence is text"
            })
    void whatIsNoHeading(String body, String why) {
        assertThat(first(body).section().heading()).as(why).isEmpty();
    }

    @Test
    void theTextBeginsBehindTheHeadingAndItsMark() {
        Outline.Node node = first("（一）规范行政执法。全县开展培训。");
        assertThat(node.headed()).isTrue();
        assertThat(node.section().text()).isEqualTo("全县开展培训。");
        assertThat(node.section().number()).isEqualTo("（一）");
    }

    @Test
    void aLineThatIsTooLongToBeAHeadingIsText() {
        String line = "全县各级各部门坚持以法治思维推进各项工作落到实处".repeat(3);
        assertThat(first("一、" + line + "\n开展培训。").section().heading()).isEmpty();
    }

    private static Outline.Node first(String body) {
        Report report = ReportText.body(2023, body.replace('/', '\n'));
        return OUTLINER.outline(report.document(), report.body()).nodes().get(0);
    }
}
