package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.cli.Said.fazhi;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.fazhi.LocalSpark;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.xlsx.WorkbookReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the command line: from a cell of a written book to its sentences, one cell or many. */
class BookCellsTest {
    private static final String REPORT =
            """
            %1$s人民政府2023年法治政府建设年度报告

            2023年，%1$s人民政府扎实推进法治政府建设。现将有关情况报告如下。
            一、主要工作成效
            （一）行政复议质效提升。收到行政复议申请%2$d件，受理%3$d件。
            （二）人民调解深入推进。人民调解组织共调解案件1290件。
            二、存在的不足
            （一）执法力量薄弱。个别单位执法人员不足。
            三、主要负责人履行推进法治建设第一责任人职责情况
            县政府主要负责人研究法治政府建设工作。
            四、下一步工作安排
            （一）充实执法力量。加强执法队伍建设。

            %1$s人民政府
            2024年2月1日
            """;

    @TempDir Path folder;

    @BeforeAll
    static void commandsOpenSparkThemselves() {
        LocalSpark.stop();
    }

    @Test
    void aCellANumberAndASampleOfABookLeadToTheirSentences() throws IOException {
        run("in", "out", 100);
        Path path = book("out");
        WorkbookReader book = new WorkbookReader(Files.readAllBytes(path));

        BookCell own = cell(book, SheetNames.INDICATORS, "120");
        Said figure = trace("--cell", own.address(), "--book", path.toString());
        assertThat(figure.code()).as(figure.err()).isZero();
        assertThat(figure.out().lines())
                .startsWith(own.address() + "  120", "  table      " + own.table())
                .contains(
                        "收到行政复议申请【120件】，受理110件。",
                        "  row        巴中市平昌县",
                        "  indicator  reconsideration.received")
                .anyMatch(line -> line.endsWith("主要指标!" + own.place().reference()));

        BookCell sum = cell(book, SheetNames.INDICATORS, "220");
        Said total = trace("--cell", sum.address(), "--book", path.toString());
        assertThat(total.out().lines())
                .contains(
                        "  made of    sum of 2 reports, 220 件 in the table, 220 件 of the parts",
                        "  part       巴中市通江县  100 件",
                        "  part       巴中市平昌县  120 件");

        Said number = trace("依据1", "--book", path.toString());
        assertThat(number.code()).as(number.err()).isZero();
        assertThat(number.out()).contains("【").contains("  stands in  2023/");

        Said sample = sample(path, "--cells", "30", "--seed", "5");
        assertThat(sample.code()).as(sample.err()).isZero();
        assertThat(sample.out()).startsWith("30 of ").contains(", seed 5, tables of run ");
        assertThat(sample.out()).contains("  of       ").doesNotContain("differs", "not in these");
        assertThat(sample(path, "--cells", "30", "--seed", "5").out()).isEqualTo(sample.out());

        List<CSVRecord> rows = rows(sample(path, "--seed", "5", "--csv").out());
        assertThat(rows.size()).isGreaterThan(40);
        assertThat(rows.get(0).getParser().getHeaderNames())
                .startsWith("\uFEFFnumber", "sheet", "cell")
                .endsWith("right", "misleading", "wrong", "remark");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.get("says")).isNotEmpty())
                .noneMatch(row -> row.get("sheet").startsWith("附"))
                .anyMatch(row -> row.get("evidence").contains("【"));

        // A book of other reports knows nothing of these tables.
        run("other", "elsewhere", 300);
        Path other = book("elsewhere");
        Said foreign = trace("--cell", own.address(), "--book", other.toString());
        assertThat(foreign.code()).isEqualTo(2);
        assertThat(foreign.err())
                .contains("do not know what " + own.address() + " rests on")
                .contains("the book is of another run; write it again with the command brief");
        Said foreignSum = trace("--cell", sum.address(), "--book", other.toString());
        assertThat(foreignSum.err()).contains("(2023/", "the book is of another run");
        assertThat(sample(other).code()).isEqualTo(2);
    }

    @Test
    void aPlaceInABookNeedsTheBook() {
        assertThat(trace("依据12").code()).isEqualTo(1);
        assertThat(trace("--cell", "主要指标!D7").err()).contains("name it with --book");
        assertThat(trace().err()).contains("give an ID, or a cell");
        assertThat(sample(folder.resolve("none.xlsx")).err()).contains("there is no book ");
        assertThat(sample(folder.resolve("none.xlsx"), "--cells", "0").code()).isEqualTo(1);
    }

    private static BookCell cell(WorkbookReader book, String sheet, String shown) {
        return book.cells(sheet).stream()
                .filter(cell -> cell.shown().equals(shown))
                .findFirst()
                .orElseThrow();
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }

    private void run(String input, String output, int first) throws IOException {
        Path reports = Files.createDirectories(folder.resolve(input + "/2023"));
        Files.writeString(reports.resolve("通江县.txt"), REPORT.formatted("通江县", first, first - 10));
        Files.writeString(
                reports.resolve("平昌县.txt"), REPORT.formatted("平昌县", first + 20, first + 10));
        Said run =
                fazhi(
                        "run",
                        "--input",
                        folder.resolve(input).toString(),
                        "--output",
                        folder.resolve(output).toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    private Path book(String output) throws IOException {
        try (var books = Files.newDirectoryStream(folder.resolve(output + "/2023"), "*.xlsx")) {
            return books.iterator().next();
        }
    }

    private Said trace(String... words) {
        return command("trace", words);
    }

    private Said sample(Path book, String... words) {
        String[] all = new String[words.length + 1];
        all[0] = book.toString();
        System.arraycopy(words, 0, all, 1, words.length);
        return command("audit-sample", all);
    }

    private Said command(String name, String... words) {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(words));
        all.addAll(List.of("--output", folder.resolve("out").toString()));
        return fazhi(all.toArray(String[]::new));
    }
}
