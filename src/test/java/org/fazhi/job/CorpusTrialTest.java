package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.job.search.CorpusTrial;
import org.fazhi.job.search.CorpusTrial.Change;
import org.fazhi.job.search.CorpusTrial.Hit;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An indicator's rules tried on the reports of a run, before they count. */
class CorpusTrialTest {
    private static final String FILE = "indicators/disputes.yaml";
    private static final String ID = "mediation.organizations";

    @TempDir static Path folder;

    private static Warehouse warehouse;
    private static Run run;

    @BeforeAll
    static void twoReports() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2022, 1);
        SmallReports.write(input, 3, 2023, 2);
        RunFolder place = new RunFolder(folder.resolve("out"));
        place.runTables(input);
        warehouse = place.warehouse();
        run = warehouse.current().orElseThrow();
    }

    @Test
    void withTheSettingsOfTheRunEverythingIsAsInTheRun() {
        CorpusTrial.Result result = trial(ProjectFiles.conf());
        assertThat(result.reports()).isEqualTo(2);
        assertThat(result.hits()).hasSize(2).extracting(Hit::change).containsOnly(Change.SAME);
        assertThat(result.hits()).extracting(Hit::year).containsExactly(2023, 2022);
        assertThat(result.hits().get(0).sentence()).contains("人民调解委员会");
        assertThat(result.hits()).extracting(Hit::rule).allMatch(rule -> rule.startsWith(ID + "/"));
    }

    @Test
    void aNewRuleShowsWhatItAddsAndWhatItWasBefore() {
        String text = ProjectFiles.conf().text(FILE);
        int at =
                text.indexOf("    match:\n", text.indexOf("- id: " + ID)) + "    match:\n".length();
        String way = "      - subject: ^调解案件#$\n        units: [件]\n";
        String wider = text.substring(0, at) + way + text.substring(at);
        CorpusTrial.Result result = trial(ProjectFiles.conf(FILE, wider));
        assertThat(result.hits())
                .filteredOn(hit -> hit.change() == Change.NEW)
                .hasSize(2)
                .allSatisfy(hit -> assertThat(hit.surface()).endsWith("件"))
                .extracting(Hit::other)
                .containsOnly("mediation.cases");
    }

    @Test
    void whatARuleNoLongerFindsIsShownAsGone() {
        String text = ProjectFiles.conf().text(FILE);
        int at = text.indexOf("- id: " + ID);
        String narrower =
                text.substring(0, at) + text.substring(at).replaceAll("units: .*", "units: [页]");
        CorpusTrial.Result result = trial(ProjectFiles.conf(FILE, narrower));
        assertThat(result.hits()).hasSize(2).extracting(Hit::change).containsOnly(Change.GONE);
    }

    private static CorpusTrial.Result trial(ConfFiles conf) {
        return CorpusTrial.of(
                LocalSpark.newSession(), warehouse, run, Settings.parse(conf).reading(), ID);
    }
}
