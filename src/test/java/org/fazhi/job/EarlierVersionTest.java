package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.Edition;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.job.publish.RunCounts;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.run.BriefJob;
import org.fazhi.settings.Settings;
import org.fazhi.warehouse.InputFile;
import org.fazhi.warehouse.RowCodec;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program meets the warehouse of the version before it. */
class EarlierVersionTest {
    private static final String GONE = "2023/report-2.txt";

    private static final List<Table<? extends Record>> OF_REPORTS =
            List.of(
                    WarehouseTables.DOCUMENTS,
                    WarehouseTables.SECTIONS,
                    WarehouseTables.OBSERVATIONS,
                    WarehouseTables.FINDINGS);

    @TempDir Path folder;

    @Test
    void aRunTakesOverTheTablesOfAnEarlierVersionAndLosesNoRow() throws Exception {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2022, 1);
        SmallReports.write(input, 1, 2023, 2);
        SmallReports.write(input, 2, 2023, 3);
        RunFolder present = new RunFolder(folder.resolve("present"));
        String old = present.run(input).tablesRun();
        Warehouse now = present.warehouse();
        RunFolder place = new RunFolder(folder.resolve("earlier"));
        EarlierVersion.write(present, old, place.warehousePath());

        // One of its reports cannot be read again: there is only what the earlier version staged.
        Files.delete(input.resolve(GONE));
        RunSummary after = place.run(input);
        assertThat(after.run().status()).isEqualTo(Run.COMPLETE);
        assertThat(after.read()).isEqualTo(2);
        assertThat(after.kept()).isOne();
        assertThat(after.counts()).isEqualTo(RunCounts.of(now, old));

        // Nothing is lost, and the reports that are there say what they say to this version.
        Warehouse tables = place.warehouse();
        String run = after.tablesRun();
        String gone = id(now, old);
        for (Table<? extends Record> table : OF_REPORTS) {
            assertThat(rows(tables, table, run, "doc_id <> '" + gone + "'"))
                    .as("%s", table)
                    .isNotEmpty()
                    .isEqualTo(rows(now, table, old, "doc_id <> '" + gone + "'"));
            assertThat(rows(tables, table, run, "doc_id = '" + gone + "'"))
                    .as("%s", table)
                    .hasSameSizeAs(rows(now, table, old, "doc_id = '" + gone + "'"));
            assertThat(lines(place, table, gone))
                    .as("%s", table)
                    .isEqualTo(lines(present, table, gone));
        }

        // What the earlier version did not know of the one that is gone is unknown.
        assertThat(of(gone, now.list(WarehouseTables.FINDINGS, old), Finding::docId))
                .extracting(Finding::degree)
                .contains("个别");
        assertThat(of(gone, tables.list(WarehouseTables.FINDINGS, run), Finding::docId))
                .allSatisfy(row -> assertThat(row.degree()).isNull())
                .allSatisfy(row -> assertThat(row.natures()).isEmpty());
        assertThat(of(gone, now.list(WarehouseTables.DOCUMENTS, old), Document::docId))
                .allSatisfy(row -> assertThat(row.publishedBasis()).isNotNull());
        assertThat(of(gone, tables.list(WarehouseTables.DOCUMENTS, run), Document::docId))
                .allSatisfy(row -> assertThat(row.published()).isNotNull())
                .allSatisfy(row -> assertThat(row.publishedBasis()).isNull());

        theRunOfTheEarlierVersionIsStillThere(place, old, now);
    }

    private void theRunOfTheEarlierVersionIsStillThere(RunFolder place, String old, Warehouse now)
            throws IOException {
        Warehouse tables = place.warehouse();
        assertThat(tables.list(WarehouseTables.FILES, old))
                .extracting(InputFile::length)
                .containsExactlyElementsOf(
                        now.list(WarehouseTables.FILES, old).stream()
                                .map(InputFile::length)
                                .toList());
        assertThat(tables.list(WarehouseTables.OBSERVATIONS, old))
                .hasSameSizeAs(now.list(WarehouseTables.OBSERVATIONS, old))
                .extracting(Observation::value)
                .containsExactlyElementsOf(
                        now.list(WarehouseTables.OBSERVATIONS, old).stream()
                                .map(Observation::value)
                                .toList());
        assertThat(tables.list(WarehouseTables.FINDINGS, old))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.degree()).isNull());
        assertThat(tables.list(WarehouseTables.PEERS, old)).isEmpty();
        Run run = tables.runs().get(0);
        assertThat(run.version()).isEqualTo(EarlierVersion.PROGRAM);
        List<String> notes = new ArrayList<>();
        RunSummary briefed =
                new BriefJob(
                                LocalSpark.newSession(),
                                tables,
                                Settings.parse(ProjectFiles.conf()),
                                new NotingProgress(notes))
                        .write(run, folder.resolve("again").toString(), Edition.DRAFT, null);
        assertThat(notes)
                .containsExactly("run " + old + " was made by version " + EarlierVersion.PROGRAM);
        assertThat(briefed.folders()).containsOnlyKeys("2022", "2023");
        assertThat(briefed.workbooks()).allSatisfy(book -> assertThat(Path.of(book)).exists());
    }

    private static String id(Warehouse tables, String run) {
        return tables.list(WarehouseTables.DOCUMENTS, run).stream()
                .filter(document -> document.sourcePath().equals(GONE))
                .map(Document::docId)
                .findFirst()
                .orElseThrow();
    }

    private static <R> List<R> of(String id, List<R> rows, Function<R, String> docId) {
        return rows.stream().filter(row -> id.equals(docId.apply(row))).toList();
    }

    private static List<String> rows(
            Warehouse tables, Table<?> table, String run, String condition) {
        return tables.rows(table, run)
                .orElseThrow()
                .filter(condition)
                .coalesce(1)
                .sortWithinPartitions(Warehouse.order(table))
                .toJSON()
                .collectAsList();
    }

    /** The table as analysts have it, without the report that is gone. */
    private static List<String> lines(RunFolder place, Table<?> table, String gone)
            throws IOException {
        List<String> lines = new ArrayList<>();
        for (String year : List.of("2022", "2023")) {
            Path csv = place.output().resolve(year + "/tables/" + table.name() + ".csv");
            lines.addAll(Files.readAllLines(csv));
        }
        lines.removeIf(line -> line.contains(gone));
        return lines;
    }

    @Test
    void aColumnThatIsNewCanSayThatItIsUnknown() throws IOException {
        Map<String, Set<String>> earlier = EarlierVersion.columns();
        List<Table<? extends Record>> tables = new ArrayList<>(WarehouseTables.ofARun());
        tables.addAll(List.of(WarehouseTables.READINGS, WarehouseTables.RUNS));
        for (Table<? extends Record> table : tables) {
            Set<String> known = earlier.get(table.name());
            if (known != null) {
                for (RecordComponent component : table.type().getRecordComponents()) {
                    String column = RowCodec.columnName(component.getName());
                    assertThat(component.getType().isPrimitive() && !known.contains(column))
                            .as("%s.%s is new and cannot be null", table, column)
                            .isFalse();
                }
            }
        }
    }
}
