package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.job.env.Progress;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.read.FileContent;
import org.fazhi.job.read.Quarantine;
import org.fazhi.job.run.RunOptions;
import org.fazhi.job.run.Validation;
import org.fazhi.outline.Section;
import org.fazhi.reading.GuardedReader;
import org.fazhi.reading.Reading;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that arrives can stop a run: what cannot be read is set aside, the others go on. */
@Timeout(900)
class HostileInputTest {
    private static final Path TEXTS = Path.of("src/test/resources/hostile");
    private static final String COLON = "2024-03-01 10:30 报告.txt";

    /** A page that counts without end: more figures than the tables can take up. */
    private static final String FIGURES = "2023/figures.txt";

    @TempDir Path folder;
    private Path input;

    @BeforeEach
    void whatArrives() throws Exception {
        input = Files.createDirectories(folder.resolve("input"));
        Path year = Files.createDirectories(input.resolve("2023"));
        try (Stream<Path> texts = Files.list(TEXTS)) {
            for (Path text : texts.toList()) {
                Files.copy(text, year.resolve(text.getFileName()));
            }
        }
        Files.copy(ProjectFiles.report("001"), year.resolve(COLON));
        Files.copy(ProjectFiles.report("002"), year.resolve("报告\n\u202e.txt"));
        for (int place = 3; place < SmallReports.places(); place++) {
            SmallReports.write(input, place, 2023, place);
        }
        Files.writeString(
                input.resolve(FIGURES),
                "北京市海淀区人民政府2023年法治政府建设年度报告\n一、主要工作\n" + "开展培训12次，".repeat(11_000));
        Files.createSymbolicLink(input.resolve("again"), input);
        Files.createSymbolicLink(year.resolve("gone.txt"), input.resolve("gone.txt"));
        Process pipe = new ProcessBuilder("mkfifo", year.resolve("pipe.txt").toString()).start();
        assertThat(pipe.waitFor()).isZero();
    }

    @Test
    void theRunCompletesAndNamesWhatItSetAsideAsValidateAndReadDo() throws IOException {
        RunFolder place = new RunFolder(folder.resolve("out"));
        RunSummary run =
                RunFolder.run(
                        LocalSpark.newSession(),
                        new RunOptions(
                                input.toString(),
                                place.warehousePath(),
                                place.output().toString(),
                                false,
                                false,
                                RunFolder.NO_YEAR,
                                50.0),
                        Progress.SILENT);
        assertThat(run.run().status()).isEqualTo(Run.COMPLETE);
        assertThat(run.quarantined())
                .containsOnlyKeys(FIGURES, "2023/gone.txt", "2023/pipe.txt")
                .hasEntrySatisfying(FIGURES, why -> assertThat(why).contains("拆分"))
                .hasEntrySatisfying("2023/gone.txt", why -> assertThat(why).contains("mend it"))
                .hasEntrySatisfying("2023/pipe.txt", why -> assertThat(why).contains("take it"));

        Warehouse tables = place.warehouse();
        String id = run.tablesRun();
        Map<String, String> documents =
                tables.list(WarehouseTables.DOCUMENTS, id).stream()
                        .filter(document -> document.status() == Document.Status.OK)
                        .collect(Collectors.toMap(Document::sourcePath, Document::docId));
        assertThat(documents)
                .containsKeys(
                        "2023/" + COLON,
                        "2023/报告\n\u202e.txt",
                        "2023/run-in-item-and-closing.txt",
                        "2023/bold-item-and-closing.txt",
                        "2023/endless-magnitude.txt",
                        "2023/crawl.csv!/1",
                        "2023/crawl.csv!/2")
                .doesNotContainKey("2023/crawl.csv");
        assertThat(kinds(tables, id, documents.get("2023/run-in-item-and-closing.txt")))
                .contains(Section.ContentKind.SHORTCOMINGS);
        assertThat(kinds(tables, id, documents.get("2023/bold-item-and-closing.txt")))
                .contains(Section.ContentKind.SHORTCOMINGS, Section.ContentKind.PLAN);
        assertThat(tables.list(WarehouseTables.OBSERVATIONS, id))
                .filteredOn(of -> of.docId().equals(documents.get("2023/endless-magnitude.txt")))
                .extracting(Observation::value)
                .containsExactly(6.0);

        Validation validation =
                Validation.of(ProjectFiles.conf(), input.toString(), Progress.SILENT);
        assertThat(Quarantine.of(validation.documents())).isEqualTo(run.quarantined());
        GuardedReader reader = new GuardedReader(ProjectFiles.settings().reading());
        try (InputStream in = Files.newInputStream(input.resolve(FIGURES))) {
            List<Reading> read = FileContent.of(in).readings(reader, FIGURES);
            assertThat(read.get(0).document().reason()).isEqualTo(run.quarantined().get(FIGURES));
        }
    }

    private static List<Section.ContentKind> kinds(Warehouse tables, String run, String docId) {
        return tables.list(WarehouseTables.SECTIONS, run).stream()
                .filter(section -> section.docId().equals(docId))
                .map(Section::kind)
                .toList();
    }
}
