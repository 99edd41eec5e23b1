package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.RegionIndicator;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.invented.InventedTables;
import org.fazhi.settings.Indicators.Indicator;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;

class BriefingTest {
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final Briefing BRIEFING = new Briefing(SETTINGS);
    private static final BriefingData DATA = InventedTables.of(SETTINGS, 14, 4, 7);
    private static final List<BookPlan> PLANS = BRIEFING.plan(DATA);
    private static final Book ALL = BRIEFING.write(PLANS.get(0), DATA);
    private static final WrittenBook READ = new WrittenBook(ALL.bytes());
    private static final Map<String, Observation> OBSERVATIONS =
            DATA.observations().stream()
                    .collect(Collectors.toMap(Observation::observationId, Function.identity()));

    @Test
    void aBookForAllReportsOneForEachProvinceOneForEachPrefectureAndOneForEachRegion() {
        assertThat(PLANS.get(0).relativePath()).isEqualTo("2023/法治政府建设年度报告分析（样本）-2023.xlsx");
        assertThat(PLANS)
                .extracting(BookPlan::relativePath)
                .contains(
                        "2023/110000-北京市/110000-北京市.xlsx",
                        "2023/140000-山西省/140100-山中市.xlsx",
                        "2023/110000-北京市/110101-甲山县.xlsx");
        assertThat(PLANS).extracting(BookPlan::kind).contains(BookPlan.Kind.values());
    }

    @Test
    void theSheetsStandInTheirOrder() {
        assertThat(READ.names())
                .containsExactly(
                        "封面目录", "总体情况", "各地一览", "主要成效", "存在不足", "问题与举措对应", "主要指标", "公开与内容要素",
                        "数据核实", "工作重点词", "附表 全部指标", "附录 原文依据", "附录 指标口径");
    }

    @Test
    void theSameRowsInAnyOrderGiveTheSameBytes() {
        assertThat(BRIEFING.write(PLANS.get(0), InventedTables.shuffled(DATA, 3)).bytes())
                .isEqualTo(ALL.bytes());
    }

    @Test
    void aSliceGivesTheSameBookAsAllTheData() {
        BookPlan plan = PLANS.get(PLANS.size() - 1);
        BriefingData slice = BRIEFING.slices(PLANS, DATA).get(PLANS.size() - 1);
        assertThat(slice.observations().size()).isLessThan(DATA.observations().size());
        assertThat(BRIEFING.write(plan, slice).bytes())
                .isEqualTo(BRIEFING.write(plan, DATA).bytes());
    }

    @Test
    void everyFigureOfTheAppendixIsTheReportsAndLeadsToItsSentence() {
        List<Observation> stated =
                DATA.observations().stream().filter(o -> o.indicator() != null).toList();
        Set<String> values =
                stated.stream()
                        .map(figure -> figure.surface() + " " + figure.value())
                        .collect(Collectors.toSet());
        int seen = 0;
        for (Row row : READ.rows(SheetNames.ALL_FIGURES)) {
            if (row.getCellCount() < 10 || !isNumber(row, 3)) {
                continue;
            }
            seen++;
            double shown = row.getCell(3).asNumber().doubleValue();
            String surface = row.getCell(8).getText();
            String unit = row.getCell(4).getText();
            double base = unit.equals("万元") ? shown * 1e4 : unit.equals("亿元") ? shown * 1e8 : shown;
            assertThat(values).contains(surface + " " + base);
            assertThat(evidence(SheetNames.ALL_FIGURES, "D" + row.getRowNum())).contains(surface);
        }
        assertThat(seen).isEqualTo(stated.size());
    }

    @Test
    void everyFigureOfTheMainIndicatorsIsTheTablesAndLeadsToItsSentence() {
        List<Indicator> core =
                SETTINGS.indicators().indicators().stream().filter(Indicator::core).toList();
        Map<String, String> codes =
                DATA.documents().stream()
                        .filter(document -> document.status() == Document.Status.OK)
                        .collect(
                                Collectors.toMap(
                                        document ->
                                                document.province()
                                                        + Objects.toString(
                                                                document.prefecture(), "")
                                                        + document.county(),
                                        Document::regionCode));
        int numbers = 0;
        for (Row row : READ.rows(SheetNames.INDICATORS)) {
            String code = row.getCellCount() == 0 ? null : codes.get(text(row, 0));
            for (int column = 1; code != null && column <= core.size(); column++) {
                if (!isNumber(row, column)) {
                    assertThat(text(row, column)).isIn("未载明", "待核实", "不适用");
                    continue;
                }
                numbers++;
                RegionIndicator figure = figure(code, core.get(column - 1).id());
                assertThat(row.getCell(column).asNumber().doubleValue()).isEqualTo(figure.value());
                String reference = new CellPlace("", row.getRowNum() - 1, column).reference();
                assertThat(evidence(SheetNames.INDICATORS, reference))
                        .contains(OBSERVATIONS.get(figure.observationIds().get(0)).surface());
            }
        }
        assertThat(numbers).isGreaterThan(80);
    }

