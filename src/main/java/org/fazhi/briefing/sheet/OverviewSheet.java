package org.fazhi.briefing.sheet;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.OverviewLine;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.NativeChart;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;

/** 总体情况: one page that can be printed alone. */
public final class OverviewSheet {
    private static final int CHART_ROWS = 9;
    private static final int MOST_BARS = 14;

    private OverviewSheet() {}

    /**
     * @param charts those of the other sheets that carry the sentences; the first two are shown
     */
    public static Sheet build(
            BookContext context, String title, List<OverviewLine> lines, List<NativeChart> charts) {
        SheetBuilder builder = new SheetBuilder(SheetNames.OVERVIEW, 6, 13, 43, 43, 19);
        builder.title(title).unit(asOf(context)).head(List.of("序号", "事项", "情　况", "依据"), 1, 1, 2, 1);
        int ordinal = 0;
        for (OverviewLine line : lines) {
            builder.spread(
                    List.of(
                            Cell.centred(String.valueOf(++ordinal)),
                            new Cell.Words(
                                    line.topic().isEmpty() ? "其他" : line.topic(),
                                    CellLook.LABEL,
                                    List.of(),
                                    null),
                            new Cell.Words(line.sentence(), CellLook.TEXT, line.sources(), null),
                            line.way()),
                    1,
                    1,
                    2,
                    1);
        }
        List<NativeChart> shown =
                charts.stream().filter(chart -> chart.bars() <= MOST_BARS).limit(2).toList();
        if (!shown.isEmpty()) {
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
                        shown.get(i)
                                .at(new NativeChart.Frame(from, from + CHART_ROWS, left, right)));
            }
        }
        builder.note("注：n/N地载明指N份政府报告中有n份写明该数据；报告合计为载明各地之和，不含待核实和不宜加总的数据，不是全部地区的总数。");
        builder.source();
        return builder.onePage().build();
    }

    private static String asOf(BookContext context) {
        LocalDate day = context.index().data().asOf();
        return day == null ? "" : BookContext.collected(day);
    }
}
