package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.FigureCells;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.corpus.Document;
import org.fazhi.settings.reading.Indicators.Indicator;

/** 年度对比: figures of two years side by side, with the reason to doubt the comparison. */
public final class YearFiguresSheet {
    private static final int NAMED = 20;

    private YearFiguresSheet() {}

    /** The sheet; none where no figure stands in both years. */
    public static Optional<Sheet> build(BookContext context) {
        SheetBuilder builder =
                new SheetBuilder(SheetNames.YEAR_FIGURES, 17, 17, 7, 11, 11, 12, 10, 18.5, 12, 12);
        builder.title("年度对比")
                .unit(context.order())
                .caption(context.table("两年报告均载明的指标"))
                .head("地区", "指标", "单位", "本年", "上年", "增减", "增减率", "备注", "本年依据", "上年依据");
        List<Document> reports = IndicatorsSheet.reports(context.index());
        int first = builder.nextRow();
        for (Document report : reports) {
            for (Indicator indicator : context.indicators().values()) {
                YearOnYear row = context.comparison().years(report.regionCode(), indicator.id());
                if (row != null && indicator.core()) {
                    builder.row(row(context, report, indicator, row));
                }
            }
        }
        if (builder.nextRow() == first) {
            return Optional.empty();
        }
        notes(builder, context, reports);
        return Optional.of(builder.build());
    }

    private static List<Cell> row(
            BookContext context, Document report, Indicator indicator, YearOnYear row) {
        String code = report.regionCode();
        Cell now = FigureCells.own(context, code, indicator);
        Cell before = FigureCells.lastYear(context, code, indicator);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.label(context.index().name(report)));
        cells.add(Cell.text(indicator.name()));
        cells.add(Cell.centred(FigureNumberFormat.columnUnit(indicator.unit())));
        cells.add(now);
        cells.add(before);
        cells.add(change(context, code, indicator));
        cells.add(settled(context, code, indicator) ? growth(row) : unsettled());
        cells.add(doubt(context, code, indicator));
        cells.add(Cell.wayTo(now));
        cells.add(Cell.wayTo(before));
        return cells;
    }

    /** The difference of a region's own figures of two years; — where both are not stated. */
    static Cell change(BookContext context, String code, Indicator indicator) {
        YearOnYear row = context.comparison().years(code, indicator.id());
        if (row == null) {
            return Cell.centred("—");
        }
        return settled(context, code, indicator) ? change(indicator, row) : unsettled();
    }

    /** What makes the comparison of two years doubtful. */
    static Cell doubt(BookContext context, String code, Indicator indicator) {
        YearOnYear row = context.comparison().years(code, indicator.id());
        return row == null || row.doubt() == null ? Cell.centred("—") : Cell.text(row.doubt());
    }

    /** Marks last year's figure where the definition has changed since. */
    public static Cell unlessBroken(
            BookContext context, String code, Indicator indicator, Cell before) {
        YearOnYear years = context.comparison().years(code, indicator.id());
        return years != null && years.change() == null && before instanceof Cell.Numeric figure
                ? new Cell.Numeric(
                        figure.value(), figure.format() + "\"（口径有变）\"", figure.sources(), null)
                : before;
    }

    private static boolean settled(BookContext context, String code, Indicator indicator) {
        return FigureCells.own(context, code, indicator) instanceof Cell.Numeric
                && FigureCells.lastYear(context, code, indicator) instanceof Cell.Numeric;
    }

    private static Cell unsettled() {
        return new Cell.Absent(Absence.TO_VERIFY, List.of());
    }

    private static Cell change(Indicator indicator, YearOnYear row) {
        if (row.change() == null) {
            return Cell.centred("不作比较");
        }
        String unit = FigureNumberFormat.columnUnit(indicator.unit());
        double value = FigureNumberFormat.in(unit, row.change());
        return new Cell.Numeric(value, FigureNumberFormat.change(value, unit), List.of(), null);
    }

    private static Cell growth(YearOnYear row) {
        return row.changeRate() == null
                ? Cell.centred("—")
                : new Cell.Numeric(row.changeRate(), FigureNumberFormat.growth(), List.of(), null);
    }

    private static void notes(SheetBuilder builder, BookContext context, List<Document> reports) {
        ReportIndex before = context.index().lastYear();
        List<String> without =
                reports.stream()
                        .filter(report -> before == null || !before.holds(report.regionCode()))
                        .map(context.index()::name)
                        .toList();
        builder.note(
                "注：1.只列本年和上年报告均载明的核心指标，各取自当年报告。2.比率的增减以百分点表示，不计算增减率；上年数不足"
                        + context.leastBase()
                        + "的不计算增减率；统计口径有变的不作比较。3.待核实指报告内数据不一致，核实前不列；〔核〕指口径待核。4.备注为影响可比性的情况，“—”表示没有发现。5.增减仅为两年报告所载数字之差，不反映工作优劣。");
        if (!without.isEmpty()) {
            String named = without.stream().limit(NAMED).collect(Collectors.joining("、"));
            String rest = without.size() > NAMED ? "等" + without.size() + "地" : "";
            builder.note("未收录上年报告、不作对比的地区：" + named + rest + "。");
        }
        builder.source();
    }
}
