package org.fazhi.briefing;

import java.time.LocalDate;
import java.util.List;

/** 总体情况: one page that can be printed alone. */
final class OverviewSheet {
    private static final int CHART_ROWS = 9;
    private static final int MOST_BARS = 14;

    private OverviewSheet() {}

    /**
     * @param charts those of the other sheets that carry the sentences; the first two are shown
     */
    static Sheet build(
            Material material, String title, List<Statement> statements, List<BarChart> charts) {
        SheetBuilder builder = new SheetBuilder(SheetNames.OVERVIEW, 6, 13, 43, 43, 19);
        builder.title(title)
                .unit(asOf(material))
                .head(List.of("序号", "事项", "情　况", "依据"), 1, 1, 2, 1);
        int ordinal = 0;
        for (Statement statement : statements) {
            builder.spread(
                    List.of(
                            Cell.centred(String.valueOf(++ordinal)),
                            new Cell.Words(
                                    statement.topic().isEmpty() ? "其他" : statement.topic(),
                                    Look.LABEL,
                                    List.of(),
                                    null),
                            new Cell.Words(
                                    statement.sentence(), Look.TEXT, statement.sources(), null),
                            statement.way()),
                    1,
                    1,
                    2,
                    1);
        }
        List<BarChart> shown =
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
                        shown.get(i).at(new BarChart.Frame(from, from + CHART_ROWS, left, right)));
            }
        }
        builder.note("注：n/N地载明指N份政府报告中有n份写明该数据；报告合计为载明各地之和，不含待核实和不宜加总的数据，不是全部地区的总数。");
        builder.source();
        return builder.onePage().build();
    }

    private static String asOf(Material material) {
        LocalDate day = material.holdings().data().asOf();
        return day == null ? "" : Material.collected(day);
    }
}
