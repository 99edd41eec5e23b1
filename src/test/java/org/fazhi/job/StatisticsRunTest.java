package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.audit.Check;
import org.fazhi.cli.Said;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Statistic;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run whose input holds a report and the official tables of the same county and year. */
@Timeout(600)
class StatisticsRunTest {
    private static final Path FILES = Path.of("src/test/resources/statistics");

    @TempDir Path folder;

    @Test
    void aReportStandsBesideTheTablesAndNoTableIsAReport() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        for (String file :
                List.of(
                        "disclosure-bars.txt",
                        "disclosure-lines.txt",
                        "enforcement.html",
                        "enforcement-lines.txt")) {
            Files.copy(FILES.resolve(file), input.resolve(file));
        }
        String text = Files.readString(FILES.resolve("report.txt"));
        Files.writeString(input.resolve("report.txt"), text.replace("受理行政许可9914件", "受理行政许可9920余件"));
        RunFolder place = new RunFolder(folder.resolve("out"));
        RunSummary summary = place.run(input);
        String run = summary.run().runId();
        Warehouse warehouse = place.warehouse();

        assertThat(warehouse.list(WarehouseTables.DOCUMENTS, run))
                .filteredOn(document -> document.status() == Document.Status.OK)
                .extracting(Document::sourcePath)
                .containsExactly("report.txt");
        assertThat(warehouse.list(WarehouseTables.ROSTER, run, 2023))
                .extracting(RosterEntry::docId)
                .filteredOn(id -> id != null)
                .hasSize(1);
        String report =
                warehouse.list(WarehouseTables.OBSERVATIONS, run).stream()
                        .map(Observation::docId)
                        .distinct()
                        .reduce((one, other) -> "several")
                        .orElseThrow();
        List<Statistic> statistics = warehouse.list(WarehouseTables.STATISTICS, run);
        assertThat(statistics)
                .extracting(Statistic::docId)
                .doesNotContain(report)
                .hasSizeGreaterThan(200);

        List<Check> differ =
                warehouse.list(WarehouseTables.CHECKS, run, 2023).stream()
                        .filter(check -> check.rule().equals("statistics_differ"))
                        .toList();
        assertThat(differ)
                .as("what agrees, or agrees as it is rounded, is not told; 9920余 is not 9914")
                .extracting(check -> check.checkId().substring(report.length()))
                .containsExactly(
                        ":statistics_differ:disclosure:disclosure.granted",
                        ":statistics_differ:disclosure:enforcement.penalty_cases",
                        ":statistics_differ:disclosure:functions.licences_granted",
                        ":statistics_differ:enforcement:enforcement.inspections",
                        ":statistics_differ:enforcement:functions.licences_accepted");
        assertThat(differ.get(3).message())
                .isEqualTo(
                        "旌德县2023年度报告载明行政检查次数32110次，同年行政执法统计年报"
                                + "（其他行政执法行为实施情况统计表，行政检查次数）为23110次，报告与统计表不一致，口径待核。"
                                + "报告按“实施行政检查的次数”计，统计表按“检查一个对象且有完整、详细记录的计一次，"
                                + "巡查巡逻和检查后作出处罚的不计”计。");
        assertThat(differ.get(3).observationIds()).hasSize(2);

        String cell = differ.get(3).observationIds().get(1);
        assertThat(Said.fazhi("trace", cell, "--output", place.output().toString()).out())
                .contains("  value      23110 次")
                .contains("  table      enforcement, other_acts")
                .contains("  indicator  enforcement.inspections")
                .contains("  check      warning, statistics_differ: " + differ.get(3).message());

        assertThat(Files.readString(place.output().resolve("2023/tables/statistics.csv")))
                .contains("enforcement.inspections");
        assertThat(place.runTables(input).counts().checks()).isEqualTo(summary.counts().checks());
    }
}
