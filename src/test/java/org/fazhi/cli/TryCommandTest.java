package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** {@code try} on a sentence: what each figure is, and what keeps it from being the indicator. */
class TryCommandTest {
    private static final String ID = "reconsideration.received";

    @Test
    void aFigureIsNamedByItsRuleWithItsLine() {
        assertThat(fazhi(0, "try", ID, "全年共收到行政复议申请118件。"))
                .containsPattern(
                        "118件  read as “收到行政复议申请#”\\R"
                                + "  is reconsideration.received/\\d+ \\(review.yaml, line \\d+\\)");
    }

    @Test
    void whatIsNotItIsExplained() {
        String said = fazhi(0, "try", ID, "不予受理行政复议申请3件，开展普法活动12场。");
        assertThat(said)
                .contains("3件  read as “不予受理行政复议申请#”")
                .containsPattern("not reconsideration.received/\\d+ .*: not: finds “不予”")
                .contains("not reconsideration.received: no subject of it stands in these words");
    }

    @Test
    void aSentenceWithoutAFigureSaysSo() {
        assertThat(fazhi(0, "try", ID, "行政复议质效提升。")).contains("there is no figure");
    }

    @Test
    void aWrongCommandLineOrIdIsRefused() {
        assertThat(fazhi(1, "try", ID)).contains("give a sentence in quotes, or --corpus");
        assertThat(fazhi(1, "try", "收到行政复议申请118件。"))
                .contains("no indicator is named in front of the sentence");
        assertThat(fazhi(1, "try", ID, "收到118件", "--corpus")).contains("or --corpus");
        assertThat(fazhi(2, "try", "a.b", "收到118件")).contains("there is no indicator a.b");
    }

    private static String fazhi(int code, String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            assertThat(Commands.execute(args)).isEqualTo(code);
            return said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
