package org.fazhi.briefing.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.OverviewLine;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.NativeChart;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.settings.briefing.SheetTexts;
import org.fazhi.settings.briefing.texts.HeadTexts;

/** 总体情况: one page that can be printed alone. */
public final class OverviewSheet {
    private static final double[] WIDTHS = {6, 13, 43, 43, 19};
    private static final int CHART_ROWS = 9;
    private static final int MOST_BARS = 14;

    private OverviewSheet() {}

    /** A sentence with its number. */
    private record Numbered(int ordinal, OverviewLine line) {}

    /**
     * @param charts those of the other sheets that carry the sentences; the first two are shown
     */
    public static Sheet build(
            BookContext context, String title, List<OverviewLine> lines, List<NativeChart> charts) {
        List<Column<Numbered>> columns = columns(context);
        SheetBuilder builder = context.sheet(SheetNames.OVERVIEW, WIDTHS);
        builder.title(title).unit(asOf(context)).headOnce(columns).rows(columns, numbered(lines));
        List<NativeChart> shown =
                charts.stream().filter(chart -> chart.bars() <= MOST_BARS).limit(2).toList();
        if (!shown.isEmpty()) {
            charts(builder, shown);
        }
        builder.note(context.texts().overview().note()).source();
        return builder.onePage().build();
    }

    private static List<Column<Numbered>> columns(BookContext context) {
        SheetTexts.OverviewTexts texts = context.texts().overview();
        HeadTexts heads = context.texts().heads();
        return List.of(
                Column.over(1, heads.number(), row -> Cell.centred(String.valueOf(row.ordinal()))),
                Column.over(
                        1,
                        texts.topic(),
                        row ->
                                Cell.label(
                                        row.line().topic().isEmpty()
                                                ? texts.other()
                                                : row.line().topic())),
                Column.over(
                        2,
                        texts.situation(),
                        row -> Cell.text(row.line().sentence(), row.line().sources())),
                Column.over(1, heads.evidence(), row -> row.line().way(context.texts().frame())));
    }

    private static List<Numbered> numbered(List<OverviewLine> lines) {
        List<Numbered> numbered = new ArrayList<>();
        lines.forEach(line -> numbered.add(new Numbered(numbered.size() + 1, line)));
        return numbered;
    }

    private static void charts(SheetBuilder builder, List<NativeChart> shown) {
        builder.space(6);
        int from = builder.nextRow();
        for (int i = 0; i < CHART_ROWS; i++) {
            builder.space(24);
        }
        for (int i = 0; i < shown.size(); i++) {
            boolean alone = shown.size() == 1;
            int left = i == 0 ? 0 : 3;
            int right = i == 0 && !alone ? 3 : builder.columns();
            builder.chart(
                    shown.get(i).at(new NativeChart.Area(from, from + CHART_ROWS, left, right)));
        }
    }

    private static String asOf(BookContext context) {
        LocalDate day = context.index().data().asOf();
        return day == null ? "" : context.collected(day);
    }
}
