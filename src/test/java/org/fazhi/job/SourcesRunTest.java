package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.corpus.Document;
import org.fazhi.job.env.Progress;
import org.fazhi.job.env.SourceList;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.run.RunJob;
import org.fazhi.job.run.RunOptions;
import org.fazhi.settings.Settings;
import org.fazhi.warehouse.WarehouseTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run with a table of what those who collected the reports know of them. */
@Timeout(600)
class SourcesRunTest {
    @TempDir Path folder;

    @Test
    void whatIsKnownStandsInTheTables() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        SmallReports.write(input, 3, 2023, 3);
        SmallReports.write(input, 4, 2023, 4);
        String known;
        try (var files = Files.walk(input)) {
            Path one = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
            known = input.relativize(one).toString();
        }
        String text = Files.readString(input.resolve(known));
        Path sources = folder.resolve("crawl.csv");
        Files.writeString(
                sources,
                "path,url,title,text\n"
                        + known
                        + ",http://a.example/1,题名,\n"
                        + ",http://a.example/2,另一题名,\""
                        + text.replace("\"", "\"\"").replace("县", "县 ")
                        + "\"\n");
        Map<String, Document> documents = run(input, sources);
        assertThat(documents.get(known).sourceUrl()).isEqualTo("http://a.example/1");
        assertThat(documents.get(known).sourceTitle()).isEqualTo("题名");
        assertThat(documents.get("crawl.csv!/2").sourceUrl()).isEqualTo("http://a.example/2");
        assertThat(documents).hasSize(3);
        assertThat(books()).contains("（http://a.example/1）").doesNotContain("a.example/2");
    }

    /** All that the books of the run hold. */
    private String books() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(new RunFolder(folder.resolve("out")).output())) {
            for (Path book : files.filter(one -> one.toString().endsWith(".xlsx")).toList()) {
                try (ZipFile zip = new ZipFile(book.toFile())) {
                    for (ZipEntry part : Collections.list(zip.entries())) {
                        byte[] bytes = zip.getInputStream(part).readAllBytes();
                        all.append(new String(bytes, StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return all.toString();
    }

    @Test
    void onlyFilesWhoseEntryIsAnotherAreReadAgain() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        SmallReports.write(input, 2, 2023, 3);
        SmallReports.write(input, 3, 2023, 4);
        List<String> known;
        try (var files = Files.walk(input)) {
            known =
                    files.filter(Files::isRegularFile)
                            .map(file -> input.relativize(file).toString())
                            .sorted()
                            .toList();
        }
        Path sources = folder.resolve("known.csv");
        String entries = "path,title\n%s,%s\n%s,题名\n";
        Files.writeString(sources, entries.formatted(known.get(0), "题名", known.get(1)));
        assertThat(summary(input, sources).read()).isEqualTo(2);
        assertThat(summary(input, sources).read()).isZero();
        Files.writeString(sources, entries.formatted(known.get(0), "另一题名", known.get(1)));
        RunSummary changed = summary(input, sources);
        assertThat(changed.read()).isEqualTo(1);
        assertThat(changed.run().changed()).isEqualTo(1);
        assertThat(changed.run().unchanged()).isEqualTo(1);
        Map<String, Document> documents = documents(changed);
        assertThat(documents.get(known.get(0)).sourceTitle()).isEqualTo("另一题名");
        assertThat(documents.get(known.get(1)).sourceTitle()).isEqualTo("题名");
    }

    @Test
    void rowsOfAParquetFolderAreDocuments() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        SmallReports.write(texts, 2, 2023, 3);
        SmallReports.write(texts, 3, 2023, 4);
        SmallReports.write(texts, 4, 2023, 5);
        List<Row> rows = new ArrayList<>();
        try (var files = Files.walk(texts)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                rows.add(
                        RowFactory.create(
                                "http://a.example/" + rows.size(),
                                Files.readString(file),
                                Date.valueOf("2024-03-0" + (rows.size() + 1))));
            }
        }
        StructType columns =
                new StructType()
                        .add("url", DataTypes.StringType)
                        .add("正文", DataTypes.StringType)
                        .add("published", DataTypes.DateType);
        Path input = Files.createDirectories(folder.resolve("input"));
        LocalSpark.newSession()
                .createDataFrame(rows, columns)
                .repartition(2)
                .write()
                .parquet(input.resolve("crawl.parquet").toString());
        RunSummary run = summary(input, null);
        Map<String, Document> documents = documents(run);
        assertThat(documents).hasSize(3);
        assertThat(documents.keySet())
                .allSatisfy(path -> assertThat(path).startsWith("crawl.parquet/part-"));
        assertThat(documents.values())
                .allSatisfy(
                        one -> {
                            assertThat(one.status()).isEqualTo(Document.Status.OK);
                            assertThat(one.sourceUrl()).startsWith("http://a.example/");
                        });
        assertThat(documents.values().stream().map(one -> String.valueOf(one.published())))
                .allSatisfy(day -> assertThat(day).startsWith("2024-0"));
        assertThat(summary(input, null).read()).isZero();
    }

    private Map<String, Document> run(Path input, Path sources) throws IOException {
        return documents(summary(input, sources, 2023));
    }

    private Map<String, Document> documents(RunSummary run) throws IOException {
        RunFolder place = new RunFolder(folder.resolve("out"));
        return place.warehouse().list(WarehouseTables.DOCUMENTS, run.tablesRun()).stream()
                .collect(Collectors.toMap(Document::sourcePath, Function.identity()));
    }

    private RunSummary summary(Path input, @Nullable Path sources) throws IOException {
        return summary(input, sources, RunFolder.NO_YEAR);
    }

    private RunSummary summary(Path input, @Nullable Path sources, int year) throws IOException {
        String table = sources == null ? null : sources.toString();
        RunFolder place = new RunFolder(folder.resolve("out"));
        RunOptions options =
                new RunOptions(
                        input.toString(),
                        place.warehousePath(),
                        place.output().toString(),
                        false,
                        false,
                        year,
                        50.0,
                        table);
        Settings settings = Settings.parse(SourceList.with(ProjectFiles.conf(), table));
        return new RunJob(LocalSpark.newSession(), settings, options, Progress.SILENT).run();
    }
}
