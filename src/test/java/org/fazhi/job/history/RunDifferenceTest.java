package org.fazhi.job.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.job.RunFolder;
import org.fazhi.job.SmallReports;
import org.fazhi.job.env.Progress;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.warehouse.ChangeCause;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why figures changed between two runs over the same reports. */
class RunDifferenceTest {
    private static final String SETTINGS = "indicators/disputes.yaml";
    private static final String INDICATOR = "mediation.cases";

    @TempDir static Path folder;
    private static Warehouse warehouse;
    private static Run first;
    private static Run second;

    /** The first run's catalogue of indicators does not know what mediated cases are counted in. */
    @BeforeAll
    static void twoCatalogues() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2023, 1);
        SmallReports.write(input, 1, 2023, 2);
        RunFolder place = new RunFolder(folder.resolve("out"));
        first = place.run(input, wordedOtherwise(), Progress.SILENT).run();
        second = place.run(input).run();
        warehouse = place.warehouse();
    }

    private static ConfFiles wordedOtherwise() {
        String catalogue =
                new String(ProjectFiles.conf().all().get(SETTINGS), StandardCharsets.UTF_8);
        int start = catalogue.indexOf("- id: " + INDICATOR);
        int end = catalogue.indexOf("- id: ", start + 1);
        String other = catalogue.substring(start, end).replaceAll("units: .*", "units: [座]");
        return ProjectFiles.conf(
                SETTINGS, catalogue.substring(0, start) + other + catalogue.substring(end));
    }

    @Test
    void otherSettingsAreTheCause() {
        RunDifference difference = RunDifference.between(warehouse, first, second);
        assertThat(difference.added()).isEmpty();
        assertThat(difference.changed()).isEmpty();
        assertThat(difference.gone()).isEmpty();
        assertThat(difference.figures())
                .filteredOn(change -> change.basis() == RegionIndicator.Basis.REPORTED)
                .hasSize(2)
                .allSatisfy(change -> assertThat(change.indicator()).isEqualTo(INDICATOR))
                .allSatisfy(change -> assertThat(change.before()).isNull())
                .extracting(RunDifference.Change::after)
                .containsExactlyInAnyOrder(343.0, 346.0);
        assertCause(first, ChangeCause.SETTINGS);
    }

    @Test
    void anotherProgramIsTheCause() {
        assertCause(madeBy("0.0.9+00000000.00000000", second.settingsHash()), ChangeCause.PROGRAM);
    }

    @Test
    void neitherIsBlamedWhereBothAreOther() {
        assertCause(
                madeBy("0.0.9+00000000.00000000", first.settingsHash()),
                ChangeCause.SETTINGS_OR_PROGRAM);
    }

    private static void assertCause(Run before, ChangeCause cause) {
        assertThat(RunDifference.between(warehouse, before, second).figures())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.cause()).isEqualTo(cause));
    }

    /** The first run, recorded as one of another program or of other settings. */
    private static Run madeBy(String version, String settings) {
        return new Run(
                first.runId(),
                first.started(),
                first.finished(),
                version,
                settings,
                first.input(),
                first.files(),
                first.added(),
                first.changed(),
                first.removed(),
                first.unchanged(),
                first.quarantined(),
                first.status());
    }
}
