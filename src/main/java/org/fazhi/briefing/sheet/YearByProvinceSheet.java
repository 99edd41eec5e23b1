package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.FigureCells;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.content.ProvinceRows;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.figure.Quantiles;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.corpus.Document;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.text.Decimals;

/**
 * 年度对比 of a large corpus: below each indicator the provinces as rows. Only governments that state
 * it in both years without a doubt count, so that both sides rest on the same reports.
 */
public final class YearByProvinceSheet {
    private YearByProvinceSheet() {}

    /** The sheet; none where no figure stands in both years without a doubt. */
    public static Optional<Sheet> build(BookContext context) {
        SheetBuilder builder =
                new SheetBuilder(SheetNames.YEAR_FIGURES, 18.5, 15, 15, 15, 15, 12.5, 12, 12, 12);
        builder.title("年度对比")
                .unit(context.order())
                .caption(context.table("各省两年均载明的指标"))
                .head(
                        "省份",
                        "两年均载明\n（地）",
                        "本年",
                        "上年",
                        "增减",
                        "增减率",
                        "本年较多\n（地）",
                        "本年较少\n（地）",
                        "持平\n（地）");
        Map<String, List<Document>> provinces = ProvinceRows.ofGovernments(context.index());
        int first = builder.nextRow();
        for (Indicator indicator : IndicatorsSheet.core(context)) {
            indicator(builder, context, indicator, provinces);
        }
        if (builder.nextRow() == first) {
            return Optional.empty();
        }
        builder.note(
                "注：1.只计本年和上年报告均载明、没有口径疑问的政府报告，两年为同一批地区；口径不一的指标不列。2.数量为这些地区之和，不是全部地区的总数；比率为这些地区的中位数，不足"
                        + context.medianMinimum()
                        + "地的不列，增减以百分点表示。3.上年数不足"
                        + context.leastBase()
                        + "的不计算增减率。4.增减仅为两年报告所载数字之差，不反映工作优劣；各地数据见各省分册。");
        builder.source();
        return Optional.of(builder.build());
    }

    private static void indicator(
            SheetBuilder builder,
            BookContext context,
            Indicator indicator,
            Map<String, List<Document>> provinces) {
        boolean rate = indicator.kind() == Indicators.IndicatorKind.RATE;
        String unit = FigureNumberFormat.columnUnit(indicator.unit());
        boolean[] named = {false};
        provinces.forEach(
                (name, reports) -> {
                    List<YearOnYear> pairs = pairs(context, indicator, reports);
                    if (!pairs.isEmpty()) {
                        if (!named[0]) {
                            String how = rate ? "，中位数" : "，合计";
                            builder.group(indicator.name() + "（" + unit + how + "）");
                            named[0] = true;
                        }
                        builder.row(row(context, indicator, name, pairs));
                    }
                });
    }

    /** The governments' figures of both years that may be set beside each other. */
    private static List<YearOnYear> pairs(
            BookContext context, Indicator indicator, List<Document> reports) {
        return reports.stream()
                .filter(report -> FigureCells.settled(context, report, indicator).isPresent())
                .map(report -> context.comparison().years(report.regionCode(), indicator.id()))
                .filter(Objects::nonNull)
                .filter(pair -> pair.change() != null && pair.doubt() == null)
                .toList();
    }

    private static List<Cell> row(
            BookContext context, Indicator indicator, String name, List<YearOnYear> pairs) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.label(name));
        cells.add(Cell.count(pairs.size()));
        if (indicator.kind() == Indicators.IndicatorKind.RATE) {
            cells.addAll(medians(context, pairs));
        } else {
            cells.addAll(sums(context, indicator, pairs));
        }
        cells.add(Cell.count(count(pairs, change -> change > 0)));
        cells.add(Cell.count(count(pairs, change -> change < 0)));
        cells.add(Cell.count(count(pairs, change -> change == 0)));
        return cells;
    }

    private static List<Cell> medians(BookContext context, List<YearOnYear> pairs) {
        Double now = median(context, pairs, YearOnYear::value);
        Double before = median(context, pairs, YearOnYear::previous);
        if (now == null || before == null) {
            return List.of(
                    Cell.centred("—"), Cell.centred("—"), Cell.centred("—"), Cell.centred("—"));
        }
        double change = Decimals.rounded(now - before, 2);
        return List.of(
                figure(now, "%"),
                figure(before, "%"),
                new Cell.Numeric(change, FigureNumberFormat.change(change, "%"), List.of(), null),
                Cell.centred("—"));
    }

    /** The middle value of a year; null where governments are too few. */
    private static Double median(
            BookContext context, List<YearOnYear> pairs, Function<YearOnYear, Double> year) {
        return new Quantiles(pairs.stream().map(year).toList(), context.medianMinimum()).median();
    }

    private static List<Cell> sums(
            BookContext context, Indicator indicator, List<YearOnYear> pairs) {
        String unit = FigureNumberFormat.columnUnit(indicator.unit());
        double now = sum(pairs, YearOnYear::value);
        double before = sum(pairs, YearOnYear::previous);
        double change = Decimals.rounded(FigureNumberFormat.in(unit, now - before), 2);
        boolean rated = before >= Double.parseDouble(context.leastBase());
        return List.of(
                figure(Decimals.rounded(FigureNumberFormat.in(unit, now), 2), unit),
                figure(Decimals.rounded(FigureNumberFormat.in(unit, before), 2), unit),
                new Cell.Numeric(change, FigureNumberFormat.change(change, unit), List.of(), null),
                rated
                        ? new Cell.Numeric(
                                Decimals.rounded(100 * (now - before) / before, 2),
                                FigureNumberFormat.growth(),
                                List.of(),
                                null)
                        : Cell.centred("—"));
    }

    private static Cell figure(double value, String unit) {
        return new Cell.Numeric(value, FigureNumberFormat.of(value, unit, null), List.of(), null);
    }

    private static double sum(List<YearOnYear> pairs, ToDoubleFunction<YearOnYear> year) {
        return Decimals.rounded(pairs.stream().mapToDouble(year).sum(), 2);
    }

    private static long count(List<YearOnYear> pairs, DoublePredicate which) {
        return pairs.stream().filter(pair -> which.test(pair.change())).count();
    }
}
