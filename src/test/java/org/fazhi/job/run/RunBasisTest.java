package org.fazhi.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.job.update.TableWorks;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.warehouse.InputFile;
import org.junit.jupiter.api.Test;

/** What the tables of a run are made from, by the settings it ran with. */
class RunBasisTest {
    private static final String PROGRAM = "1.0+00000000.00000000";
    private static final TableWorks BEFORE = works(ProjectFiles.conf());

    @Test
    void otherTopicsLeaveReportsAndRegionsAsTheyAre() {
        TableWorks after = works(changed("topics.yaml"));
        assertThat(after.reports()).isEqualTo(BEFORE.reports());
        assertThat(after.topics()).isNotEqualTo(BEFORE.topics());
        assertThat(after.regions()).isEqualTo(BEFORE.regions());
    }

    @Test
    void anotherComparisonLeavesReportsAndTopicsAsTheyAre() {
        TableWorks after = works(changed("comparison.yaml"));
        assertThat(after.reports()).isEqualTo(BEFORE.reports());
        assertThat(after.topics()).isEqualTo(BEFORE.topics());
        assertThat(after.regions()).isNotEqualTo(BEFORE.regions());
    }

    @Test
    void aCorrectedFigureLeavesTopicsAsTheyAre() {
        TableWorks after =
                works(
                        ProjectFiles.conf(
                                "corrections.csv",
                                ProjectFiles.conf().text("corrections.csv")
                                        + "a.txt,mediation.cases,12900,原文漏万,1.29件\n"));
        assertThat(after.reports()).isNotEqualTo(BEFORE.reports());
        assertThat(after.topics()).isEqualTo(BEFORE.topics());
        assertThat(after.regions()).isNotEqualTo(BEFORE.regions());
    }

    @Test
    void otherBooksLeaveAllTablesAsTheyAre() {
        assertThat(works(changed("briefing.yaml"))).isEqualTo(BEFORE);
        assertThat(works(changed("settings.yaml"))).isEqualTo(BEFORE);
    }

    @Test
    void anotherReadingMakesAllTablesAnew() {
        TableWorks after = works(changed("indicators/review.yaml"));
        assertThat(after.reports()).isNotEqualTo(BEFORE.reports());
        assertThat(after.topics()).isNotEqualTo(BEFORE.topics());
        assertThat(after.regions()).isNotEqualTo(BEFORE.regions());
    }

    private static ConfFiles changed(String file) {
        return ProjectFiles.conf(file, ProjectFiles.conf().text(file) + "\n# changed\n");
    }

    private static TableWorks works(ConfFiles conf) {
        return new RunBasis(Settings.parse(conf), PROGRAM)
                .works(List.of(new InputFile("2023/a.txt", "12ab", 3)), List.of());
    }
}
