package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.FigureCells;
import org.fazhi.briefing.content.ProvinceRows;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.ComparisonsBuilder;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.invented.InventedTables;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.junit.jupiter.api.Test;

/** The book of many provinces: what its rows count is what the tables hold. */
class ProvinceRowsTest {
    private static final Settings SETTINGS = ManyReports.settings(10);
    private static final Indicator INDICATOR =
            SETTINGS.reading().indicators().byId().get("mediation.cases");
    private static final BriefingData DATA = withYears(InventedTables.of(SETTINGS, 18, 4, 7));
    private static final BookContext CONTEXT = new BookContext(DATA, SETTINGS.briefing());
    private static final WrittenBook BOOK = book();

    private static WrittenBook book() {
        Briefing briefing = new Briefing(SETTINGS.briefing());
        return new WrittenBook(
                briefing.write(briefing.slicing(DATA).apply(briefing.plan(DATA).get(0))).bytes());
    }

    /** Last year each district settled two cases less; of the first the comparison is doubtful. */
    private static BriefingData withYears(BriefingData data) {
        BookContext context = new BookContext(data, SETTINGS.briefing());
        List<YearOnYear> years = new ArrayList<>();
        for (Document report : context.index().governments()) {
            FigureCells.settled(context, report, INDICATOR)
                    .ifPresent(
                            figure ->
                                    years.add(
                                            new YearOnYear(
                                                    report.regionCode(),
                                                    INDICATOR.id(),
                                                    data.year(),
                                                    figure.value(),
                                                    figure.value() - 2,
                                                    INDICATOR.unit(),
                                                    2.0,
                                                    null,
                                                    years.isEmpty() ? "统计范围不同" : null,
                                                    List.of(),
                                                    List.of())));
        }
        return data.with(ComparisonsBuilder.builder().yearOnYear(years).build());
    }

    @Test
    void bothYearsAreSumsOfTheSameDistrictsOfWhichNothingIsDoubtful() {
        Map<String, List<YearOnYear>> expected = new TreeMap<>();
        for (YearOnYear pair : DATA.comparisons().yearOnYear()) {
            if (pair.doubt() == null) {
                RegionCode province = pair.regionCode().provinceOrCorps();
                String name = CONTEXT.index().places().name(province);
                expected.computeIfAbsent(name, key -> new ArrayList<>()).add(pair);
                expected.computeIfAbsent(
                                CONTEXT.texts().frame().allReports(), key -> new ArrayList<>())
                        .add(pair);
            }
        }
        assertThat(expected).hasSizeGreaterThan(2);
        expected.forEach(
                (name, pairs) -> {
                    Row row = row(SheetNames.YEAR_FIGURES, name);
                    double now = pairs.stream().mapToDouble(YearOnYear::value).sum();
                    assertThat(number(row, 1)).as(name).isEqualTo(pairs.size());
                    assertThat(number(row, 2)).isEqualTo(now);
                    assertThat(number(row, 3)).isEqualTo(now - 2 * pairs.size());
                    assertThat(number(row, 4)).isEqualTo(2.0 * pairs.size());
                    assertThat(number(row, 6)).isEqualTo(pairs.size());
                    assertThat(number(row, 7)).isEqualTo(0);
                });
    }

    @Test
    void aShareSaysOfHowManyReportsItIs() {
        ReportIndex index = CONTEXT.index();
        for (ProvinceRows.Row row : ProvinceRows.of(CONTEXT)) {
            long stating =
                    row.reports().stream()
                            .filter(
                                    report ->
                                            !index.findings(report, Finding.Kind.STRENGTH)
                                                    .isEmpty())
                            .count();
            assertThat(text(row(SheetNames.STRENGTHS, row.name(), "%（"), 1))
                    .endsWith("（" + stating + "/" + row.reports().size() + "）");
        }
    }

    @Test
    void whatNobodyCanStateIsNotZero() {
        assertThat(ProvinceRows.share(CONTEXT, 0, 0))
                .isEqualTo(new Cell.Absent(Absence.NOT_APPLICABLE, List.of()));
        assertThat(ProvinceRows.share(CONTEXT, 0, 3)).isEqualTo(Cell.centred("0%（0/3）"));
    }

    @Test
    void theOrderIsThatOfTheDivisionCodes() {
        List<String> provinces =
                ProvinceRows.of(CONTEXT).stream()
                        .map(ProvinceRows.Row::name)
                        .filter(name -> !name.equals("地区待核实"))
                        .toList();
        List<String> shown =
                BOOK.rows(SheetNames.CONTENTS).stream()
                        .map(row -> text(row, 0))
                        .filter(provinces::contains)
                        .toList();
        assertThat(shown).isEqualTo(provinces);
    }

    private static Row row(String sheet, String name) {
        return row(sheet, name, "");
    }

    private static Row row(String sheet, String name, String second) {
        return BOOK.rows(sheet).stream()
                .filter(row -> row.getCellCount() > 1 && text(row, 0).equals(name))
                .filter(row -> text(row, 1).contains(second))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Row row, int column) {
        return row.getOptionalCell(column)
                .map(org.dhatim.fastexcel.reader.Cell::getText)
                .orElse("");
    }

    private static Double number(Row row, int column) {
        return row.getOptionalCell(column)
                .filter(cell -> cell.getType() == CellType.NUMBER)
                .map(cell -> cell.asNumber().doubleValue())
                .orElse(null);
    }
}
