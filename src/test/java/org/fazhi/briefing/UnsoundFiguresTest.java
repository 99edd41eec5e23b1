package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.FigureCells;
import org.fazhi.briefing.data.BookDivision;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.junit.jupiter.api.Test;

/** A figure that may be told twice is left out of sums, so that no book shows it without a mark. */
class UnsoundFiguresTest {
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final String TAKEN_ONCE = "litigation.head_appearances";
    private static final String PLAIN = "litigation.cases";

    /** The leaders' three appearances are told of again, in other words. */
    private static final String REPORT =
            """
            巴州区人民政府2023年法治政府建设年度报告

            坚持以法治引领各项工作，健全行政复议和行政应诉工作制度，完善重大行政决策程序，规范行政执法行为，推进政务公开，加强人民调解，提升公共法律服务水平，推动依法行政各项任务落到实处。
            一、主要举措和成效
            （一）加强行政应诉。全年发生行政诉讼案件61件。行政机关负责人出庭应诉3次，出庭率达100%。
            二、党政主要负责人履行推进法治建设第一责任人职责情况
            区政府领导带头出庭3次，带头学法10次。
            三、存在不足
            个别单位法治意识不强。
            四、下一年度工作安排
            加强法治培训。

            四川省巴中市巴州区人民政府
            """;

    private static final BriefingData DATA =
            ReadReports.of(
                    SETTINGS,
                    List.of(
                            new BookDivision(
                                    new RegionCode("510000"),
                                    "四川省",
                                    null,
                                    Document.GovernmentLevel.PROVINCE),
                            new BookDivision(
                                    new RegionCode("511900"),
                                    "巴中市",
                                    new RegionCode("510000"),
                                    Document.GovernmentLevel.PREFECTURE),
                            new BookDivision(
                                    new RegionCode("511902"),
                                    "巴州区",
                                    new RegionCode("511900"),
                                    Document.GovernmentLevel.COUNTY)),
                    Map.of("report.txt", REPORT));

    @Test
    void itsCellIsMarkedAndTheNoteSaysWhy() {
        assertThat(own(TAKEN_ONCE).format()).endsWith("\"〔核〕\"");
        assertThat(own(PLAIN).format()).doesNotContain("核");
        Briefing briefing = new Briefing(SETTINGS.briefing());
        assertThat(briefing.plan(DATA)).hasSize(2);
        for (BookPlan plan : briefing.plan(DATA)) {
            WrittenBook book =
                    new WrittenBook(briefing.write(briefing.slicing(DATA).apply(plan)).bytes());
            String sheet =
                    plan.kind() == BookPlan.Kind.REGION
                            ? SheetNames.FIGURES
                            : SheetNames.INDICATORS;
            assertThat(book.rows(sheet).stream().flatMap(Row::stream).filter(Objects::nonNull))
                    .anySatisfy(cell -> assertThat(cell.getText()).contains("报告多处写明、可能重复或相互包含"));
        }
    }

    @Test
    void itStandsInNoChart() {
        BookContext context = new BookContext(DATA, SETTINGS.briefing());
        Document report = DATA.documents().get(0);
        assertThat(FigureCells.settled(context, report, indicator(TAKEN_ONCE))).isEmpty();
        assertThat(FigureCells.settled(context, report, indicator(PLAIN))).isPresent();
    }

    private static Cell.Numeric own(String indicator) {
        Cell cell =
                FigureCells.own(
                        new BookContext(DATA, SETTINGS.briefing()),
                        new RegionCode("511902"),
                        indicator(indicator));
        return (Cell.Numeric) cell;
    }

    private static Indicator indicator(String id) {
        return SETTINGS.reading().indicators().byId().get(id);
    }
}
