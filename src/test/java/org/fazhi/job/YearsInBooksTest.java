package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fazhi.briefing.WrittenBook.isNumber;
import static org.fazhi.briefing.WrittenBook.number;
import static org.fazhi.briefing.WrittenBook.text;
import static org.fazhi.job.ThreeYearsRun.BRIEFING;
import static org.fazhi.job.ThreeYearsRun.SETTINGS;
import static org.fazhi.job.ThreeYearsRun.district;
import static org.fazhi.job.ThreeYearsRun.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.briefing.WrittenBook;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BookSlice;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.invented.InventedTables;
import org.fazhi.invented.ThreeYears;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The books of {@link ThreeYears} show the tables of comparisons, and what they rest on. */
@ExtendWith(ThreeYearsRun.Resolver.class)
class YearsInBooksTest {
    private static final String FIGURES = "年度对比";
    private static final String POINTS = "年度对比 不足与安排";
    private static final String CITY = "巴中市";
    private static final String TONGJIANG = "511921";

    private static ThreeYearsRun run;
    private static WrittenBook book;

    @BeforeAll
    static void open(ThreeYearsRun shared) {
        run = shared;
        book = whole(run.data(2023));
    }

    @Test
    void everyFigureOfTwoYearsIsTheTablesAndLeadsToItsOwnYearsSentence() {
        List<Tuple> shown = new ArrayList<>();
        for (Row row : book.rows(FIGURES)) {
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
            assertThat(book.evidence(FIGURES, "D" + row.getRowNum(), 2)).contains(cases(row, 3));
            assertThat(book.evidence(FIGURES, "E" + row.getRowNum(), 2)).contains(cases(row, 4));
            assertThat(book.evidence(FIGURES, "D" + row.getRowNum(), 1)).doesNotContain("2022");
            assertThat(book.evidence(FIGURES, "E" + row.getRowNum(), 1)).endsWith("（2022年度报告）");
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
        for (YearOnYear row : run.warehouse().list(WarehouseTables.YEAR_ON_YEAR, run.id(), 2023)) {
            if (SETTINGS.reading().indicators().byId().get(row.indicator()).core()) {
                stored.add(
                        tuple(
                                names.get(row.regionCode().value()),
                                SETTINGS.reading().indicators().byId().get(row.indicator()).name(),
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
        assertThat(whole(run.data(2024)).rows(FIGURES))
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
        WrittenBook own = district(run.data(2024), TONGJIANG);
        assertThat(number(indicator(own, "行政复议申请件数"), 3)).isEqualTo(ThreeYears.received(2, 2023));
        assertThat(own.parts().get("xl/styles.xml")).contains("（口径有变）");
    }

    @Test
    void aDistrictsFiguresStandBesideLastYearsAndTooFewPeersAreNotCompared() {
        Row cases = indicator(district(run.data(2023), TONGJIANG), "人民调解案件数");
        assertThat(number(cases, 2)).isEqualTo(ThreeYears.mediated(2, 2023));
        assertThat(number(cases, 3)).isEqualTo(ThreeYears.mediated(2, 2022));
        assertThat(number(cases, 4)).isEqualTo(50);
        assertThat(text(cases, 5)).isEqualTo("不作比较（2地载明）");
    }

    @Test
    void theFirstYearSaysThatThereIsNoneToCompareWith() {
        WrittenBook first = whole(run.data(2022));
        assertThat(first.names()).doesNotContain(FIGURES, POINTS);
        assertThat(first.rows("封面目录"))
                .anySatisfy(row -> assertThat(text(row, 0)).contains("不作年度对比"));
        assertThat(district(run.data(2022), TONGJIANG).rows("本地数据"))
                .anySatisfy(row -> assertThat(text(row, 0)).contains("没有可以对照的上年数据"));
    }

    @Test
    void theSameRowsInAnyOrderGiveTheSameBytes() {
        BriefingData data = run.data(2023);
        BriefingData shuffled = InventedTables.shuffled(data, 5);
        Function<BookPlan, BookSlice> slicing = BRIEFING.slicing(shuffled);
        Function<BookPlan, BookSlice> whole = BRIEFING.slicing(data);
        for (BookPlan plan : BRIEFING.plan(data)) {
            byte[] bytes = BRIEFING.write(whole.apply(plan)).bytes();
            assertThat(BRIEFING.write(slicing.apply(plan)).bytes()).isEqualTo(bytes);
        }
    }

    private static String cases(Row row, int column) {
        return Math.round(number(row, column)) + "件";
    }

    private static Row indicator(WrittenBook read, String name) {
        return read.row("本地数据", name::equals);
    }
}
