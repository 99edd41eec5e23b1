package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.cli.Said.fazhi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the command line: what a person corrects and confirms, and what {@code trace} tells of it.
 */
class CorrectedRunTest {
    private static final String REPORT =
            """
            平昌县人民政府2023年法治政府建设年度报告

            2023年，平昌县人民政府扎实推进法治政府建设。现将有关情况报告如下。
            一、主要工作成效
            （一）行政复议质效提升。收到行政复议申请2330件，受理2274件。现已结案1831件，结案率79%。
            （二）人民调解深入推进。人民调解组织共调解案件1.29件，调解成功1.25万件，调解成功率97.44%。获评全省法治政府建设示范县。
            二、存在的不足
            （一）个别单位败诉率偏高。应诉工作还需加强。
            三、主要负责人履行推进法治建设第一责任人职责情况
            县政府主要负责人研究法治政府建设工作。
            四、下一步工作安排
            （一）着力降低败诉率。加强应诉工作。

            平昌县人民政府
            2024年2月1日
            """;

    @TempDir Path folder;

    @BeforeAll
    static void commandsOpenSparkThemselves() {
        LocalSpark.stop();
    }

    @Test
    void whatAPersonSettlesReachesEveryOutputAndItsTrace() throws IOException {
        Path report = folder.resolve("input/2023/平昌县.txt");
        Files.createDirectories(report.getParent());
        Files.writeString(report, REPORT);
        conf(
                "2023/平昌县.txt,mediation.cases,12900,漏写“万”，电话核实,1.29件\n"
                        + "2023/平昌县.txt,reconsideration.conclusion_rate,已核实,与统计报表一致,79\n");

        // read and validate know the rows, without Spark.
        Said read = fazhi("read", "--conf", conf(), report.toString());
        assertThat(read.code()).isZero();
        assertThat(read.out())
                .contains("1.29件  level, current, corrected to 12900: 漏写“万”，电话核实")
                .contains("79%  level, current, confirmed: 与统计报表一致")
                .doesNotContain("疑漏", "口径待核");
        Said validated = fazhi("validate", "--conf", conf(), "--input", input());
        assertThat(validated.code()).as(validated.err()).isZero();

        Said run = fazhi("run", "--conf", conf(), "--input", input(), "--output", output());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(table("observations"))
                .anyMatch(row -> row.contains(",1.29件,1.29,") && row.contains(",12900,漏写“万”，电话核实"));
        assertThat(table("region_indicators"))
                .anyMatch(row -> row.contains("mediation.cases,reported,12900,"));
        assertThat(table("checks"))
                .noneMatch(row -> row.contains("疑漏") || row.contains("口径待核"))
                .anyMatch(row -> row.contains("存在不足所述“个别单位败诉率偏高”"));
        assertThat(workbook())
                .contains("人工更正与确认", "漏写“万”，电话核实", "与统计报表一致")
                .contains("〔更正〕", "有问题无数据");

        traces();

        // The text changes under a row: refused, and what was published stays.
        byte[] published = Files.readAllBytes(folder.resolve("out/run.json"));
        Files.writeString(report, REPORT.replace("1.29件", "1.29万件"));
        for (Said refused :
                List.of(
                        fazhi("read", "--conf", conf(), report.toString()),
                        fazhi("validate", "--conf", conf(), "--input", input()),
                        fazhi("run", "--conf", conf(), "--input", input(), "--output", output()))) {
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err())
                    .contains("conf/corrections.csv, line 2: ")
                    .contains("平昌县.txt states 1.29万件 for mediation.cases, not 1.29件");
        }
        assertThat(Files.readAllBytes(folder.resolve("out/run.json"))).isEqualTo(published);
    }

    private void traces() throws IOException {
        Said corrected = trace(id("observations", ",1.29件,"));
        assertThat(corrected.code()).isZero();
        assertThat(corrected.out().lines().toList())
                .contains(
                        "人民调解组织共调解案件【1.29件】，调解成功1.25万件，调解成功率97.44%。",
                        "  file       2023/平昌县.txt",
                        "  value      1.29 件, exact, level, current",
                        "  corrected  12900 件",
                        "  reason     漏写“万”，电话核实 (corrections.csv, line 2)",
                        "  indicator  mediation.cases")
                .anyMatch(line -> line.matches("  offset     \\d+–\\d+"))
                .anyMatch(line -> line.matches("  decided by .*调解案件#.*"))
                .anyMatch(
                        line ->
                                line.matches(
                                        "  rule       .*/indicators/disputes.yaml, line \\d+: .+"))
                .anyMatch(line -> line.matches("  stands in  2023/.*xlsx  数据核实.*"));

        Said confirmed = trace(id("observations", ",79%,"));
        assertThat(confirmed.out()).contains("  confirmed  与统计报表一致 (corrections.csv, line 3)");

        Said shortcoming = trace(id("findings", ",shortcoming,"));
        assertThat(shortcoming.code()).isZero();
        assertThat(shortcoming.out())
                .contains("【个别单位败诉率偏高。应诉工作还需加强。】")
                .contains("  kind       shortcoming")
                .contains("  degree     个别")
                .contains("  check      info, quantity_not_stated: 存在不足所述“个别单位败诉率偏高”")
                .contains("  stands in  2023/");

        Said plan = trace(id("findings", ",plan,"));
        assertThat(plan.out()).contains("  kind       plan").contains("  answers    ");
        Said honour = trace(id("findings", ",honour,"));
        assertThat(honour.out())
                .contains("  honour     naming")
                .contains("  level      provincial");
        assertThat(trace(id("findings", ",strength,")).out()).contains("  kind       strength");

        Said elsewhere =
                fazhi(
                        "trace",
                        id("findings", ",honour,"),
                        "--conf",
                        conf(),
                        "--warehouse",
                        output() + "/warehouse",
                        "--output",
                        folder.resolve("elsewhere").toString());
        assertThat(elsewhere.code()).isZero();
        assertThat(elsewhere.out()).contains("  honour     naming").doesNotContain("stands in");
        assertThat(elsewhere.err()).contains("elsewhere has no books of the current tables");

        Said unknown = trace("0123456789abcdef:1:0");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err())
                .contains("there is no observation, finding or statistic 0123456789abcdef:1:0;");
    }

    private Said trace(String id) {
        return fazhi("trace", id, "--conf", conf(), "--output", output());
    }

    /** The id in the first row of a table that holds the words. */
    private String id(String table, String words) throws IOException {
        return table(table).stream()
                .filter(row -> row.contains(words))
                .map(row -> row.substring(0, row.indexOf(',')))
                .findFirst()
                .orElseThrow();
    }

    private List<String> table(String name) throws IOException {
        return Files.readAllLines(folder.resolve("out/2023/tables/" + name + ".csv"));
    }

    /** All words of the book of all reports, and its number formats. */
    private String workbook() throws IOException {
        try (var books = Files.newDirectoryStream(folder.resolve("out/2023"), "*.xlsx");
                ZipFile book = new ZipFile(books.iterator().next().toFile())) {
            StringBuilder words = new StringBuilder();
            for (String part : List.of("xl/sharedStrings.xml", "xl/styles.xml")) {
                byte[] bytes = book.getInputStream(book.getEntry(part)).readAllBytes();
                words.append(new String(bytes, StandardCharsets.UTF_8));
            }
            return words.toString();
        }
    }

    private void conf(String rows) throws IOException {
        Map<String, byte[]> files =
                ProjectFiles.conf("corrections.csv", "target,field,value,reason,stated\n" + rows)
                        .all();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve("conf").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private String conf() {
        return folder.resolve("conf").toString();
    }

    private String input() {
        return folder.resolve("input").toString();
    }

    private String output() {
        return folder.resolve("out").toString();
    }
}
