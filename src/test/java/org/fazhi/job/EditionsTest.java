package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.WrittenBook;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.Edition;
import org.fazhi.invented.InventedTables;
import org.fazhi.job.env.Progress;
import org.fazhi.job.publish.BriefingStage;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.run.BriefJob;
import org.fazhi.job.update.VersionSelection;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.warehouse.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every run is an edition, and its books say what is new since the one before. The history: three
 * reports; then one has changed, one has come and one is gone; then a person corrects a figure.
 */
class EditionsTest {
    private static final String SHEET = "较上一版变化";
    private static final String EVIDENCE = "附录 原文依据";
    private static final String NATION = "法治政府建设年度报告分析（样本）-2023";
    private static final String CORRECTION =
            "target,field,value,reason,stated\n"
                    + "2023/report-1.txt,mediation.cases,400,与统计报表核对,346件\n";

    @TempDir static Path folder;
    private static RunFolder place;
    private static final List<Run> RUNS = new ArrayList<>();
    private static final List<Map<String, String>> PUBLISHED = new ArrayList<>();

    @BeforeAll
    static void threeRuns() throws IOException {
        Path input = folder.resolve("input");
        place = new RunFolder(folder.resolve("out"));
        SmallReports.write(input, 0, 2023, 1);
        SmallReports.write(input, 1, 2023, 2);
        SmallReports.write(input, 2, 2023, 3);
        keep(place.run(input));
        SmallReports.write(input, 0, 2023, 7);
        SmallReports.write(input, 3, 2023, 4);
        Files.delete(SmallReports.file(input, 2, 2023));
        keep(place.run(input, true, Progress.SILENT));
        keep(place.run(input, corrected(), Progress.SILENT));
    }

    private static ConfFiles corrected() {
        return ProjectFiles.conf("corrections.csv", CORRECTION);
    }

    private static void keep(RunSummary summary) throws IOException {
        RUNS.add(summary.run());
        PUBLISHED.add(new TreeMap<>(place.published()));
    }

