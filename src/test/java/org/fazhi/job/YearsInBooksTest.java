package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.ProjectFiles;
import org.fazhi.audit.Check;
import org.fazhi.briefing.BookPlan;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.BriefingData;
import org.fazhi.briefing.Comparisons;
import org.fazhi.briefing.Edition;
import org.fazhi.briefing.WrittenBook;
import org.fazhi.compare.CopiedPassage;
import org.fazhi.compare.Peer;
import org.fazhi.compare.YearOnYear;
import org.fazhi.invented.InventedTables;
import org.fazhi.invented.ThreeYears;
import org.fazhi.settings.Settings;
import org.fazhi.warehouse.Tables;
import org.fazhi.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The books of {@link ThreeYears} show the tables of comparisons, and what they rest on. */
class YearsInBooksTest {
    private static final String FIGURES = "年度对比";
    private static final String POINTS = "年度对比 不足与安排";
    private static final String SIMILAR = "公开与内容要素 文本相似";
    private static final String EVIDENCE = "附录 原文依据";
    private static final String CITY = "四川省巴中市";
    private static final String TONGJIANG = "511921";
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final Briefing BRIEFING = new Briefing(SETTINGS);

    @TempDir static Path folder;
    private static Warehouse warehouse;
    private static String run;
    private static Briefings briefings;
    private static WrittenBook book;

    @BeforeAll
    static void runOverAllYears() throws IOException {
        Path input = folder.resolve("input");
        ThreeYears.write(input);
        RunFolder place = new RunFolder(folder.resolve("out"));
        place.run(input);
        warehouse = place.warehouse();
        run = warehouse.current().orElseThrow().runId();
        briefings =
                new Briefings(
                        warehouse,
                        SETTINGS,
                        warehouse.current().orElseThrow(),
                        Edition.DRAFT,
                        null);
        book = whole(data(2023));
    }

    private static BriefingData data(int year) {
        return briefings.data(year, Choice.stored(warehouse, run));
    }

    private static WrittenBook whole(BriefingData data) {
        return new WrittenBook(BRIEFING.write(BRIEFING.plan(data).get(0), data).bytes());
    }

    private static WrittenBook district(BriefingData data, String code) {
        BookPlan plan =
                BRIEFING.plan(data).stream()
                        .filter(due -> due.kind() == BookPlan.Kind.REGION)
                        .filter(due -> due.regionCode().equals(code))
                        .findFirst()
                        .orElseThrow();
        return new WrittenBook(BRIEFING.write(plan, data).bytes());
    }