    @Test
    void theEvidenceLeadsBackToWhereItIsUsed() {
        Map<String, String> links = READ.linksOf(SheetNames.EVIDENCE);
        Pattern goal = Pattern.compile("'([^']+)'!([A-Z]+)([0-9]+)");
        int back = 0;
        for (Map.Entry<String, String> link : links.entrySet()) {
            if (!link.getKey().startsWith("G")) {
                continue;
            }
            Matcher matcher = goal.matcher(link.getValue());
            assertThat(matcher.matches()).as(link.getValue()).isTrue();
            assertThat(READ.names()).contains(matcher.group(1));
            back++;
        }
        assertThat(back).isGreaterThan(DATA.observations().size());
    }

    @Test
    void noCellHoldsAFormulaAndNoLinkLeadsOutside() {
        READ.parts()
                .forEach(
                        (name, part) -> {
                            if (name.startsWith("xl/worksheets/sheet")) {
                                assertThat(part).as(name).doesNotContain("<f>");
                                assertThat(part).doesNotContain("xr:uid");
                            }
                            assertThat(part).as(name).doesNotContain("TargetMode=\"External\"");
                        });
        for (String sheet : READ.names()) {
            for (Row row : READ.rows(sheet)) {
                row.stream()
                        .filter(cell -> cell != null)
                        .forEach(
                                cell ->
                                        assertThat(cell.getType())
                                                .isNotIn(CellType.FORMULA, CellType.ERROR));
            }
        }
    }

    @Test
    void wordsThatTryToBeFormulasStandAsWords() {
        assertThat(READ.rows(SheetNames.SHORTCOMINGS))
                .anySatisfy(row -> assertThat(text(row, 5)).isEqualTo("=cmd|'/C calc'!A0"));
        assertThat(READ.parts().get("xl/styles.xml")).contains("quotePrefix=\"true\"");
    }

    @Test
    void noMachineWordAndNoWordOfJudgementStandsOnASheet() {
        Pattern wrong =
                Pattern.compile("null|NaN|topic_|error|Optional|true|false|造假|虚报|抄袭|[A-Z]{4,}_");
        for (String sheet : READ.names()) {
            for (Row row : READ.rows(sheet)) {
                row.stream()
                        .filter(cell -> cell != null && cell.getType() == CellType.STRING)
                        .forEach(
                                cell ->
                                        assertThat(cell.getText())
                                                .as(sheet)
                                                .doesNotContainPattern(wrong));
            }
        }
    }

    @Test
    void theThoughtIsNoKeyword() {
        for (Row row : READ.rows(SheetNames.KEYWORDS)) {
            assertThat(text(row, 1)).doesNotContain("习近平");
        }
        assertThat(READ.rows(SheetNames.KEYWORDS))
                .anySatisfy(row -> assertThat(text(row, 0)).contains("样本不足，不作主题分析"));
    }

    @Test
    void topicsStandWithTheirShareAndSectionsWhereThereAreReportsEnough() {
        BriefingData data = InventedTables.of(SETTINGS, 60, 4, 7);
        WrittenBook book =
                new WrittenBook(BRIEFING.write(BRIEFING.plan(data).get(0), data).bytes());
        assertThat(book.rows(SheetNames.KEYWORDS))
                .noneSatisfy(row -> assertThat(text(row, 0)).contains("样本不足"))
                .filteredOn(row -> text(row, 1).equals("复议、应诉"))
                .as("neither a machine's name nor the thought is a label or a word of a topic")
                .singleElement()
                .satisfies(row -> assertThat(text(row, 0)).isEqualTo("复议、应诉\n100.0%"))
                .satisfies(row -> assertThat(text(row, 2).lines()).hasSize(3));
    }

    @Test
    void theFourStatesAreFourThings() {
        List<String> words =
                READ.rows(SheetNames.INDICATORS).stream()
                        .flatMap(row -> row.stream())
                        .filter(cell -> cell != null && cell.getType() == CellType.STRING)
                        .map(Cell::getText)
                        .toList();
        assertThat(words).contains("未载明", "未收录", "待核实");
    }

