package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.job.env.Progress;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.settings.conf.ConfFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a run does again where one file of {@code conf/} has changed and no report has. Each row
 * changes its file in the settings of the row before it. A run that makes tables anew writes books
 * whatever has changed: there it writes those of a year without any, which takes no time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatRunsAgainTest {
    /** A remark or an empty line: the same settings under another hash. */
    private static final String REMARK = "\n# changed\n";

    private static final String EMPTY_LINE = "\n";

    /** Columns: the file, what is added to it, what is done again. */
    private static final List<Row> ROWS =
            List.of(
                    row("settings.yaml", REMARK, ""),
                    row("briefing.yaml", REMARK, "books"),
                    row("sheets.yaml", REMARK, "books"),
                    row("papers.yaml", REMARK, "books"),
                    row("templates/brief.docx", REMARK, "books"),
                    row("templates/review.docx", REMARK, "books"),
                    row("anchors.csv", REMARK, "books"),
                    row("ledger.csv", "region_code,point_id\n", "books"),
                    row("topics.yaml", REMARK, "topics books"),
                    row("segmenter.txt", REMARK, "topics books"),
                    row("stopwords.txt", REMARK, "topics books"),
                    row("genre-words.txt", REMARK, "topics books"),
                    row("protected.txt", REMARK, "topics books"),
                    row("words.csv", "decision,word,count,reports,examples\n", "topics books"),
                    row("comparison.yaml", REMARK, "regions books"),
                    row("common-points.yaml", REMARK, "regions books"),
                    row("point-decisions.csv", EMPTY_LINE, "regions books"),
                    row("highlights.yaml", REMARK, "regions books"),
                    row("roster.csv", "report_year,region_code\n2023,510106\n", "regions books"),
                    row(
                            "population.csv",
                            "report_year,region_code,population\n2023,510106,1265000\n",
                            "regions books"),
                    row(
                            "corrections.csv",
                            "report-0.txt,reconsideration.received,102,原文漏记,101件\n",
                            "regions books"),
                    row(
                            "corrections.csv",
                            "report-1.txt,report_year,2022,标题有误,\n",
                            "read topics regions books"),
                    row("reading.yaml", REMARK, "read topics regions books"),
                    row("themes.yaml", REMARK, "read topics regions books"),
                    row("theme-examples.csv", EMPTY_LINE, "read topics regions books"),
                    row("indicators/", REMARK, "read topics regions books"),
                    row("variants.csv", EMPTY_LINE, "read topics regions books"),
                    row("pages.yaml", REMARK, "read topics regions books"),
                    row("places.yaml", REMARK, "read topics regions books"),
                    row("region-names.csv", REMARK, "read topics regions books"),
                    row("townships.csv", REMARK, "read topics regions books"),
                    row("regions.csv", EMPTY_LINE, "read topics regions books"),
                    row("outline.yaml", REMARK, "read topics regions books"),
                    row("quantities.yaml", REMARK, "read topics regions books"),
                    row("findings.yaml", REMARK, "read topics regions books"),
                    row("audit.yaml", REMARK, "read topics regions books"),
                    row("practices.yaml", REMARK, "read topics regions books"),
                    row("statistics.yaml", REMARK, "read topics regions books"));

    @TempDir private static Path folder;

    private final Map<String, byte[]> files = new TreeMap<>(ProjectFiles.conf().all());
    private Path input;
    private RunFolder place;

    private record Row(String file, String added, Set<String> again) {
        @Override
        public String toString() {
            return file + " → " + (again.isEmpty() ? "nothing" : String.join(", ", again));
        }
    }

    private static Row row(String file, String added, String again) {
        return new Row(
                file, added, again.isEmpty() ? Set.of() : new TreeSet<>(List.of(again.split(" "))));
    }

    static Stream<Row> rows() {
        return ROWS.stream();
    }

    @BeforeAll
    void aRun() throws IOException {
        input = folder.resolve("input");
        place = new RunFolder(folder.resolve("out"));
        SmallReports.write(input, 0, 2023, 1);
        SmallReports.write(input, 1, 2023, 2);
        assertThat(again(run())).containsExactly("books", "read", "regions", "topics");
        assertThat(again(run())).as("nothing has changed").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aChangedFileMakesItsOwnStagesRunAgain(Row row) throws IOException {
        String file = row.file().endsWith("/") ? conf().in(row.file()).get(0) : row.file();
        byte[] before = files.getOrDefault(file, new byte[0]);
        byte[] added = row.added().getBytes(StandardCharsets.UTF_8);
        byte[] after = Arrays.copyOf(before, before.length + added.length);
        System.arraycopy(added, 0, after, before.length, added.length);
        files.put(file, after);

        boolean tables = row.again().size() > 1;
        assertThat(again(tables ? place.runTables(input, conf()) : run())).isEqualTo(row.again());
    }

    @Test
    void everyFileHasARow() {
        List<String> named = ROWS.stream().map(Row::file).toList();
        assertThat(ProjectFiles.conf().all().keySet())
                .as("say in the table what runs again where it changes")
                .allMatch(file -> ConfFiles.holds(named, file));
    }

    private RunSummary run() throws IOException {
        return place.run(input, conf(), Progress.SILENT);
    }

    private ConfFiles conf() {
        return new ConfFiles(files);
    }

    private static Set<String> again(RunSummary summary) {
        Set<String> again = new TreeSet<>();
        if (summary.read() > 0) {
            again.add("read");
        }
        Map<String, String> stages =
                Map.of(
                        "finding topics", "topics",
                        "comparing regions", "regions",
                        "writing briefings", "books");
        stages.forEach(
                (stage, name) -> {
                    if (summary.seconds().containsKey(stage)) {
                        again.add(name);
                    }
                });
        return again;
    }
}