    @Test
    void everyFigureOfTwoYearsIsTheTablesAndLeadsToItsOwnYearsSentence() {
        List<Tuple> shown = new ArrayList<>();
        for (Row row : rows(book, FIGURES)) {
            if (!isNumber(row, 3)) {
                continue;
            }
            shown.add(
                    tuple(
                            text(row, 0),
                            text(row, 1),
                            number(row, 3),
                            number(row, 4),
                            number(row, 5),
                            number(row, 6)));
            assertThat(evidence(book, "D" + row.getRowNum(), 2)).contains(cases(row, 3));
            assertThat(evidence(book, "E" + row.getRowNum(), 2)).contains(cases(row, 4));
            assertThat(evidence(book, "D" + row.getRowNum(), 1)).doesNotContain("2022");
            assertThat(evidence(book, "E" + row.getRowNum(), 1)).endsWith("（2022年度报告）");
        }
        Map<String, String> names =
                Map.of(
                        "511902",
                        CITY + "巴州区",
                        "511903",
                        CITY + "恩阳区",
                        TONGJIANG,
                        CITY + "通江县",
                        "511922",
                        CITY + "南江县");
        List<Tuple> stored = new ArrayList<>();
        for (YearOnYear row : warehouse.list(Tables.YEAR_ON_YEAR, run, 2023)) {
            if (SETTINGS.indicators().byId().get(row.indicator()).core()) {
                stored.add(
                        tuple(
                                names.get(row.regionCode()),
                                SETTINGS.indicators().byId().get(row.indicator()).name(),
                                row.value(),
                                row.previous(),
                                row.change(),
                                row.changeRate()));
            }
        }
        assertThat(shown).hasSize(8).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void acrossAChangeOfDefinitionThereIsNoDifference() {
        assertThat(rows(whole(data(2024)), FIGURES))
                .filteredOn(row -> text(row, 1).equals("行政复议申请件数"))
                .isNotEmpty()
                .allSatisfy(
                        row -> {
                            assertThat(text(row, 5)).isEqualTo("不作比较");
                            assertThat(text(row, 6)).isEqualTo("—");
                            assertThat(text(row, 7)).startsWith("统计口径有变");
                        });
    }

    @Test
    void aDistrictsCardMarksTheYearBeforeTheChange() {
        WrittenBook own = district(data(2024), TONGJIANG);
        assertThat(number(indicator(own, "行政复议申请件数"), 3)).isEqualTo(ThreeYears.received(2, 2023));
        assertThat(own.parts().get("xl/styles.xml")).contains("（口径有变）");
    }

    @Test
    void aFigureThatContradictsOthersIsNotCompared() {
        BriefingData data = data(2023);
        BriefingData last = data.comparisons().lastYear();
        YearOnYear cases =
                data.comparisons().yearOnYear().stream()
                        .filter(row -> row.regionCode().equals(TONGJIANG))
                        .filter(row -> row.indicator().equals("mediation.cases"))
                        .findFirst()
                        .orElseThrow();
        String figure = cases.previousObservationIds().get(0);
        Check wrong =
                new Check(
                        "invented",
                        figure.substring(0, figure.indexOf(':')),
                        TONGJIANG,
                        2022,
                        Check.Family.ARITHMETIC,
                        "parts",
                        Check.Severity.ERROR,
                        "与分项合计不符",
                        cases.previousObservationIds(),
                        null,
                        null,
                        1);
        BriefingData doubted = with(last, List.of(wrong), last.comparisons());
        Comparisons rows = data.comparisons();
        WrittenBook own =
                district(with(data, data.checks(), with(rows, rows.peers(), doubted)), TONGJIANG);
        Row row = indicator(own, "人民调解案件数");
        assertThat(number(row, 2)).isEqualTo(cases.value());
        assertThat(List.of(text(row, 3), text(row, 4))).containsExactly("待核实", "待核实");
    }

    @Test
    void bothSentencesOfAShortcomingStandSideBySide() {
        assertThat(points("巴州区"))
                .startsWith(
                        tuple("个别部门领导干部法治意识不强", "个别部门领导干部法治意识不强", "逐字相同"),
                        tuple("执法案卷制作质量有待提高", "部分执法案卷制作不够规范", "再提"),
                        tuple("涉外法律服务人才短缺", "—", "新提"),
                        tuple("—", "普法宣传形式单一", "未再提及"));
    }

    @Test
    void plansOfLastYearStandBesideWhatThisYearsReportSays() {
        List<Tuple> plans = points("巴州区").subList(4, 6);
        assertThat(plans.get(0).toList().get(0).toString()).contains("行政复议听证室建成投用");
        assertThat(plans)
                .extracting(row -> row.toList().get(1), row -> row.toList().get(2))
                .containsExactly(tuple("建成行政复议听证室", "有对应表述"), tuple("举办村社法治夜校", "未见对应表述"));
    }

    @Test
    void aDistrictsShortcomingsSayWhetherTheyAreNew() {
        WrittenBook own = district(data(2023), TONGJIANG);
        assertThat(rows(own, "问题与举措对应"))
                .extracting(row -> text(row, 0), row -> text(row, 2))
                .contains(
                        tuple("个别部门领导干部法治意识不强", "逐字相同"),
                        tuple("执法案卷制作质量有待提高", "再提"),
                        tuple("涉外法律服务人才短缺", "新提"));
    }

    @Test
    void shortcomingsOfSeveralDistrictsSaySoToo() {
        assertThat(rows(book, "存在不足"))
                .filteredOn(row -> text(row, 0).endsWith("通江县"))
                .extracting(row -> text(row, 5), row -> text(row, 7))
                .contains(
                        tuple("个别部门领导干部法治意识不强", "逐字相同"),
                        tuple("执法案卷制作质量有待提高", "再提"),
                        tuple("涉外法律服务人才短缺", "新提"));
    }

    @Test
    void aDistrictsBookLooksBackAtWhatLastYearsReportSaid() {
        assertThat(rows(district(data(2023), TONGJIANG), "问题与举措对应"))
                .extracting(row -> text(row, 0), row -> text(row, 2))
                .contains(
                        tuple("普法宣传形式单一", "未再提及"),
                        tuple("建成行政复议听证室", "有对应表述"),
                        tuple("举办村社法治夜校", "未见对应表述"));
    }

    @Test
    void whatIsCopiedIsShownWithItsShareItsPassageAndItsPlace() {
        Row row = ofDistrict(book, SIMILAR, "通江县");
        double share =
                warehouse.list(Tables.COPIED_PASSAGES, run, 2023).stream()
                        .filter(each -> each.kind() == CopiedPassage.Kind.OWN_LAST_YEAR)
                        .mapToDouble(CopiedPassage::share)
                        .sum();
        assertThat(number(row, 1)).isEqualTo(share, within(0.0001)).isGreaterThan(0.2);
        assertThat(text(row, 5)).isEqualTo(CITY + "通江县2022年度报告");
        String link = book.link(SIMILAR, "B" + row.getRowNum());
        String shown = text(row, 4).replace("……", "");
        assertThat(book.text(EVIDENCE, goal(link), 2)).startsWith(shown);
        assertThat(text(ofDistrict(whole(data(2024)), SIMILAR, "南江县"), 5))
                .isEqualTo(CITY + "巴州区2024年度报告");
    }

    @Test
    void withoutAReportOfLastYearTheTextHasNothingToBeComparedWith() {
        Row city =
                rows(book, SIMILAR).stream()
                        .filter(row -> text(row, 0).equals(CITY))
                        .findFirst()
                        .orElseThrow();
        assertThat(text(city, 1)).isEqualTo("不适用");
    }

    @Test
    void aDistrictsFiguresStandBesideLastYearsAndTooFewPeersAreNotCompared() {
        Row cases = indicator(district(data(2023), TONGJIANG), "人民调解案件数");
        assertThat(number(cases, 2)).isEqualTo(ThreeYears.mediated(2, 2023));
        assertThat(number(cases, 3)).isEqualTo(ThreeYears.mediated(2, 2022));
        assertThat(number(cases, 4)).isEqualTo(50);
        assertThat(text(cases, 5)).isEqualTo("不作比较（2地载明）");
    }

    @Test
    void aMedianOfPeersSaysHowManyStateItAndNoBookShowsARank() {
        BriefingData data = data(2023);
        Comparisons rows = data.comparisons();
        Peer peer =
                new Peer(
                        2023,
                        TONGJIANG,
                        "mediation.cases",
                        "510000:county",
                        9,
                        400.0,
                        515.0,
                        700.0,
                        77,
                        null,
                        null);
        WrittenBook own =
                district(
                        with(data, data.checks(), with(rows, List.of(peer), rows.lastYear())),
                        TONGJIANG);
        Row cases = indicator(own, "人民调解案件数");
        assertThat(number(cases, 5)).isEqualTo(515);
        assertThat(own.parts().get("xl/styles.xml")).contains("（9地载明）");
        assertThat(cases.stream().filter(cell -> cell != null).map(Cell::getText))
                .doesNotContain("77");
        assertThat(rows(own, "本地数据")).anySatisfy(row -> assertThat(text(row, 0)).contains("四川省的县"));
    }

    @Test
    void aSilentDistrictIsShownWhatItsPeersState() {
        BriefingData data = data(2023);
        Comparisons rows = data.comparisons();
        Peer peer =
                new Peer(
                        2023,
                        TONGJIANG,
                        "enforcement.penalty_cases",
                        "510000:county",
                        9,
                        400.0,
                        515.0,
                        700.0,
                        null,
                        null,
                        null);
        Row penalties =
                indicator(
                        district(
                                with(
                                        data,
                                        data.checks(),
                                        with(rows, List.of(peer), rows.lastYear())),
                                TONGJIANG),
                        "行政处罚案件数");
        assertThat(text(penalties, 2)).isEqualTo("未载明");
        assertThat(number(penalties, 5)).isEqualTo(515);
    }

    @Test
    void theFirstYearSaysThatThereIsNoneToCompareWith() {
        WrittenBook first = whole(data(2022));
        assertThat(first.names()).doesNotContain(FIGURES, POINTS);
        assertThat(rows(first, "封面目录"))
                .anySatisfy(row -> assertThat(text(row, 0)).contains("不作年度对比"));
        assertThat(rows(district(data(2022), TONGJIANG), "本地数据"))
                .anySatisfy(row -> assertThat(text(row, 0)).contains("没有可以对照的上年数据"));
    }

    @Test
    void theSameRowsInAnyOrderGiveTheSameBytesAndASliceTheSameBook() {
        BriefingData data = data(2023);
        BriefingData shuffled = InventedTables.shuffled(data, 5);
        List<BookPlan> plans = BRIEFING.plan(data);
        List<BriefingData> slices = BRIEFING.slices(plans, shuffled);
        for (int i = 0; i < plans.size(); i++) {
            byte[] bytes = BRIEFING.write(plans.get(i), data).bytes();
            assertThat(BRIEFING.write(plans.get(i), shuffled).bytes()).isEqualTo(bytes);
            assertThat(BRIEFING.write(plans.get(i), slices.get(i)).bytes()).isEqualTo(bytes);
        }
    }

    private static Comparisons with(Comparisons rows, List<Peer> peers, BriefingData lastYear) {
        return new Comparisons(
                rows.yearOnYear(),
                peers,
                rows.recurrences(),
                rows.promises(),
                rows.similarTexts(),
                rows.governments(),
                lastYear,
                rows.lastEdition());
    }

    private static BriefingData with(
            BriefingData data, List<Check> checks, Comparisons comparisons) {
        return new BriefingData(
                data.year(),
                data.edition(),
                data.asOf(),
                data.places(),
                data.documents(),
                data.sections(),
                data.observations(),
                data.findings(),
                checks,
                data.terms(),
                data.topics(),
                data.sectionTopics(),
                data.regionIndicators(),
                data.roster(),
                data.highlights(),
                comparisons,
                data.run());
    }

    /** This year's words, last year's and what they are to each other, as a district's rows say. */
    private static List<Tuple> points(String district) {
        return rows(book, POINTS).stream()
                .filter(row -> text(row, 0).endsWith(district))
                .map(row -> tuple(text(row, 1), text(row, 3), text(row, 5)))
                .collect(Collectors.toList());
    }

    private static Row ofDistrict(WrittenBook read, String sheet, String district) {
        return rows(read, sheet).stream()
                .filter(row -> text(row, 0).endsWith(district))
                .findFirst()
                .orElseThrow();
    }

    private static Row indicator(WrittenBook read, String name) {
        return rows(read, "本地数据").stream()
                .filter(row -> text(row, 0).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A column of the row of evidence to which a cell leads. */
    private static String evidence(WrittenBook read, String reference, int column) {
        return read.text(EVIDENCE, goal(read.link(FIGURES, reference)), column);
    }

    private static int goal(String link) {
        assertThat(link).startsWith("'" + EVIDENCE + "'!A");
        return Integer.parseInt(link.substring(link.indexOf("!A") + 2)) - 1;
    }

    private static List<Row> rows(WrittenBook read, String sheet) {
        return read.rows(sheet);
    }

    private static boolean isNumber(Row row, int column) {
        return row.getCellCount() > column
                && row.getCell(column) != null
                && row.getCell(column).getType() == CellType.NUMBER;
    }

    private static String cases(Row row, int column) {
        return Math.round(number(row, column)) + "件";
    }

    private static double number(Row row, int column) {
        return row.getCell(column).asNumber().doubleValue();
    }

    private static String text(Row row, int column) {
        return row.getCellCount() > column && row.getCell(column) != null
                ? row.getCell(column).getText()
                : "";
    }
}
