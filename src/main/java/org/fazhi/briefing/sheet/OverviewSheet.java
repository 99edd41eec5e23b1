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
    private static final double[] WIDTHS = {12, 47, 47, 18};
    private static final int CHART_ROWS = 9;
    private static final int MOST_BARS = 14;

    private OverviewSheet() {}

    /** A sentence; the first of a paragraph with its name. */
    private record Line(String paragraph, OverviewLine line) {}

    /**
     * @param charts those of the other sheets that carry the sentences; that of common points is
     *     shown alone, since its labels are long, else the first two
     */
    public static Sheet build(
            BookContext context, String title, List<OverviewLine> lines, List<NativeChart> charts) {
        List<Column<Line>> columns = columns(context);
        SheetBuilder builder = context.sheet(SheetNames.OVERVIEW, WIDTHS);
        builder.title(title).unit(asOf(context)).headOnce(columns);
        OverviewLine.paragraphs(context.settings(), lines)
                .forEach((name, sentences) -> builder.rows(columns, named(name, sentences)));
        List<NativeChart> shown =
                charts.stream().filter(chart -> chart.bars() <= MOST_BARS).limit(2).toList();
        if (!shown.isEmpty() && shown.get(0).table().sheet().equals(SheetNames.COMMON_PROBLEMS)) {
            shown = shown.subList(0, 1);
        }
        if (!shown.isEmpty()) {
            charts(builder, shown);
        }
        builder.note(context.texts().overview().note()).source();
        return builder.onePage().build();
    }

    private static List<Column<Line>> columns(BookContext context) {
        SheetTexts.OverviewTexts texts = context.texts().overview();
        HeadTexts heads = context.texts().heads();
        return List.of(
                Column.over(1, texts.topic(), row -> Cell.label(row.paragraph())),
                Column.over(
                        2,
                        texts.situation(),
                        row -> Cell.text(row.line().sentence(), row.line().sources())),
                Column.over(1, heads.evidence(), row -> row.line().way(context.texts().frame())));
    }

    private static List<Line> named(String paragraph, List<OverviewLine> sentences) {
        List<Line> lines = new ArrayList<>();
        sentences.forEach(line -> lines.add(new Line(lines.isEmpty() ? paragraph : "", line)));
        return lines;
    }

    private static void charts(SheetBuilder builder, List<NativeChart> shown) {
        builder.space(6);
        int from = builder.nextRow();
        for (int i = 0; i < CHART_ROWS; i++) {
            builder.space(24);
        }
        for (int i = 0; i < shown.size(); i++) {
            boolean alone = shown.size() == 1;
            int left = i == 0 ? 0 : 2;
            int right = i == 0 && !alone ? 2 : builder.columns();
            builder.chart(
                    shown.get(i).at(new NativeChart.Area(from, from + CHART_ROWS, left, right)));
        }
    }

    private static String asOf(BookContext context) {
        LocalDate day = context.index().data().asOf();
        return day == null ? "" : context.collected(day);
    }
}
