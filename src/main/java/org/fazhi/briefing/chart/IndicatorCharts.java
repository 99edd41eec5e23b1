package org.fazhi.briefing.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.FigureCells;
import org.fazhi.briefing.content.FigureInSentence;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.content.ReportsByArea;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.sheet.IndicatorsSheet;
import org.fazhi.compare.figure.Histogram;
import org.fazhi.compare.figure.Quantiles;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.corpus.Document;
import org.fazhi.settings.briefing.BookSettings;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;

/** The charts of an indicator: of counties and districts only, governments above are no peers. */
final class IndicatorCharts {
    private final BookContext context;
    private final ReportIndex index;
    private final BookSettings settings;
    private final List<Document> districts;
    private final Indicator indicator;

    IndicatorCharts(BookContext context) {
        this.context = context;
        this.index = context.index();
        this.settings = context.settings();
        this.indicator = context.indicators().get(settings.chartIndicator());
        this.districts =
                IndicatorsSheet.reports(index).stream()
                        .filter(report -> report.level() == Document.GovernmentLevel.COUNTY)
                        .toList();
    }

    /** A bar a district, where they can be read. */
    Optional<ChartModel> byRegion() {
        Map<String, Double> values = values();
        if (!says(values.size()) || values.values().stream().distinct().count() < 2) {
            return Optional.empty();
        }
        String unit = FigureNumberFormat.columnUnit(indicator.unit());
        double low = values.values().stream().mapToDouble(v -> v).min().orElseThrow();
        double high = values.values().stream().mapToDouble(v -> v).max().orElseThrow();
        String title =
                "各地"
                        + indicator.name()
                        + "在"
                        + FigureInSentence.words(low, "", null)
                        + "至"
                        + FigureInSentence.words(high, unit, null)
                        + "之间";
        return Optional.of(
                new ChartModel(
                        indicator.name(),
                        title,
                        unit,
                        stating(values.size()) + "，统计范围不尽相同，按行政区划代码排列",
                        new ChartModel.Bars(
                                List.copyOf(values.keySet()), List.copyOf(values.values()))));
    }

    private String stating(int stating) {
        return stating + "/" + districts.size() + "地载明";
    }

    private boolean says(int bars) {
        return bars >= settings.chartMinimum() && bars <= settings.chartMaximum();
    }

    /** What each district states, in the unit shown, without figures that contradict others. */
    private Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Document report : districts) {
            FigureCells.settled(context, report, indicator)
                    .ifPresent(figure -> values.put(index.name(report), figure.value()));
        }
        return values;
    }

    /** How the districts spread, with the middle one marked, where they are many. */
    Optional<ChartModel> distribution() {
        List<Double> values = List.copyOf(values().values());
        if (values.size() < 2 * context.medianMinimum()) {
            return Optional.empty();
        }
        Histogram histogram = Histogram.of(values);
        if (!histogram.says(settings.chartMinimum())) {
            return Optional.empty();
        }
        String unit = FigureNumberFormat.columnUnit(indicator.unit());
        double median = new Quantiles(values, 1).median();
        String middle = FigureInSentence.words(median, unit, null);
        return Optional.of(
                new ChartModel(
                        indicator.name() + "的分布",
                        "载明" + indicator.name() + "的" + values.size() + "地，中位数为" + middle,
                        "地",
                        stating(values.size()) + "，统计范围不尽相同；区间含下限、不含上限",
                        new ChartModel.Distribution(
                                histogram,
                                histogram.place(median),
                                indicator.name() + "（" + unit + "），深色为中位数所在区间")));
    }

    /** A district's figures of two years. */
    private record Pair(String area, double before, double now) {}

    /** Both years of those who state the indicator in both, by district or by area. */
    Optional<ChartModel> twoYears() {
        return compared()
                .map(each -> twoYears(each, pairs(each)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The indicator of charts, else the core ones that may be added up. */
    private Stream<Indicator> compared() {
        return Stream.concat(
                Stream.of(indicator),
                IndicatorsSheet.core(context).stream()
                        .filter(each -> each.kind() != Indicators.IndicatorKind.RATE)
                        .filter(each -> each.comparable() == Indicators.Comparable.YES));
    }

    private List<Pair> pairs(Indicator each) {
        List<Pair> pairs = new ArrayList<>();
        ReportsByArea.of(index, districts, settings.chartMaximum())
                .forEach(
                        (area, reports) ->
                                reports.forEach(
                                        report -> pair(area, report, each).ifPresent(pairs::add)));
        return pairs;
    }

    private Optional<Pair> pair(String area, Document report, Indicator each) {
        String code = report.regionCode();
        YearOnYear row = context.comparison().years(code, each.id());
        boolean settled =
                row != null
                        && row.change() != null
                        && FigureCells.settled(context, report, each).isPresent()
                        && FigureCells.lastYear(context, code, each) instanceof Cell.Numeric;
        String unit = FigureNumberFormat.columnUnit(each.unit());
        return settled
                ? Optional.of(
                        new Pair(
                                area,
                                FigureNumberFormat.in(unit, row.previous()),
                                FigureNumberFormat.in(unit, row.value())))
                : Optional.empty();
    }

    private Optional<ChartModel> twoYears(Indicator each, List<Pair> pairs) {
        Map<String, List<Pair>> areas = new LinkedHashMap<>();
        pairs.forEach(pair -> areas.computeIfAbsent(pair.area(), a -> new ArrayList<>()).add(pair));
        if (!says(areas.size())) {
            return Optional.empty();
        }
        boolean single = areas.size() == pairs.size();
        List<String> labels = new ArrayList<>();
        List<Double> before = new ArrayList<>();
        List<Double> now = new ArrayList<>();
        areas.forEach(
                (area, group) -> {
                    labels.add(single ? area : area + "（" + group.size() + "地）");
                    before.add(group.stream().mapToDouble(Pair::before).sum());
                    now.add(group.stream().mapToDouble(Pair::now).sum());
                });
        int year = index.data().year();
        return Optional.of(
                new ChartModel(
                        each.name() + "两年对照",
                        "两年均载明的" + pairs.size() + "地中，" + each.name() + changes(pairs),
                        FigureNumberFormat.columnUnit(each.unit()),
                        (single ? "" : "各为所列地区合计；") + "只列两年报告均载明且口径未变的地区，按行政区划代码排列",
                        new ChartModel.Dumbbell(
                                labels, (year - 1) + "年", before, year + "年", now)));
    }

    private static String changes(List<Pair> pairs) {
        Map<Integer, Long> counts = new LinkedHashMap<>();
        pairs.stream()
                .map(pair -> Double.compare(pair.now(), pair.before()))
                .sorted(Comparator.reverseOrder())
                .forEach(sign -> counts.merge(sign, 1L, Long::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach(
                (sign, count) ->
                        parts.add(count + "地" + (sign > 0 ? "增加" : sign < 0 ? "减少" : "持平")));
        return String.join("、", parts);
    }
}