    private static WrittenBook book(int run, String name) {
        String path =
                PUBLISHED.get(run).keySet().stream()
                        .filter(each -> each.endsWith(name + ".xlsx"))
                        .findFirst()
                        .orElseThrow();
        return new WrittenBook(PUBLISHED.get(run).get(path).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void theFirstEditionSaysThatItIsAndHasNoSheetOfChanges() {
        for (String name : List.of(NATION, "510106-金牛区")) {
            assertThat(book(0, name).names()).doesNotContain(SHEET);
            assertThat(cover(book(0, name))).contains("本版为首版。");
        }
    }

    @Test
    void theCoverCountsWhatIsNew() {
        assertThat(cover(book(1, NATION)))
                .containsPattern(
                        "上一版（数据取自截至\\d+年\\d+月\\d+日收录的报告）收录报告3份；本版新增报告1份、改动报告1份、撤下报告1份、数据变化\\d项，见“较上一版变化”。");
    }

    @Test
    void theReportsThatCameChangedAndWentAreListed() {
        assertThat(rows(book(1, NATION)))
                .extracting(row -> text(row, 0), row -> text(row, 4), row -> text(row, 6))
                .contains(
                        tuple("北京市海淀区", "新增", "本版起收录"),
                        tuple("河南省新乡市卫滨区", "撤下", "来源文件已不在收录范围"),
                        tuple("四川省成都市金牛区", "改动", "报告文本有改动，数据以本版所据文本为准"));
        assertThat(rows(book(1, NATION)))
                .extracting(row -> text(row, 0), row -> text(row, 2), row -> text(row, 5))
                .contains(tuple("收录报告（份）", "3", "3"));
    }

    @Test
    void aChangedFigureStandsBesideTheOldOneEachWithItsSentence() {
        WrittenBook book = book(1, NATION);
        Row row = figure(book, "四川省成都市金牛区", "行政复议申请件数");
        assertThat(row.getCell(3).asNumber().intValue()).isEqualTo(101);
        assertThat(row.getCell(5).asNumber().intValue()).isEqualTo(107);
        assertThat(text(row, 7)).isEqualTo("原文改动");
        for (String column : List.of("D", "E")) {
            assertThat(evidence(book, column + row.getRowNum(), 2)).contains("申请101件");
            assertThat(evidence(book, column + row.getRowNum(), 1)).endsWith("（上一版所据文本）");
        }
        for (String column : List.of("F", "G")) {
            assertThat(evidence(book, column + row.getRowNum(), 2)).contains("申请107件");
            assertThat(evidence(book, column + row.getRowNum(), 1)).endsWith("金牛区");
        }
    }

    @Test
    void aSumSaysWhichOfItsPartsAreNew() {
        Row sum =
                rows(book(1, NATION)).stream()
                        .filter(row -> text(row, 0).equals("行政复议申请件数"))
                        .findFirst()
                        .orElseThrow();
        assertThat(List.of(text(sum, 3), text(sum, 4), text(sum, 5), text(sum, 6)))
                .containsExactly("306", "3", "313", "3");
        assertThat(text(sum, 7)).isEqualTo("新增报告、撤下报告、原文改动");
    }

    @Test
    void whatAPersonCorrectedSaysSoWithTheReason() {
        WrittenBook book = book(2, NATION);
        Row row = figure(book, "四川省成都市武侯区", "人民调解案件数");
        assertThat(text(row, 3)).isEqualTo("346");
        assertThat(text(row, 5)).isEqualTo("400");
        assertThat(text(row, 7)).isEqualTo("人工更正或确认：与统计报表核对");
        assertThat(evidence(book, "D" + row.getRowNum(), 2)).contains("调解案件346件");
        assertThat(rows(book)).noneMatch(each -> text(each, 7).contains("原文改动"));
    }

    @Test
    void aDistrictsBookHasTheSheetOnlyWhereItsOwnReportChanged() {
        assertThat(book(1, "510106-金牛区").names()).contains(SHEET);
        WrittenBook same = book(1, "510107-武侯区");
        assertThat(same.names()).doesNotContain(SHEET);
        assertThat(cover(same)).containsPattern("本册报告和数据与上一版（数据取自截至.*）相同。");
        WrittenBook added = book(1, "110108-海淀区");
        assertThat(added.names()).doesNotContain(SHEET);
        assertThat(cover(added)).contains("本地报告为本版新增");
        assertThat(book(2, "510107-武侯区").names()).contains(SHEET);
    }

    @Test
    void anEarlierEditionMadeAgainLaterIsTheSameByteForByte() throws IOException {
        Path again = folder.resolve("again");
        for (int run : List.of(0, 1)) {
            new BriefJob(
                            LocalSpark.newSession(),
                            place.warehouse(),
                            ProjectFiles.settings(),
                            Progress.SILENT)
                    .write(RUNS.get(run), again.toString(), Edition.DRAFT, null);
            assertThat(books(new RunFolder(again).published()))
                    .isEqualTo(books(PUBLISHED.get(run)));
        }
    }

    @Test
    void theSameRowsInAnyOrderGiveTheSameBytes() throws IOException {
        Settings settings = ProjectFiles.settings();
        BriefingStage briefings =
                BriefingStage.of(place.warehouse(), settings, RUNS.get(1), Edition.DRAFT, null);
        BriefingData data =
                briefings.data(
                        2023, VersionSelection.stored(place.warehouse(), RUNS.get(1).runId()));
        BriefingData shuffled = InventedTables.shuffled(data, 3);
        org.fazhi.briefing.Briefing briefing = new org.fazhi.briefing.Briefing(settings.briefing());
        briefing.plan(data)
                .forEach(
                        plan ->
                                assertThat(
                                                briefing.write(
                                                                briefing.slicing(shuffled)
                                                                        .apply(plan))
                                                        .bytes())
                                        .as(plan.relativePath())
                                        .isEqualTo(
                                                briefing.write(briefing.slicing(data).apply(plan))
                                                        .bytes()));
    }

    private static Map<String, String> books(Map<String, String> published) {
        return published.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".xlsx"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Row figure(WrittenBook book, String region, String indicator) {
        return rows(book).stream()
                .filter(row -> text(row, 0).equals(region) && text(row, 1).equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** A column of the row of evidence to which a cell of the sheet leads. */
    private static String evidence(WrittenBook book, String reference, int column) {
        String link = book.link(SHEET, reference);
        assertThat(link).startsWith("'" + EVIDENCE + "'!A");
        int row = Integer.parseInt(link.substring(link.indexOf("!A") + 2)) - 1;
        return book.text(EVIDENCE, row, column);
    }

    private static String cover(WrittenBook book) {
        return book.rows("封面目录").stream()
                .flatMap(row -> IntStream.range(0, row.getCellCount()).mapToObj(i -> text(row, i)))
                .collect(Collectors.joining("\n"));
    }

    private static List<Row> rows(WrittenBook book) {
        return book.rows(SHEET);
    }

    private static String text(Row row, int column) {
        if (row.getCellCount() <= column || row.getCell(column) == null) {
            return "";
        }
        return row.getCell(column).getType() == CellType.NUMBER
                ? row.getCell(column).asNumber().stripTrailingZeros().toPlainString()
                : row.getCell(column).getText();
    }
}
