package org.fazhi.settings.conf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words of reports in a CSV: none begins a formula, and each can be had again. */
class CellTextTest {
    @Test
    void whatASpreadsheetWouldCalculateIsMarked() {
        for (String words :
                List.of(
                        "=1+1",
                        "+1",
                        "-3.2%",
                        "@SUM(A1)",
                        "\t=1",
                        "\tx",
                        "\rx",
                        "\nx",
                        "＝1＋1",
                        "－1",
                        "＋1",
                        "＠x",
                        "  =1",
                        "　=1",
                        "\uFEFF=1",
                        "\u200B\u202E-1",
                        "\u0000=1")) {
            assertThat(CellText.marked(words)).isEqualTo("'" + words);
        }
    }

    @Test
    void otherWordsStay() {
        for (String words :
                List.of("", "全年受理118件", "1=1", "—", "−3", "　　一、主要成效", "（-3）", "\"=1\"", "’=1")) {
            assertThat(CellText.marked(words)).isEqualTo(words);
            assertThat(CellText.unmarked(words)).isEqualTo(words);
        }
    }

    @Test
    void wordsThatBeginWithTheMarkAreHadAgainToo() {
        assertThat(CellText.marked("'")).isEqualTo("''");
        assertThat(CellText.marked("'=1")).isEqualTo("''=1");
        assertThat(CellText.unmarked("''=1")).isEqualTo("'=1");
        assertThat(CellText.unmarked("'=1")).isEqualTo("=1");
        assertThat(CellText.unmarked("'某县")).as("as a person wrote it").isEqualTo("'某县");
    }

    @Test
    void whateverTheWordsTakingOneMarkAwayGivesThemAgain() {
        String alphabet = "''=+-@\t\r\n ＝－　\uFEFF\u0000\"|,;某1";
        Random random = new Random(11);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder words = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                words.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String cell = CellText.marked(words.toString());
            assertThat(CellText.unmarked(cell)).isEqualTo(words.toString());
            assertThat(cell.startsWith("'") ? cell.substring(1) : cell)
                    .as("the rule that readers are told")
                    .isEqualTo(words.toString());
        }
    }

    /** People copy words from a table of ours into one of conf/. */
    @Test
    void aTableOfConfHasTheWordsThemselves() {
        ConfFiles files =
                new ConfFiles(Map.of("a.csv", "say,note\n'-5件,'某县\n\"''=1\",-1\n".getBytes(UTF_8)));
        assertThat(CsvFile.parse(files, "a.csv", List.of("say", "note")).rows())
                .extracting(row -> row.required("say") + " " + row.required("note"))
                .containsExactly("-5件 '某县", "'=1 -1");
    }
}
