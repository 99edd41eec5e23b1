package org.fazhi.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.fazhi.LocalSpark;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.job.env.Sessions;
import org.fazhi.region.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {
    private static final Table<Document> DOCUMENTS = WarehouseTables.DOCUMENTS;

    @TempDir Path folder;

    @Test
    void aRunSeesItsOwnRowsAndALaterRunDoesNotChangeThem() throws IOException {
        Warehouse warehouse = open();
        write(warehouse, null, id(1), document("b", 2023), document("a", 2022));
        write(warehouse, id(1), id(2), document("c", 2024));

        assertThat(warehouse.list(DOCUMENTS, id(1)))
                .containsExactly(document("a", 2022), document("b", 2023));
        assertThat(warehouse.list(DOCUMENTS, id(2))).containsExactly(document("c", 2024));
        assertThat(warehouse.list(DOCUMENTS, id(1), 2023)).containsExactly(document("b", 2023));
        assertThat(warehouse.list(DOCUMENTS, id(3))).isEmpty();
        assertThat(open().list(DOCUMENTS, id(1))).hasSize(2);
    }

    @Test
    void whoNamesNoRunSeesTheLastOneThatIsRecorded() throws IOException {
        Warehouse warehouse = open();
        write(warehouse, null, id(1), document("a", 2022));
        warehouse.append(WarehouseTables.RUNS, List.of(run(id(1), Run.COMPLETE)));
        write(warehouse, id(1), id(2), document("b", 2022));
        assertThat(plainReaderSees()).containsExactly("a");

        // Killed before its row: it never was, and its tag goes; a person's own tag stays.
        warehouse.tag(DOCUMENTS, "work of " + id(2), "approved-2023");
        warehouse.recover();
        assertThat(warehouse.knows(DOCUMENTS, "approved-2023")).isTrue();
        assertThat(plainReaderSees()).containsExactly("a");
        assertThat(warehouse.knows(DOCUMENTS, id(2))).isFalse();
        assertThat(warehouse.holds(DOCUMENTS, "work of " + id(2))).isTrue();

        // Killed just after its row: the tables follow.
        warehouse.tag(DOCUMENTS, "work of " + id(2), id(3));
        warehouse.append(WarehouseTables.RUNS, List.of(run(id(3), Run.COMPLETE)));
        assertThat(plainReaderSees()).containsExactly("a");
        warehouse.recover();
        assertThat(plainReaderSees()).containsExactly("b");
        assertThat(warehouse.list(DOCUMENTS, id(1))).containsExactly(document("a", 2022));
    }

    @Test
    void onlyTheYearsThatAreReplacedAreWritten() throws IOException {
        Warehouse warehouse = open();
        write(warehouse, null, id(1), document("a", 2022), document("b", 2023));
        Set<Path> before = parquetFiles();
        Revision revision = new Revision(id(1), "w", Arrays.asList(2023, null));
        warehouse.replace(DOCUMENTS, List.of(document("c", 2023)), revision);
        warehouse.tag(DOCUMENTS, "w", id(2));

        assertThat(warehouse.list(DOCUMENTS, id(2)))
                .containsExactly(document("a", 2022), document("c", 2023));
        Set<Path> written = parquetFiles();
        written.removeAll(before);
        assertThat(written)
                .hasSize(1)
                .allSatisfy(file -> assertThat(file).hasParentRaw(year(2023)));

        // A year whose last report went is empty.
        revision = new Revision(id(2), "x", Arrays.asList(2022, null));
        warehouse.replace(DOCUMENTS, List.of(), revision);
        warehouse.tag(DOCUMENTS, "x", id(3));
        assertThat(warehouse.list(DOCUMENTS, id(3))).containsExactly(document("c", 2023));
    }

    @Test
    void aReaderOfOneYearOpensItsFilesAlone() throws IOException {
        Warehouse warehouse = open();
        write(warehouse, null, id(1), document("a", 2022), document("b", 2023));
        for (Path file : parquetFiles()) {
            if (file.startsWith(year(2022))) {
                Files.delete(file);
            }
        }
        assertThat(warehouse.list(DOCUMENTS, id(1), 2023)).containsExactly(document("b", 2023));
    }

    /** The documents of a version that knew less of them, and something that is no longer kept. */
    record DocumentBefore(
            String docId,
            String sourcePath,
            String regionCode,
            Integer reportYear,
            int characters,
            String status,
            String sourceText,
            String editor) {}

    @Test
    void theTableOfAnEarlierVersionTakesTheColumnsOfThisOne() throws IOException {
        Warehouse warehouse = open();
        Table<DocumentBefore> earlier =
                Table.byYear(
                        DOCUMENTS.name(),
                        DocumentBefore.class,
                        Table.REPORT_YEAR,
                        "region_code",
                        "source_path");
        DocumentBefore old =
                new DocumentBefore("a", "a.txt", "110101", 2022, 2, "ok", "正文", "somebody");
        warehouse.replace(earlier, List.of(old), Revision.whole(null, "old"));
        warehouse.tag(earlier, "old", id(1));

        write(warehouse, id(1), id(2), document("b", 2023));
        assertThat(warehouse.list(DOCUMENTS, id(2))).containsExactly(document("b", 2023));
        assertThat(warehouse.rows(DOCUMENTS, id(2)).orElseThrow().columns())
                .containsExactlyInAnyOrder(DOCUMENTS.schema().fieldNames());

        // The run of the earlier version can be read as before, and by this version too.
        assertThat(warehouse.list(earlier, id(1))).containsExactly(old);
        Document read = warehouse.list(DOCUMENTS, id(1)).get(0);
        assertThat(read.docId()).isEqualTo("a");
        assertThat(read.reportYear()).isEqualTo(2022);
        assertThat(read.title()).isNull();
    }

    @Test
    void recordsWithoutAYearAreKeptByTheYearBesideThem() throws IOException {
        SparkSession session = LocalSpark.newSession();
        Warehouse warehouse = Sessions.warehouse(session, folder.toString());
        org.fazhi.outline.Section section =
                new org.fazhi.outline.Section(
                        "d:s0",
                        "d",
                        null,
                        0,
                        1,
                        "一、",
                        "主要成效",
                        org.fazhi.outline.Section.ContentKind.ACHIEVEMENTS,
                        "none",
                        0,
                        4,
                        "");
        JavaRDD<Dated<org.fazhi.outline.Section>> rows =
                JavaSparkContext.fromSparkContext(session.sparkContext())
                        .parallelize(List.of(new Dated<>(2023, section)));
        warehouse.replace(
                WarehouseTables.SECTIONS,
                warehouse.frame(WarehouseTables.SECTIONS, rows),
                1,
                Revision.whole(null, "w"));
        warehouse.tag(WarehouseTables.SECTIONS, "w", "r");
        assertThat(warehouse.list(WarehouseTables.SECTIONS, "r", 2023)).containsExactly(section);
        assertThat(warehouse.list(WarehouseTables.SECTIONS, "r", 2022)).isEmpty();
    }

    @Test
    void theLastCompleteRunIsTheCurrentOne() throws IOException {
        Warehouse warehouse = open();
        assertThat(warehouse.current()).isEmpty();
        warehouse.append(WarehouseTables.RUNS, List.of(run("1", Run.COMPLETE)));
        warehouse.append(WarehouseTables.RUNS, List.of(run("2", Run.COMPLETE)));
        warehouse.append(WarehouseTables.RUNS, List.of(run("3", Run.UNCHANGED)));
        assertThat(warehouse.current().orElseThrow().runId()).isEqualTo("2");
        assertThat(warehouse.runs()).hasSize(3);
        assertThat(warehouse.runs().get(0)).isEqualTo(run("1", Run.COMPLETE));
    }

    @Test
    void whatNoRunTagsIsForgottenAndWhatNobodyKnowsIsDeleted() throws IOException {
        Warehouse warehouse = open();
        write(warehouse, null, id(1), document("a", 2022));
        warehouse.replace(
                DOCUMENTS, List.of(document("untagged", 2022)), Revision.whole(id(1), "failed"));
        write(warehouse, id(1), id(2), document("b", 2022));
        Path data = folder.resolve("reports/documents/data");
        long before = parquetFiles().size();
        Path stray = Files.writeString(data.resolve("stray.parquet"), "left by a killed run");
        Instant now = Instant.now();
        Files.setLastModifiedTime(stray, FileTime.from(now.minusSeconds(3600)));
        Path young = Files.writeString(data.resolve("young.parquet"), "being written");

        warehouse.expire(now.plusSeconds(1));
        warehouse.deleteOrphans(now.minusSeconds(1800));

        assertThat(stray).doesNotExist();
        assertThat(young).exists();
        assertThat(parquetFiles())
                .as("without the file of the state that no run tags, and with the young one")
                .hasSize((int) before - 1 + 1);
        assertThat(warehouse.list(DOCUMENTS, id(1))).containsExactly(document("a", 2022));
        assertThat(warehouse.list(DOCUMENTS, id(2))).containsExactly(document("b", 2022));
    }

    private static void write(
            Warehouse warehouse, String after, String runId, Document... documents) {
        String work = "work of " + runId;
        warehouse.replace(DOCUMENTS, List.of(documents), Revision.whole(after, work));
        warehouse.tag(DOCUMENTS, work, runId);
    }

    /** The id of a run. */
    private static String id(int number) {
        return Run.id(Instant.ofEpochSecond(number));
    }

    private List<String> plainReaderSees() throws IOException {
        SparkSession session = LocalSpark.newSession();
        Sessions.warehouse(session, folder.toString());
        return session.table("fazhi.reports.documents").select("doc_id").collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private Path year(int year) {
        return folder.resolve("reports/documents/data/report_year=" + year);
    }

    private Set<Path> parquetFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("reports/documents/data"))) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Warehouse open() throws IOException {
        return Sessions.warehouse(LocalSpark.newSession(), folder.toString());
    }

    private static Run run(String id, String status) {
        Instant time = Instant.parse("2024-01-31T01:02:03Z");
        return new Run(id, time, time, "1", "h", "in", 5, 5, 0, 0, 0, 0, status);
    }

    private static Document document(String id, int year) {
        return DocumentBuilder.builder()
                .docId(id)
                .sourcePath(id + ".txt")
                .format("txt")
                .sha256(id)
                .title("甲县2023年法治政府建设年度报告")
                .level(Document.GovernmentLevel.COUNTY)
                .province("甲省")
                .county("甲县")
                .regionCode(new RegionCode("110101"))
                .reportYear(year)
                .script(Document.Script.SIMPLIFIED)
                .characters(10)
                .status(Document.Status.OK)
                .sourceText("正文")
                .build();
    }
}
