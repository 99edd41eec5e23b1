package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.corpus.Document;
import org.fazhi.job.env.Progress;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.run.RunOptions;
import org.fazhi.region.Gazetteer;
import org.fazhi.region.Region;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hundred good reports among more than a hundred hostile files: the good ones come out as if
 * the others were not there, and each of those is named with its reason.
 */
@Timeout(900)
class HostileCorpusTest {
    private static final int GOOD = 200;
    private static final String FOLDER = "hostile/";

    @TempDir Path folder;

    @Test
    void theGoodComeOutAsIfTheOthersWereAbsentAndEachOfThoseIsNamed() throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        good(input);
        RunFolder alone = new RunFolder(folder.resolve("alone"));
        Map<String, List<String>> expected = tables(alone, run(alone, input, Progress.SILENT));

        Map<String, String> reasons = HostileFiles.write(input);
        assertThat(reasons).hasSizeGreaterThan(100);
        RunFolder among = new RunFolder(folder.resolve("among"));
        List<String> notes = new ArrayList<>();
        RunSummary run = run(among, input, new NotingProgress(notes));
        assertThat(notes)
                .contains(
                        FOLDER + ".hidden is passed over: its name begins as hidden ones do",
                        FOLDER
                                + "around/ is passed over: the link leads to a folder that is read"
                                + " already");
        assertThat(run.run().status()).isEqualTo(Run.COMPLETE);
        requireSame(tables(among, run), expected);
        assertThat(ContractRows.broken(among.warehouse(), run.tablesRun())).isEmpty();

        List<Document> hostile =
                among.warehouse().list(WarehouseTables.DOCUMENTS, run.tablesRun()).stream()
                        .filter(document -> document.sourcePath().startsWith(FOLDER))
                        .toList();
        assertThat(hostile)
                .noneMatch(document -> document.status() == Document.Status.OK)
                .noneMatch(document -> document.status() == Document.Status.SUPERSEDED)
                .allSatisfy(document -> assertThat(document.reason()).isNotBlank())
                .allSatisfy(
                        document ->
                                assertThat(document.sourceText())
                                        .doesNotContain("root:x:0", "C:\\Windows"));
        Map<String, String> said = new TreeMap<>();
        hostile.forEach(
                document ->
                        said.merge(
                                document.sourcePath().replaceFirst("(?s)!/.*", ""),
                                document.reason(),
                                (one, other) -> one + " " + other));
        assertThat(said.keySet()).containsExactlyInAnyOrderElementsOf(reasons.keySet());
        reasons.forEach(
                (path, reason) -> assertThat(said.get(path)).as(path).containsSubsequence(reason));
    }

    /** Rows that one has and the other has not; whole tables would be thousands of lines. */
    private static void requireSame(
            Map<String, List<String>> tables, Map<String, List<String>> expected) {
        assertThat(tables.keySet()).isEqualTo(expected.keySet());
        tables.forEach(
                (table, rows) -> {
                    assertThat(other(rows, expected.get(table))).as(table).isEmpty();
                    assertThat(other(expected.get(table), rows)).as(table).isEmpty();
                    assertThat(rows.size()).as(table).isEqualTo(expected.get(table).size());
                });
    }

    private static List<String> other(List<String> rows, List<String> known) {
        Set<String> all = new HashSet<>(known);
        return rows.stream().filter(row -> !all.contains(row)).limit(3).toList();
    }

    private static RunSummary run(RunFolder place, Path input, Progress progress)
            throws IOException {
        return RunFolder.run(
                LocalSpark.newSession(),
                new RunOptions(
                        input.toString(),
                        place.warehousePath(),
                        place.output().toString(),
                        false,
                        false,
                        RunOptions.NO_BOOKS,
                        90.0),
                progress);
    }

    /** The rows of all tables but those that list the files. */
    private static Map<String, List<String>> tables(RunFolder place, RunSummary run)
            throws IOException {
        Warehouse warehouse = place.warehouse();
        Map<String, List<String>> tables = new TreeMap<>();
        for (Table<? extends Record> table : WarehouseTables.ofARun()) {
            boolean ofFiles =
                    table.equals(WarehouseTables.DOCUMENTS) || table.equals(WarehouseTables.FILES);
            if (!ofFiles) {
                tables.put(
                        table.name(),
                        warehouse.list(table, run.tablesRun()).stream()
                                .map(Record::toString)
                                .sorted()
                                .toList());
            }
        }
        tables.put(
                "good documents",
                warehouse.list(WarehouseTables.DOCUMENTS, run.tablesRun()).stream()
                        .filter(document -> !document.sourcePath().startsWith(FOLDER))
                        .map(Document::toString)
                        .toList());
        assertThat(tables.get("good documents")).hasSize(GOOD);
        assertThat(tables.get(WarehouseTables.OBSERVATIONS.name())).hasSizeGreaterThan(GOOD);
        return tables;
    }

    /** Reports of as many counties. */
    private static void good(Path input) throws IOException {
        Gazetteer gazetteer = ProjectFiles.gazetteer();
        List<String> places = new ArrayList<>();
        for (Region county : gazetteer.all()) {
            boolean real =
                    county.level() == Region.DivisionLevel.COUNTY
                            && county.kind() == Region.Kind.REAL;
            if (real && gazetteer.prefecture(county).isPresent()) {
                places.add(
                        gazetteer.province(county).name()
                                + gazetteer.prefecture(county).get().name()
                                + county.name());
            }
        }
        Path year = Files.createDirectories(input.resolve("2023"));
        for (int i = 0; i < GOOD; i++) {
            String place = places.get(i * places.size() / GOOD);
            Files.writeString(year.resolve(i + ".txt"), SmallReports.text(place, 2023, i));
        }
    }
}
