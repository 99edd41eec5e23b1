package org.fazhi.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.settings.reading.Themes;
import org.junit.jupiter.api.Test;

class SettingsTest {
    /** A catalogue of one indicator, from its line {@code indicators:} on. */
    static final String INDICATOR =
            """
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

    @Test
    void theProjectsOwnSettingsAreSound() {
        Settings settings = ProjectFiles.settings();
        assertThat(settings.reading().indicators().byId())
                .containsKeys("reconsideration.received", "mediation.success_rate");
        assertThat(settings.reading().themes().name("review")).isEqualTo("行政复议与应诉");
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
                """
                        + INDICATOR.replace(
                                "- subject: 甲", "- subject: '(?<name>甲)#'\n        not: <trades>");
        Themes themes = ProjectFiles.settings().reading().themes();
        Indicators read =
                Indicators.parse(ProjectFiles.conf("indicators.yaml", indicators), themes);
        assertThat(read.matters().get(0).words()).hasToString("(?:医疗|物业)纠纷");
        assertThat(read.indicators().get(0).match().get(0).subject()).hasToString("(?<name>甲)#");
        ConfFiles unknown =
                ProjectFiles.conf(
                        "indicators.yaml", indicators.replace("not: <trades>", "not: <guilds>"));
        assertThatThrownBy(() -> Indicators.parse(unknown, themes))
                .hasMessageContaining("conf/indicators.yaml, line 17: no wording <guilds>");
    }

    @Test
    void measureWordsThatMeanTheSameAreFoldedIntoOne() {
        QuantityWords quantities = ProjectFiles.settings().reading().quantities();
        assertThat(quantities.folded("名")).isEqualTo("人");
        assertThat(quantities.folded("人")).isEqualTo("人");
        assertThat(quantities.folded("公里")).isEqualTo("公里");
    }

    @Test
    void aReportIsDueBeforeTheMonthThatTheSettingsName() {
        assertThat(ProjectFiles.settings().reading().audit().deadline(2023))
                .isEqualTo(LocalDate.of(2024, 4, 1));
    }
}
