package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.Indicators.Indicator;

/** 附表 全部指标: every figure of an indicator, as stated, with period, scope and the words. */
public final class AllFiguresSheet {
    private AllFiguresSheet() {}

    public static Sheet build(BookContext context) {
        ReportIndex index = context.index();
        SheetBuilder builder =
                new SheetBuilder(SheetNames.ALL_FIGURES, 18.5, 14, 20, 13, 8, 8, 8, 11, 12, 13);
        builder.title("附表 全部指标")
                .unit("按行政区划代码和指标排列")
                .head("地区", "领域", "指标", "数值", "单位", "时段", "性质", "统计范围", "原文写法", "依据");
        Map<String, Integer> order = new HashMap<>();
        context.indicators().keySet().forEach(id -> order.put(id, order.size()));
        boolean any = false;
        for (Document report : index.reports()) {
            List<Observation> figures =
                    index.observations(report).stream()
                            .filter(figure -> order.containsKey(figure.indicator()))
                            .sorted(
                                    Comparator.comparing(
                                                    (Observation figure) ->
                                                            order.get(figure.indicator()))
                                            .thenComparing(Observation::begin)
                                            .thenComparing(Observation::observationId))
                            .toList();
            for (Observation figure : figures) {
                any = true;
                builder.row(row(context, report, figure));
            }
        }
        if (!any) {
            builder.wide("报告没有载明指标目录所列的数据。", CellLook.GROUP);
        }
        builder.note(
                "注：1.数值为报告所载；性质为实际数的，是报告所称已经达到的数；〔更正〕指人工更正的数据，原文写法不变；〔核〕指列入数据核实的数据。2.金额折为万元或亿元。3.指标目录由本分析自行归纳，不是官方考核指标。");
        builder.source();
        return builder.build();
    }

    private static List<Cell> row(BookContext context, Document report, Observation figure) {
        Indicator indicator = context.indicators().get(figure.indicator());
        List<String> ids = List.of(figure.observationId());
        String unit = FigureNumberFormat.unit(figure);
        boolean marked = context.wrong(ids) || context.doubtful(ids);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.label(context.index().name(report)));
        cells.add(Cell.text(context.themes().name(indicator.domain())));
        cells.add(Cell.text(indicator.name()));
        cells.add(
                new Cell.Numeric(
                        FigureNumberFormat.in(unit, figure.effectiveValue()),
                        FigureNumberFormat.of(figure, unit, marked),
                        ids,
                        null));
        cells.add(Cell.centred(SafeText.clean(unit)));
        cells.add(Cell.centred(period(report, figure)));
        cells.add(Cell.centred(name(figure.role())));
        cells.add(
                figure.scope() == null
                        ? new Cell.Absent(Absence.NOT_STATED, List.of())
                        : Cell.centred(SafeText.clean(figure.scope())));
        cells.add(Cell.centred(SafeText.clean(figure.surface())));
        cells.add(new Cell.Evidence(ids));
        return cells;
    }

    private static String period(Document report, Observation figure) {
        return switch (figure.period()) {
            case CURRENT -> "当年";
            case PREVIOUS -> figure.isOfLastYear(report.reportYear()) ? "上年" : "以前年度";
            case CUMULATIVE -> "累计";
        };
    }

    private static String name(Observation.Role role) {
        return switch (role) {
            case LEVEL -> "实际数";
            case FROM -> "变动前";
            case TO -> "变动后";
            case CHANGE -> "增减";
            case TARGET -> "目标";
            case PART -> "其中";
        };
    }
}
