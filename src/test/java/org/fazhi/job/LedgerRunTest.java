package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fazhi.ProjectFiles;
import org.fazhi.extract.Finding;
import org.fazhi.job.env.Progress;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bureau fills in is about problems that reports state, or is refused with its line. */
class LedgerRunTest {
    private static final String HEADER =
            "region_code,point_id,report_year,region,point,wording,state,unit,measure,due,progress\n";

    @TempDir Path folder;

    @Test
    void whatIsFilledInAboutNoProblemIsRefusedWithItsLine() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2022, 1);
        SmallReports.write(input, 0, 2023, 1);
        RunFolder place = new RunFolder(folder.resolve("out"));
        String run = place.run(input).run().runId();
        String point =
                place.warehouse().list(WarehouseTables.COMMON_POINTS, run, 2022).stream()
                        .filter(member -> member.kind() == Finding.Kind.SHORTCOMING)
                        .findFirst()
                        .orElseThrow()
                        .pointId();
        Map<String, String> published = place.published();

        String fits = "510106," + point + ",2022,,,,,区司法局,培训,,\n";
        String empty = "510106,also_nowhere_stated,2022,,,,,,,,\n";
        String aboutNothing = "510106,nowhere_stated,2022,,,,,区司法局,,,\n";
        assertThatThrownBy(
                        () ->
                                place.run(
                                        input,
                                        ledger(fits + empty + aboutNothing),
                                        Progress.SILENT))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("ledger.csv, line 4")
                .hasMessageContaining("no report of 510106 states the problem nowhere_stated")
                .hasMessageContaining("take the row out");
        assertThat(place.published()).isEqualTo(published);

        assertThatThrownBy(
                        () ->
                                place.run(
                                        input,
                                        ledger(fits + fits.replace("510106", "510199")),
                                        Progress.SILENT))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("ledger.csv, line 3")
                .hasMessageContaining("there is no division 510199");

        place.run(input, ledger(fits + empty), Progress.SILENT);
        assertThat(Files.readString(place.output().resolve("2022/tables/ledger.csv")))
                .contains("区司法局");
    }

    private static ConfFiles ledger(String rows) {
        return ProjectFiles.conf("ledger.csv", HEADER + rows);
    }
}
