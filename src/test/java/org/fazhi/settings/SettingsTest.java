package org.fazhi.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.ProjectFiles;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void theProjectsOwnSettingsAreSound() {
        Settings settings = ProjectFiles.settings();
        assertThat(settings.indicators().byId())
                .containsKeys("reconsideration.received", "mediation.success_rate");
        assertThat(settings.themes().name("review")).isEqualTo("行政复议与应诉");
    }

    @Test
    void aWrongEntryIsRefusedWithItsLine() {
        assertThatThrownBy(
                        () ->
                                withThemes(
                                        "fields:\n  - id: Bad Id\n    name: x\n    about: x\n    words: [x]\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("conf/themes.yaml, line");
        assertThatThrownBy(() -> withThemes("fields: [\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("conf/themes.yaml, line 2");
    }

    @Test
    void anUnknownFieldIsRefusedWithItsOwnLineAndTheFolderThatWasGiven() {
        String settings =
                """
                # How a run behaves.
                max_quarantined: 20
                lock:
                  lease: 60
                history:
                  expire_days: 7
                  delete_orphans: true
                colour: red
                """;
        ConfFiles files = with("settings.yaml", settings);
        assertThatThrownBy(() -> Settings.parse(files))
                .hasMessageStartingWith("conf/settings.yaml, line 8: property 'colour'");
        assertThatThrownBy(() -> Settings.parse(new ConfFiles(files.all(), "mine/c1")))
                .hasMessageStartingWith("mine/c1/settings.yaml, line 8: property 'colour'");
    }

    @Test
    void anUnknownDomainIsRefusedWithItsLine() {
        String indicators =
                """
                matters: []
                indicators:
                  - id: a.b
                    name: 甲
                    unit: 件
                    domain: nowhere
                    kind: flow
                    combine: first
                    comparable: yes
                    definition: 甲
                    match:
                      - subject: 甲
                """;
        assertThatThrownBy(() -> Settings.parse(with("indicators.yaml", indicators)))
                .hasMessageContaining("conf/indicators.yaml, line 6")
                .hasMessageContaining("nowhere");
    }

    @Test
    void aWordingThatNamesWhatItsRuleDoesNotKnowIsRefusedWithItsLine() {
        String audit = ProjectFiles.conf().text("audit.yaml");
        int rule = audit.indexOf("- id: fraction_of_count");
        String wrong =
                audit.substring(0, rule)
                        + audit.substring(rule).replaceFirst("\\{figure}", "{number}");
        long line = wrong.substring(0, wrong.indexOf("{number}")).lines().count();
        assertThatThrownBy(() -> Settings.parse(with("audit.yaml", wrong)))
                .hasMessageContaining("conf/audit.yaml, line " + line)
                .hasMessageContaining("{number} is unknown here");
        assertThatThrownBy(
                        () ->
                                Settings.parse(
                                        with(
                                                "audit.yaml",
                                                audit.replace(
                                                        "id: large_change", "id: too_large"))))
                .hasMessageContaining("no rule too_large");
        assertThatThrownBy(
                        () ->
                                Settings.parse(
                                        with(
                                                "audit.yaml",
                                                audit.replaceFirst("about: 0.05", "about: 5"))))
                .hasMessageContaining("conf/audit.yaml, line");
    }

    @Test
    void aRelationToAnUnknownIndicatorIsRefusedWithItsLine() {
        String indicators = ProjectFiles.conf().text("indicators.yaml");
        String wrong =
                indicators.replaceFirst(
                        "part_of: rules.normative_cleaned", "part_of: rules.nothing");
        long line = wrong.substring(0, wrong.indexOf("rules.nothing")).lines().count();
        assertThatThrownBy(() -> Settings.parse(with("indicators.yaml", wrong)))
                .hasMessageContaining("conf/indicators.yaml, line " + line)
                .hasMessageContaining("rules.nothing");
    }

    @Test
    void aSharedWordingStandsForItsWords() {
        String indicators =
                """
                words:
                  trades: 医疗|物业
                matters:
                  - id: trade
                    words: '<trades>纠纷'
                indicators:
                  - id: a.b
                    name: 甲
                    unit: 件
                    domain: review
                    kind: flow
                    combine: first
                    comparable: yes
                    definition: 甲
                    match:
                      - subject: '(?<name>甲)#'
                        not: <trades>
                """;
        Themes themes = ProjectFiles.settings().themes();
        Indicators read = Indicators.parse(with("indicators.yaml", indicators), themes);
        assertThat(read.matters().get(0).words()).hasToString("(?:医疗|物业)纠纷");
        assertThat(read.indicators().get(0).match().get(0).subject()).hasToString("(?<name>甲)#");
        ConfFiles unknown =
                with("indicators.yaml", indicators.replace("not: <trades>", "not: <guilds>"));
        assertThatThrownBy(() -> Indicators.parse(unknown, themes))
                .hasMessageContaining("conf/indicators.yaml, line 17: no wording <guilds>");
    }

    @Test
    void anExpressionForWholeReportsThatRepeatsWithoutEndIsRefusedWithItsLine() {
        String matters =
                """
                matters:
                  - id: a
                    words: '复议.*申请'
                indicators:
                  - id: a.b
                    name: 甲
                    unit: 件
                    domain: review
                    kind: flow
                    combine: first
                    comparable: yes
                    definition: 甲
                    match:
                      - subject: 甲
                """;
        assertThatThrownBy(() -> Settings.parse(with("indicators.yaml", matters)))
                .hasMessageContaining("conf/indicators.yaml, line 3")
                .hasMessageContaining("without an upper bound");
        Themes themes = ProjectFiles.settings().themes();
        String bounded = matters.replace(".*", "[^*+]{0,9}(?<![a-z])\\+?");
        assertThat(Indicators.parse(with("indicators.yaml", bounded), themes).matters()).hasSize(1);
    }

    private static void withThemes(String text) {
        Settings.parse(with("themes.yaml", text));
    }

    private static ConfFiles with(String name, String text) {
        Map<String, byte[]> files = new TreeMap<>(ProjectFiles.conf().all());
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return new ConfFiles(files);
    }
}
