package org.fazhi.settings.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.junit.jupiter.api.Test;

/** The catalogue's folder: what its files say together, and what is refused with its line. */
class IndicatorFilesTest {
    private static final Themes THEMES = ProjectFiles.settings().reading().themes();
    private static final String SHARED =
            """
            words:
              trades: 医疗|物业
            matters:
              - {id: trade, words: <trades>纠纷}
            sources:
              form: {name: 年报, document: 某办〔2021〕30号}
            breaks:
              law: {year: 2024, reason: 新法}
            """;
    private static final String REVIEW =
            """
            words:
              own: 甲|乙
            indicators:
              - id: a.b
                name: 甲
                unit: 件
                kind: flow
                combine: first
                comparable: yes
                definition: 甲的件数
                source: form
                place: 表一
                from: 2018
                breaks: [law]
                units: [件, 起]
                not: <trades>
                match:
                  - subject: <own>#
                  - subject: 丙#
                    units: [个]
                    not: 率
            """;
    private static final String DISPUTES =
            REVIEW.replace("a.b", "c.d").replace("source: form", "source: own");

    @Test
    void whatAnIndicatorSaysForAllItsWaysHoldsForEach() {
        Indicator indicator = read(SHARED, REVIEW, DISPUTES).byId().get("a.b");
        assertThat(indicator.domain()).isEqualTo("review");
        assertThat(indicator.match().get(0).subject()).hasToString("(?:甲|乙)#");
        assertThat(indicator.match().get(0).units()).containsExactly("件", "起");
        assertThat(indicator.match().get(0).not().in("医疗#")).isTrue();
        assertThat(indicator.match().get(1).units()).containsExactly("个");
        assertThat(indicator.match().get(1).not().in("医疗#")).isTrue();
        assertThat(indicator.match().get(1).not().in("丙率#")).isTrue();
    }

    @Test
    void anIndicatorSaysByWhoseDefinitionAndSinceWhen() {
        Indicators read = read(SHARED, REVIEW, DISPUTES);
        Meaning meaning = read.byId().get("a.b").meaning();
        assertThat(meaning.source().document()).isEqualTo("某办〔2021〕30号");
        assertThat(meaning.place()).isEqualTo("表一");
        assertThat(meaning.breaks()).containsExactly(new Meaning.Break(2024, "新法"));
        assertThat(meaning.from()).isEqualTo(2018);
        assertThat(read.byId().get("c.d").meaning().source()).isNull();
    }

    @Test
    void theFilesStandInTheOrderOfTheFields() {
        assertThat(read(SHARED, REVIEW, DISPUTES).byId().keySet()).containsExactly("c.d", "a.b");
    }

    @Test
    void anIdIsUniqueOverAllFiles() {
        refused(
                SHARED,
                REVIEW,
                REVIEW,
                "indicators/review.yaml, line 4",
                "the id a.b stands twice");
    }

    @Test
    void aFileOfNoFieldIsRefused() {
        Map<String, byte[]> files = files(SHARED, REVIEW, DISPUTES);
        files.put("indicators/sports.yaml", bytes(REVIEW));
        assertThatThrownBy(() -> Indicators.parse(new ConfFiles(files), THEMES))
                .hasMessageContaining("conf/indicators/sports.yaml: no field of themes.yaml");
    }

    @Test
    void whatIsNamedButNotThereIsRefusedWithItsLine() {
        refused("<own>#", "<owner>#", 18, "no wording <owner>");
        refused("from: 2018", "part_of: x.y", 13, "no indicator x.y");
        refused("source: form", "source: other", 11, "no other in indicators/shared.yaml");
        refused("place: 表一", "core: true", 11, "no place says where in form it is defined");
        refused("breaks: [law]", "breaks: [rule]", 14, "no rule in indicators/shared.yaml");
        refused("- subject: 丙#", "- subject: 丙#\n        matter: sports", 20, "no matter sports");
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsLineAndCure() {
        refused("丙#", "(丙#", 19, "( has no )");
        refused("丙#", "丙 .. 丁#", 19, "a distance has no number");
        refused("丙#", "丙 #", 19, "what stands behind “ #” is lost as a remark");
        refused("丙#", "/(丙#/", 19, "Unclosed group");
        refused("own: 甲|乙", "own: 甲||乙", 2, "a word is missing");
        refused("own: 甲|乙", "trades: 甲|乙", 2, "the wording <trades> stands twice");
    }

    @Test
    void aRegularExpressionStandsBetweenStrokesAndMayNameWordings() {
        Indicators read = read(SHARED, REVIEW.replace("丙#", "'/(?<name>丙)[^#]<own>+#/'"), DISPUTES);
        assertThat(read.byId().get("a.b").match().get(1).subject())
                .hasToString("(?<name>丙)[^#](?:甲|乙)+#");
    }

    @Test
    void aMatterThatRepeatsWithoutEndIsRefusedWithItsLine() {
        String endless = SHARED.replace("words: <trades>纠纷", "words: '/复议.*申请/'");
        refused(
                endless,
                REVIEW,
                DISPUTES,
                "indicators/shared.yaml, line 4",
                "without an upper bound");
    }

    private static void refused(String written, String wrong, int line, String problem) {
        assertThat(REVIEW).contains(written);
        String review = REVIEW.replace(written, wrong);
        refused(SHARED, review, DISPUTES, "indicators/review.yaml, line " + line, problem);
    }

    private static void refused(
            String shared, String review, String disputes, String place, String problem) {
        assertThatThrownBy(() -> read(shared, review, disputes))
                .hasMessageContaining("conf/" + place + ": ")
                .hasMessageContaining(problem)
                .hasMessageContaining("; ");
    }

    private static Indicators read(String shared, String review, String disputes) {
        return Indicators.parse(new ConfFiles(files(shared, review, disputes)), THEMES);
    }

    private static Map<String, byte[]> files(String shared, String review, String disputes) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("indicators/shared.yaml", bytes(shared));
        files.put("indicators/review.yaml", bytes(review));
        files.put("indicators/disputes.yaml", bytes(disputes));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
