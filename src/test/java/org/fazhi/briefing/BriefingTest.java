package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.briefing.InventedBook.ALL;
import static org.fazhi.briefing.InventedBook.BRIEFING;
import static org.fazhi.briefing.InventedBook.DATA;
import static org.fazhi.briefing.InventedBook.PLANS;
import static org.fazhi.briefing.InventedBook.READ;
import static org.fazhi.briefing.WrittenBook.text;

import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.extract.Observation;
import org.fazhi.invented.InventedTables;
import org.junit.jupiter.api.Test;

/** Which books there are, and what belongs to each. */
class BriefingTest {
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
                        "封面目录", "总体情况", "各地一览", "共性问题", "共性做法", "主要成效", "存在不足", "问题与举措对应", "台账",
                        "主要指标", "公开与内容要素", "数据核实", "工作重点词", "附表 全部指标", "附录 原文依据", "附录 指标口径");
    }

    @Test
    void theSameRowsInAnyOrderGiveTheSameBytes() {
        assertThat(
                        BRIEFING.write(
                                        BRIEFING.slicing(InventedTables.shuffled(DATA, 3))
                                                .apply(PLANS.get(0)))
                                .bytes())
                .isEqualTo(ALL.bytes());
    }

    @Test
    void aSliceHoldsNoMoreThanItsBookNeeds() {
        BookPlan plan = PLANS.get(PLANS.size() - 1);
        BriefingData slice = BRIEFING.slicing(DATA).apply(plan).data();
        assertThat(slice.observations().size()).isLessThan(DATA.observations().size());
        BriefingData again = BRIEFING.slicing(slice).apply(plan).data();
        assertThat(again.observations()).containsExactlyElementsOf(slice.observations());
    }

    @Test
    void aPrefecturesBookHoldsItsOwnDistrictsAlone() {
        BookPlan plan =
                PLANS.stream()
                        .filter(due -> due.kind() == BookPlan.Kind.PREFECTURE)
                        .findFirst()
                        .orElseThrow();
        WrittenBook book =
                new WrittenBook(BRIEFING.write(BRIEFING.slicing(DATA).apply(plan)).bytes());
        assertThat(book.rows(SheetNames.DISTRICTS).stream().map(row -> text(row, 0)))
                .filteredOn(name -> name.endsWith("县"))
                .as("the prefecture is not said again")
                .isNotEmpty()
                .allMatch(name -> name.matches("[甲乙丙]山县"));
        assertThat(book.rows(SheetNames.CONTENTS))
                .as("who is expected is counted within the prefecture")
                .anySatisfy(row -> assertThat(text(row, 0)).isEqualTo("山中市"));
        assertThat(BRIEFING.chartImages(BRIEFING.slicing(DATA).apply(plan))).isEmpty();
    }

    @Test
    void manyReportsMakeProvincesTheRows() {
        Briefing few = new Briefing(ManyReports.settings(10).briefing());
        WrittenBook book =
                new WrittenBook(few.write(few.slicing(DATA).apply(PLANS.get(0))).bytes());
        assertThat(book.names())
                .containsExactly(
                        "封面目录",
                        "总体情况",
                        "各地一览",
                        "共性问题",
                        "共性做法",
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
                                        few.slicing(DATA)
                                                .apply(
                                                        PLANS.stream()
                                                                .filter(
                                                                        p ->
                                                                                p.kind()
                                                                                        == BookPlan
                                                                                                .Kind
                                                                                                .PROVINCE)
                                                                .findFirst()
                                                                .orElseThrow()))
                                .bytes());
        assertThat(province.names()).contains(SheetNames.EVIDENCE, SheetNames.ALL_FIGURES);
    }

    @Test
    void aBookSaysInWhichCellsItShowsAFigure() {
        Observation observation = DATA.observations().get(0);
        assertThat(ALL.places().get(observation.observationId()))
                .extracting(CellPlace::sheet)
                .contains(SheetNames.ALL_FIGURES);
    }
}