    @Test
    void nativeChartsShowTheNumbersOfTheirTables() {
        Pattern range =
                Pattern.compile(
                        "<c:f>'?([^'!]+)'?!\\$([A-Z]+)\\$([0-9]+):\\$[A-Z]+\\$([0-9]+)</c:f>");
        Pattern cached = Pattern.compile("<c:pt idx=\"[0-9]+\"><c:v>([^<]*)</c:v>");
        int charts = 0;
        for (Map.Entry<String, String> part : READ.parts().entrySet()) {
            if (!part.getKey().startsWith("xl/charts/chart")) {
                continue;
            }
            charts++;
            String values = part.getValue().substring(part.getValue().indexOf("<c:val>"));
            Matcher matcher = range.matcher(values);
            assertThat(matcher.find()).isTrue();
            int column = matcher.group(2).charAt(0) - 'A';
            int row = Integer.parseInt(matcher.group(3)) - 1;
            Matcher value = cached.matcher(values);
            while (value.find()) {
                assertThat(Double.parseDouble(READ.text(matcher.group(1), row, column)))
                        .isEqualTo(Double.parseDouble(value.group(1)));
                row++;
            }
            assertThat(row).isEqualTo(Integer.parseInt(matcher.group(4)));
            assertThat(part.getValue()).contains("<a:solidFill>");
        }
        assertThat(charts).isGreaterThanOrEqualTo(4);
    }

    @Test
    void aPrefecturesBookHoldsItsOwnDistrictsAlone() {
        BookPlan plan =
                PLANS.stream()
                        .filter(due -> due.kind() == BookPlan.Kind.PREFECTURE)
                        .findFirst()
                        .orElseThrow();
        WrittenBook book = new WrittenBook(BRIEFING.write(plan, DATA).bytes());
        assertThat(book.rows(SheetNames.DISTRICTS).stream().map(row -> text(row, 0)))
                .filteredOn(name -> name.endsWith("县"))
                .as("the prefecture is not said again")
                .isNotEmpty()
                .allMatch(name -> name.matches("[甲乙丙]山县"));
        assertThat(book.rows(SheetNames.CONTENTS))
                .as("who is expected is counted within the prefecture")
                .anySatisfy(row -> assertThat(text(row, 0)).isEqualTo("山中市"));
        assertThat(BRIEFING.pictures(plan, DATA)).isEmpty();
    }

    @Test
    void manyReportsMakeProvincesTheRows() {
        Briefing few = new Briefing(ManyReports.settings(10));
        WrittenBook book = new WrittenBook(few.write(PLANS.get(0), DATA).bytes());
        assertThat(book.names())
                .containsExactly(
                        "封面目录",
                        "总体情况",
                        "各地一览",
                        "主要成效",
                        "主要成效 各省领域",
                        "存在不足",
                        "存在不足 各省领域",
                        "存在不足 各省性质",
                        "主要指标",
                        "公开与内容要素",
                        "附录 指标口径");
        assertThat(book.rows(SheetNames.DISTRICTS))
                .anySatisfy(row -> assertThat(text(row, 0)).isEqualTo("山西省"));
        WrittenBook province =
                new WrittenBook(
                        few.write(
                                        PLANS.stream()
                                                .filter(p -> p.kind() == BookPlan.Kind.PROVINCE)
                                                .findFirst()
                                                .orElseThrow(),
                                        DATA)
                                .bytes());
        assertThat(province.names()).contains(SheetNames.EVIDENCE, SheetNames.ALL_FIGURES);
    }

    @Test
    void theSamePlaceIsNamedForATrace() {
        Observation observation = DATA.observations().get(0);
        List<CellPlace> places = BRIEFING.places(PLANS.get(0), DATA, observation.observationId());
        assertThat(places).extracting(CellPlace::sheet).contains(SheetNames.ALL_FIGURES);
    }

    @Test
    void noRowNeedsMoreThanExcelAllows() {
        Pattern height = Pattern.compile(" ht=\"([0-9.]+)\"");
        READ.parts().entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/sheet"))
                .forEach(
                        part -> {
                            Matcher matcher = height.matcher(part.getValue());
                            while (matcher.find()) {
                                assertThat(Double.parseDouble(matcher.group(1)))
                                        .as(part.getKey())
                                        .isLessThan(TextMetrics.TALLEST);
                            }
                        });
    }

    private static RegionIndicator figure(String code, String indicator) {
        return DATA.regionIndicators().stream()
                .filter(row -> row.regionCode().equals(code) && row.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** The passage a cell's link leads to, with the words the source has for its figures. */
    private static String evidence(String sheet, String reference) {
        String link = READ.link(sheet, reference);
        assertThat(link).as(sheet + "!" + reference).startsWith("'附录 原文依据'!A");
        int row = Integer.parseInt(link.substring(link.indexOf("!A") + 2)) - 1;
        return READ.text(SheetNames.EVIDENCE, row, 2);
    }

    private static boolean isNumber(Row row, int column) {
        return row.getCellCount() > column
                && row.getCell(column) != null
                && row.getCell(column).getType() == CellType.NUMBER;
    }

    private static String text(Row row, int column) {
        return row.getCellCount() > column && row.getCell(column) != null
                ? row.getCell(column).getText()
                : "";
    }
}
