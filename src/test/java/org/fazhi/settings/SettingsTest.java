package org.fazhi.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.reading.QuantityWords;
import org.junit.jupiter.api.Test;

class SettingsTest {
    /** A catalogue of one indicator, from its line {@code indicators:} on. */
    @Test
    void theProjectsOwnSettingsAreSound() {
        Settings settings = ProjectFiles.settings();
        assertThat(settings.reading().indicators().byId())
                .containsKeys("reconsideration.received", "mediation.success_rate");
        assertThat(settings.reading().themes().name("review")).isEqualTo("行政复议与应诉");
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
