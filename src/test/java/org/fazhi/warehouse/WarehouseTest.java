package org.fazhi.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.fazhi.LocalSpark;
import org.fazhi.corpus.Document;
import org.fazhi.job.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {
    private static final Table<Document> DOCUMENTS = Tables.DOCUMENTS;

    @TempDir Path folder;

    @Test
    void aRunSeesItsOwnRowsAndALaterRunDoesNotChangeThem() throws IOException {
        Warehouse warehouse = open();
        warehouse.replace(DOCUMENTS, List.of(document("b", 2023), document("a", 2022)));
        warehouse.tag(DOCUMENTS, "run-1");
        warehouse.replace(DOCUMENTS, List.of(document("c", 2024)));
        warehouse.tag(DOCUMENTS, "run-2");

        assertThat(warehouse.list(DOCUMENTS, "run-1"))
                .containsExactly(document("a", 2022), document("b", 2023));
        assertThat(warehouse.list(DOCUMENTS, "run-2")).containsExactly(document("c", 2024));
        assertThat(warehouse.list(DOCUMENTS, "run-1", 2023)).containsExactly(document("b", 2023));
        assertThat(warehouse.list(DOCUMENTS, "run-3")).isEmpty();
        assertThat(open().list(DOCUMENTS, "run-1")).hasSize(2);
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
                        org.fazhi.outline.Section.Kind.ACHIEVEMENTS,
                        "none",
                        0,
                        4,
                        "");
        warehouse.replace(
                Tables.SECTIONS,
                JavaSparkContext.fromSparkContext(session.sparkContext())
                        .parallelize(List.of(new Dated<>(2023, section))),
                1);
        warehouse.tag(Tables.SECTIONS, "r");
        assertThat(warehouse.list(Tables.SECTIONS, "r", 2023)).containsExactly(section);
        assertThat(warehouse.list(Tables.SECTIONS, "r", 2022)).isEmpty();
    }

    @Test
    void theLastCompleteRunIsTheCurrentOne() throws IOException {
        Warehouse warehouse = open();
        assertThat(warehouse.current()).isEmpty();
        warehouse.append(Tables.RUNS, List.of(run("1", Run.COMPLETE)));
        warehouse.append(Tables.RUNS, List.of(run("2", Run.COMPLETE)));
        warehouse.append(Tables.RUNS, List.of(run("3", Run.UNCHANGED)));
        assertThat(warehouse.current().orElseThrow().runId()).isEqualTo("2");
        assertThat(warehouse.runs()).hasSize(3);
        assertThat(warehouse.runs().get(0)).isEqualTo(run("1", Run.COMPLETE));
    }

    @Test
    void whatNoRunTagsIsForgottenAndWhatNobodyKnowsIsDeleted() throws IOException {
        Warehouse warehouse = open();
        warehouse.replace(DOCUMENTS, List.of(document("a", 2022)));
        warehouse.tag(DOCUMENTS, "run-1");
        warehouse.replace(DOCUMENTS, List.of(document("untagged", 2022)));
        warehouse.replace(DOCUMENTS, List.of(document("b", 2022)));
        warehouse.tag(DOCUMENTS, "run-2");
        Path data = folder.resolve("reports/documents/data");
        long before = parquetFiles(data);
        Path stray = Files.writeString(data.resolve("stray.parquet"), "left by a killed run");

        Instant now = Instant.now().plusSeconds(1);
        warehouse.expire(now);
        warehouse.deleteOrphans(now);

        assertThat(stray).doesNotExist();
        assertThat(parquetFiles(data)).isEqualTo(before - 1);
        assertThat(warehouse.list(DOCUMENTS, "run-1")).containsExactly(document("a", 2022));
        assertThat(warehouse.list(DOCUMENTS, "run-2")).containsExactly(document("b", 2022));
    }

    private static long parquetFiles(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.toString().endsWith(".parquet")).count();
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
        return new Document(
                id,
                id + ".txt",
                "txt",
                id,
                "甲县2023年法治政府建设年度报告",
                Document.Level.COUNTY,
                null,
                "甲省",
                null,
                "甲县",
                null,
                "110101",
                year,
                null,
                null,
                null,
                null,
                Document.Script.SIMPLIFIED,
                10,
                Document.Status.OK,
                null,
                "正文");
    }
}
