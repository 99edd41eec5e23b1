package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.NativeChart;
import org.fazhi.briefing.layout.PageBreaks;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.settings.Settings;
import org.fazhi.settings.briefing.texts.FrameTexts;
import org.junit.jupiter.api.Test;

/** A district's book is short, and its pages end where a reader would end them. */
class DistrictPagesTest {
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final FrameTexts FRAME = SETTINGS.briefing().sheets().frame();
    private static final List<Column<Integer>> COLUMNS =
            List.of(
                    new Column<>("甲", 30, row -> Cell.text("一")),
                    new Column<>("乙", 30, row -> Cell.text("二")));
    private static final double ROW = 16;

    @Test
    void theBooksOfTheFiveRealReportsHaveFourToSevenPagesBeforeTheirEvidence() {
        BriefingData data = SampleReports.read(SETTINGS);
        Briefing briefing = new Briefing(SETTINGS.briefing());
        for (BookPlan plan : briefing.plan(data)) {
            if (plan.kind() == BookPlan.Kind.REGION) {
                WrittenBook book =
                        new WrittenBook(briefing.write(briefing.slicing(data).apply(plan)).bytes());
                int sheets = book.names().indexOf(SheetNames.EVIDENCE);
                long pages =
                        IntStream.rangeClosed(1, sheets)
                                .mapToLong(sheet -> 1 + breaks(book, sheet))
                                .sum();
                assertThat(pages).as(plan.title()).isBetween(4L, 7L);
            }
        }
    }

    private static long breaks(WrittenBook book, int sheet) {
        String xml = book.parts().get("xl/worksheets/sheet" + sheet + ".xml");
        return Pattern.compile("<brk ").matcher(xml).results().count();
    }

    @Test
    void aHeadGoesToTheNextPageWithTheFirstRowBelowIt() {
        SheetBuilder builder = new SheetBuilder(FRAME, "表", COLUMNS);
        rows(builder.caption("表1").head(COLUMNS), 26);
        int caption = builder.nextRow();
        rows(builder.caption("表2").head(COLUMNS), 20);
        assertThat(breaks(builder)).containsExactly(caption - 1);
    }

    @Test
    void aSmallTableIsNotDivided() {
        SheetBuilder builder = new SheetBuilder(FRAME, "表", COLUMNS);
        rows(builder.caption("表1").head(COLUMNS), 22);
        int caption = builder.nextRow();
        rows(builder.caption("表2").head(COLUMNS), 8).note("注：一。");
        assertThat(breaks(builder)).containsExactly(caption - 1);
    }

    @Test
    void aFewRowsMoreThanAPageAreFittedToIt() {
        SheetBuilder builder = new SheetBuilder(FRAME, "表", COLUMNS);
        rows(builder.caption("表1").head(COLUMNS), 30);
        double[] heights = heights(builder);
        assertThat(PageBreaks.onePage(builder.build(), heights)).isTrue();
        rows(builder, 3);
        assertThat(PageBreaks.onePage(builder.build(), heights(builder))).isFalse();
    }

    @Test
    void aNoteIsNotAloneOnTheLastPageNorWithASingleRow() {
        SheetBuilder builder = new SheetBuilder(FRAME, "表", COLUMNS);
        rows(builder.head(COLUMNS), 56);
        int last = builder.nextRow() - 1;
        builder.note("注：一。").note("资料来源：二。");
        assertThat(breaks(builder)).containsExactly(28, last - 3);
    }

    @Test
    void theLastRowOfATableIsNotAloneOnAPage() {
        SheetBuilder builder = new SheetBuilder(FRAME, "表", COLUMNS);
        rows(builder.head(COLUMNS), 29);
        int last = builder.nextRow() - 1;
        rows(builder.pageBreak().caption("表2").headOnce(COLUMNS), 12);
        assertThat(breaks(builder)).containsExactly(last - 3, last);
    }

    @Test
    void whatNamesAChartStandsBelowItAndNotAboveTheNextTable() {
        SheetBuilder builder = new SheetBuilder(FRAME, "表", COLUMNS);
        int from = builder.nextRow();
        for (int i = 0; i < 20; i++) {
            builder.space(ROW);
        }
        builder.chart(
                new NativeChart(
                        "图",
                        new NativeChart.Table("表", 0, List.of(), 0, 1),
                        new NativeChart.Area(from, from + 20, 0, 2),
                        NativeChart.Orientation.BARS));
        int caption = builder.nextRow();
        rows(builder.caption("图1").caption("表2").headOnce(COLUMNS), 12);
        assertThat(breaks(builder)).containsExactly(caption);
    }

    @Test
    void aChartIsNotCut() {
        SheetBuilder builder = new SheetBuilder(FRAME, "表", COLUMNS);
        rows(builder, 26);
        int from = builder.nextRow();
        for (int i = 0; i < 12; i++) {
            builder.space(ROW);
        }
        builder.chart(
                new NativeChart(
                        "图",
                        new NativeChart.Table("表", 0, List.of(), 0, 1),
                        new NativeChart.Area(from, from + 12, 0, 2),
                        NativeChart.Orientation.BARS));
        assertThat(breaks(builder)).containsExactly(from - 1);
    }

    @Test
    void aLongTableEndsItsPagesWhereTheProgramLikes() {
        SheetBuilder builder = new SheetBuilder(FRAME, "表", COLUMNS);
        rows(builder.caption("表1").head(COLUMNS), 5_000);
        assertThat(breaks(builder)).isEmpty();
    }

    private static SheetBuilder rows(SheetBuilder builder, int count) {
        for (int i = 0; i < count; i++) {
            builder.row(COLUMNS, i);
        }
        return builder;
    }

    private static List<Integer> breaks(SheetBuilder builder) {
        return PageBreaks.of(builder.build(), heights(builder));
    }

    private static double[] heights(SheetBuilder builder) {
        double[] heights = new double[builder.nextRow()];
        Arrays.fill(heights, ROW);
        return heights;
    }
}
