package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.extract.Observation;
import org.fazhi.job.env.Progress;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of figures over several runs: what they change, and what they do not. */
class CorrectionRunTest {
    private static final String RECEIVED = "reconsideration.received";
    private static final String ROW =
            "2023/report-0.txt,reconsideration.received,111,笔误，电话核实,101件\n";

    /** The same where the text states another figure. */
    private static final String ROW_NOW = ROW.replace("101件", "102件");

    @TempDir Path folder;

    @Test
    void aCorrectionIsComputedWithAndNoReportIsReadAgain() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2022, 1);
        SmallReports.write(input, 0, 2023, 1);
        SmallReports.write(input, 1, 2023, 5);
        RunFolder place = new RunFolder(folder.resolve("out"));
        place.run(input, corrections(""), Progress.SILENT);
        Map<String, String> before = place.tables();
        List<Row> staged = staged(place);

        ConfFiles rows = corrections(ROW);
        RunSummary corrected = place.run(input, rows, Progress.SILENT);

        assertThat(corrected.run().status()).isEqualTo(Run.COMPLETE);
        assertThat(corrected.run().unchanged()).isEqualTo(3);
        assertThat(staged(place)).isEqualTo(staged);
        String run = corrected.run().runId();
        Observation received =
                place.warehouse().list(WarehouseTables.OBSERVATIONS, run, 2023).stream()
                        .filter(figure -> figure.correctedValue() != null)
                        .findFirst()
                        .orElseThrow();
        assertThat(received.indicator()).isEqualTo(RECEIVED);
        assertThat(received.value()).isEqualTo(101);
        assertThat(received.correctedValue()).isEqualTo(111);
        assertThat(received.correctionReason()).isEqualTo("笔误，电话核实");
        assertThat(values(place, run, RegionIndicator.Basis.REPORTED))
                .containsExactly(111.0, 105.0);
        assertThat(values(place, run, RegionIndicator.Basis.SUMMED)).contains(216.0);
        assertThat(place.warehouse().list(WarehouseTables.YEAR_ON_YEAR, run, 2023))
                .filteredOn(pair -> pair.indicator().equals(RECEIVED))
                .singleElement()
                .extracting(YearOnYear::value, YearOnYear::previous, YearOnYear::change)
                .containsExactly(111.0, 101.0, 10.0);
        assertThat(place.warehouse().list(WarehouseTables.CHECKS, run, 2023))
                .anyMatch(check -> check.message().contains("111件（人工更正）"));
        assertThat(place.warehouse().list(WarehouseTables.HIGHLIGHTS, run, 2023))
                .anyMatch(sentence -> sentence.sentence().contains("111件（人工更正）"))
                .anyMatch(sentence -> sentence.sentence().contains("；含人工更正的数据1项。"));

        // The same from nothing: the same tables. And without the row they are what they were.
        RunFolder fromNothing = new RunFolder(folder.resolve("full"));
        fromNothing.run(input, rows, Progress.SILENT);
        assertThat(place.tables()).isEqualTo(fromNothing.tables());
        place.run(input, corrections(""), Progress.SILENT);
        assertThat(place.tables()).isEqualTo(before);
        assertThat(staged(place)).isEqualTo(staged);
    }

    @Test
    void aRowThatNoLongerFitsIsRefusedAndNothingIsPublished() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2023, 1);
        SmallReports.write(input, 1, 2023, 5);
        RunFolder place = new RunFolder(folder.resolve("out"));
        RunSummary first = place.run(input, corrections(ROW), Progress.SILENT);
        String id =
                place
                        .warehouse()
                        .list(WarehouseTables.OBSERVATIONS, first.run().runId(), 2023)
                        .stream()
                        .filter(figure -> figure.correctedValue() != null)
                        .findFirst()
                        .orElseThrow()
                        .observationId();
        Map<String, String> published = place.published();

        // The text now states another figure.
        SmallReports.write(input, 0, 2023, 2);
        refused(place, input, ROW, "line 2: 2023/report-0.txt states 102件 for " + RECEIVED);
        // The figure's report has been replaced.
        refused(place, input, id + ",value,111,x,101\n", "line 2: the report of " + id + " is no");
        // There never was such a report.
        String nowhere = "line 3: no file of the input is elsewhere.txt";
        refused(place, input, ROW_NOW + "elsewhere.txt,mediation.cases,5,x,4\n", nowhere);
        refused(place, input, ROW_NOW + "elsewhere.txt,report_year,2023,x,\n", nowhere);
        // Two reports have paths that end so.
        Files.createDirectories(input.resolve("a/2023"));
        SmallReports.write(folder.resolve("more"), 2, 2023, 9);
        Files.copy(
                SmallReports.file(folder.resolve("more"), 2, 2023),
                input.resolve("a/2023/report-0.txt"));
        refused(place, input, ROW, "line 2: 2023/report-0.txt is the end of 2 reports' paths");
        // A copy that does not count is named.
        Files.copy(input.resolve("2023/report-0.txt"), input.resolve("2023/report-z.txt"));
        refused(
                place,
                input,
                "report-z.txt,reconsideration.received,111,x,102\n",
                "line 2: 2023/report-z.txt does not count: ");
        assertThat(place.published()).isEqualTo(published);
        assertThat(place.warehouse().runs()).hasSize(1);
    }

    private static void refused(RunFolder place, Path input, String rows, String problem) {
        assertThatThrownBy(() -> place.run(input, corrections(rows), Progress.SILENT))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("conf/corrections.csv, " + problem);
    }

    @Test
    void aReportWhoseFileIsGoneStaysCorrected() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2023, 1);
        SmallReports.write(input, 1, 2023, 5);
        RunFolder place = new RunFolder(folder.resolve("out"));
        place.run(input, corrections(""), Progress.SILENT);
        Files.delete(SmallReports.file(input, 0, 2023));

        RunSummary kept = place.run(input, corrections(ROW), Progress.SILENT);

        assertThat(kept.kept()).isEqualTo(1);
        assertThat(values(place, kept.run().runId(), RegionIndicator.Basis.REPORTED))
                .containsExactly(111.0, 105.0);
    }

    private static List<Double> values(RunFolder place, String run, RegionIndicator.Basis basis)
            throws IOException {
        return place.warehouse().list(WarehouseTables.REGION_INDICATORS, run, 2023).stream()
                .filter(row -> row.indicator().equals(RECEIVED) && row.basis() == basis)
                .map(RegionIndicator::value)
                .toList();
    }

    private static List<Row> staged(RunFolder place) throws IOException {
        return place.warehouse()
                .rows(WarehouseTables.READINGS)
                .orElseThrow()
                .orderBy("file_path")
                .collectAsList();
    }

    private static ConfFiles corrections(String rows) {
        return ProjectFiles.conf("corrections.csv", "target,field,value,reason,stated\n" + rows);
    }
}
