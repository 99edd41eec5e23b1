package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    }

    private Map<String, Document> run(Path input, Path sources) throws IOException {
        RunFolder place = new RunFolder(folder.resolve("out"));
        RunOptions options =
                new RunOptions(
                        input.toString(),
                        place.warehousePath(),
                        place.output().toString(),
                        false,
                        false,
                        RunFolder.NO_YEAR,
                        50.0,
                        sources.toString());
        Settings settings =
                Settings.parse(SourceList.with(ProjectFiles.conf(), sources.toString()));
        RunSummary run =
                new RunJob(LocalSpark.newSession(), settings, options, Progress.SILENT).run();
        return place.warehouse().list(WarehouseTables.DOCUMENTS, run.tablesRun()).stream()
                .collect(Collectors.toMap(Document::sourcePath, Function.identity()));
    }
}
