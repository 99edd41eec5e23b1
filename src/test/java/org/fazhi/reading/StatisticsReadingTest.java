package org.fazhi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.fazhi.ProjectFiles;
import org.fazhi.audit.Check;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Statistic;
import org.fazhi.text.SourceText;
import org.junit.jupiter.api.Test;

/**
 * Official tables of statistics, in the layouts in which agencies publish them; the pages are
 * invented.
 */
class StatisticsReadingTest {
    private static final Path FILES = Path.of("src/test/resources/statistics");
    private static final ReportReader READER = new ReportReader(ProjectFiles.settings().reading());

    private static Reading read(String file) throws IOException {
        return READER.read(file, Files.readAllBytes(FILES.resolve(file))).get(0);
    }

    private static Reading text(String text) {
        return READER.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    /** What the cells hold that count what an indicator counts. */
    private static Map<String, Double> indicators(Reading reading) {
        return reading.statistics().stream()
                .filter(cell -> cell.indicator() != null)
                .collect(Collectors.toMap(Statistic::indicator, Statistic::value));
    }

    private static Map<String, Double> table(Reading reading, String table) {
        return reading.statistics().stream()
                .filter(cell -> cell.formTable().equals(table))
                .collect(
                        Collectors.toMap(
                                cell ->
                                        cell.formRow().isEmpty()
                                                ? cell.formColumn()
                                                : cell.formRow() + "." + cell.formColumn(),
                                Statistic::value));
    }

    @Test
    void theReportOnDisclosureIsReadWithItsFixedTable() throws IOException {
        Reading reading = read("disclosure-bars.txt");
        assertThat(reading.document().status()).isEqualTo(Document.Status.STATISTICS);
        assertThat(reading.document().reportYear()).isEqualTo(2023);
        assertThat(reading.document().county()).isEqualTo("旌德县");
        assertThat(reading.document().unit()).isNull();
        assertThat(reading.observations()).isEmpty();
        assertThat(reading.findings()).isEmpty();
        assertThat(indicators(reading))
                .containsEntry("disclosure.requests", 58.0)
                .containsEntry("disclosure.granted", 24.0)
                .containsEntry("disclosure.reconsiderations", 4.0)
                .containsEntry("rules.normative_issued", 6.0)
                .containsEntry("rules.normative_valid", 41.0)
                .containsEntry("functions.licences_granted", 15230.0)
                .containsEntry("enforcement.penalty_cases", 842.0);
        assertThat(table(reading, "charges")).containsEntry("charges.amount", 13_065_000.0);
        assertThat(table(reading, "applications"))
                .containsEntry("received.persons", 52.0)
                .containsEntry("handled.total", 59.0)
                .containsEntry("carried_out.total", 2.0);
        assertThat(table(reading, "disputes"))
                .containsEntry("direct_lawsuits.upheld", 1.0)
                .containsEntry("later_lawsuits.others", 1.0);
        assertThat(reading.checks()).isEmpty();
    }

    @Test
    void everyFigureStandsWhereItIsSaidToStand() throws IOException {
        Reading reading = read("enforcement.html");
        SourceText source = new SourceText(reading.document().sourceText());
        for (Statistic cell : reading.statistics()) {
            assertThat(source.between(cell.begin(), cell.end())).isEqualTo(cell.surface());
        }
        assertThat(
                        reading.statistics().stream()
                                .filter(cell -> cell.formColumn().equals("amount"))
                                .map(Statistic::surface))
                .containsExactly("1,206.35");
    }

    @Test
    void cellsOnLinesOfTheirOwnSayTheSame() throws IOException {
        Reading bars = read("disclosure-bars.txt");
        Reading lines = read("disclosure-lines.txt");
        assertThat(lines.document().reportYear()).isEqualTo(2022);
        assertThat(lines.statistics()).hasSameSizeAs(bars.statistics());
        assertThat(indicators(lines)).isEqualTo(indicators(bars));
    }

    @Test
    void sameColumnsBelowACommonHeadStandWhereItStands() throws IOException {
        Reading reading = read("enforcement.html");
        assertThat(reading.document().status()).isEqualTo(Document.Status.STATISTICS);
        assertThat(reading.document().unit()).isNull();
        assertThat(table(reading, "penalties"))
                .containsEntry("fines", 5120.0)
                .containsEntry("total", 5778.0)
                .containsEntry("amount", 12_063_500.0);
        assertThat(table(reading, "licences"))
                .as("the total of all bodies")
                .containsEntry("applied", 9920.0)
                .containsEntry("granted", 9891.0)
                .containsEntry("withdrawn", 4.0);
        assertThat(table(reading, "coercion"))
                .containsEntry("sealings", 14.0)
                .containsEntry("substitute", 8.0)
                .containsEntry("court_execution", 31.0)
                .containsEntry("total", 86.0);
        assertThat(table(reading, "other_acts"))
                .containsEntry("inspections", 23_110.0)
                .containsEntry("paid", 15_600_000.0);
        assertThat(reading.checks()).isEmpty();
    }

    @Test
    void aPrintedSumThatIsNoneIsAContradiction() throws IOException {
        Reading reading = read("enforcement-lines.txt");
        assertThat(reading.document().unit()).isEqualTo("旌德县城市管理局");
        assertThat(indicators(reading))
                .containsEntry("enforcement.penalty_cases", 129.0)
                .containsEntry("enforcement.fines", 317_000.0)
                .containsEntry("functions.licences_granted", 258.0);
        assertThat(reading.checks())
                .singleElement()
                .satisfies(
                        check -> {
                            assertThat(check.rule()).isEqualTo("statistics_sum");
                            assertThat(check.family()).isEqualTo(Check.Family.STATISTICS);
                            assertThat(check.severity()).isEqualTo(Check.Severity.ERROR);
                            assertThat(check.message()).contains("“合计”为129").contains("相加为130");
                            assertThat(check.observationIds()).hasSize(8);
                        });
    }

    @Test
    void theBalanceOfApplicationsIsChecked() throws IOException {
        String wrong =
                Files.readString(FILES.resolve("disclosure-bars.txt"))
                        .replace(
                                "四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2",
                                "四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1");
        assertThat(text(wrong).checks())
                .extracting(Check::message)
                .containsExactly(
                        "政府信息公开工作年度报告《收到和处理政府信息公开申请情况》“自然人”"
                                + "“本年度办理结果总计”“结转下年度继续办理”相加为54，"
                                + "“本年新收政府信息公开申请数量”“上年结转政府信息公开申请数量”相加为55，数据不一致，请核对。",
                        "政府信息公开工作年度报告《收到和处理政府信息公开申请情况》“总计”"
                                + "“本年度办理结果总计”“结转下年度继续办理”相加为60，"
                                + "“本年新收政府信息公开申请数量”“上年结转政府信息公开申请数量”相加为61，数据不一致，请核对。");
    }

    @Test
    void anEmptyCellIsUnknownAndNoSumIsMadeOfIt() {
        Reading reading =
                text(
                        """
                        旌德县2023年度行政执法统计年报
                        一、行政处罚实施情况统计表
                        警告 | 罚款 | 没收违法所得、没收非法财物 | 其他行政处罚 | 合计（宗） | 罚没金额（万元） |
                        12 | 300 |  | 4 | 320 | 88.5 |
                        """);
        assertThat(table(reading, "penalties"))
                .containsEntry("total", 320.0)
                .containsEntry("others", 4.0)
                .doesNotContainKey("confiscations");
        assertThat(reading.checks()).isEmpty();
    }

    @Test
    void onlyTotalsMayBeFilledIn() {
        Reading reading =
                text(
                        """
                        旌德县统计局2023年政府信息公开工作年度报告
                        三、收到和处理政府信息公开申请情况
                        自然人 |
                        法人或其他组织 |
                        总计 |
                        商业企业 |
                        科研机构 |
                        社会公益组织 |
                        法律服务机构 |
                        其他 |
                        一、本年新收政府信息公开申请数量 |
                        |
                        |
                        |
                        |
                        |
                        |
                        7 |
                        二、上年结转政府信息公开申请数量 |
                        7 |
                        """);
        assertThat(table(reading, "applications")).isEqualTo(Map.of("received.total", 7.0));
    }

    @Test
    void rowsOfSeveralBodiesWithoutATotalAreNotAdded() {
        Reading reading =
                text(
                        """
                        旌德县2023年度行政执法统计年报
                        行政许可实施情况统计表
                        单位名称\t申请数量\t受理数量\t许可数量
                        县水利局\t31\t31\t30
                        县林业局\t18\t18\t18
                        """);
        assertThat(reading.statistics()).isEmpty();
        assertThat(reading.document().status()).isEqualTo(Document.Status.OTHER);
        assertThat(reading.document().reason()).contains("未读到表中的数据");
    }

    @Test
    void wordTablesAreReadToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("旌德县水利局2023年度行政执法数据公示");
            word.createParagraph().createRun().setText("行政许可实施情况统计表");
            XWPFTable table = word.createTable(2, 5);
            String[][] cells = {
                {"申请数量", "受理数量", "许可数量", "不予许可数量", "撤销许可数量"}, {"31", "30", "29", "1", "0"}
            };
            for (int i = 0; i < cells.length; i++) {
                for (int j = 0; j < cells[i].length; j++) {
                    table.getRow(i).getCell(j).setText(cells[i][j]);
                }
            }
            word.write(bytes);
        }
        Reading reading = READER.read("a.docx", bytes.toByteArray()).get(0);
        assertThat(indicators(reading))
                .containsEntry("functions.licences_accepted", 30.0)
                .containsEntry("functions.licences_granted", 29.0)
                .containsEntry("functions.licences_refused", 1.0);
    }

    @Test
    void linesWithSpacesAndTraditionalCharactersAreReadToo() {
        Reading reading =
                text(
                        """
                        旌德縣人民政府2023年政府信息公開工作年度報告
                        二、主動公開政府信息情況
                        第二十條第（一）項
                        信息內容 本年製發件數 本年廢止件數 現行有效件數
                        規章 0 0 0
                        行政規範性文件 6 2 41
                        第二十條第（五）項
                        信息內容 本年處理決定數量
                        行政許可 1,523
                        """);
        assertThat(indicators(reading))
                .containsEntry("rules.normative_issued", 6.0)
                .containsEntry("rules.normative_valid", 41.0)
                .containsEntry("functions.licences_granted", 1523.0);
    }

    @Test
    void whatOnlySpeaksOfSuchTablesIsNone() {
        String report = "旌德县2023年法治政府建设情况报告\n现将情况报告如下。\n一、主要成效\n公开行政处罚实施情况，办理政府信息公开申请58件。\n";
        assertThat(text(report.repeat(3)).document().status())
                .isNotEqualTo(Document.Status.STATISTICS);
        String rules = "旌德县行政执法统计年报制度\n第一条 各单位应当公开行政处罚实施情况。\n第二条 罚款 | 合计 |\n1 | 2 |\n";
        assertThat(text(rules).document().status()).isEqualTo(Document.Status.OTHER);
        assertThat(List.of(text(rules).statistics(), text(rules).checks())).allMatch(List::isEmpty);
    }
}
