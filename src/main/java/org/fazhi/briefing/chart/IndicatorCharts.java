package org.fazhi.briefing.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.CoreIndicators;
import org.fazhi.briefing.content.FigureCells;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.content.ShownUnit;
import org.fazhi.briefing.content.YearCells;
import org.fazhi.compare.figure.Histogram;
import org.fazhi.compare.figure.Quantiles;
import org.fazhi.corpus.Document;
import org.fazhi.settings.briefing.BookSettings;
import org.fazhi.settings.briefing.texts.ChartTexts;
import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;

/** The charts of an indicator: of counties and districts only, governments above are no peers. */
final class IndicatorCharts {
    private final BookContext context;
    private final ReportIndex index;
    private final BookSettings settings;
    private final List<Document> districts;
    private final ChartTexts texts;
    private final Indicator indicator;

    IndicatorCharts(BookContext context) {
        this.context = context;
        this.index = context.index();
        this.settings = context.settings();
        this.texts = context.texts().charts();
        this.indicator = context.indicator(settings.chartIndicator());
        this.districts = index.districts();
    }

    /** A bar a district, where they can be read. */
    Optional<ChartModel> byRegion() {
        Map<String, Double> values = values();
        if (!says(values.size()) || values.values().stream().distinct().count() < 2) {
            return Optional.empty();
        }
        String unit = ShownUnit.column(indicator.unit());
        double low = values.values().stream().mapToDouble(v -> v).min().orElseThrow();
        double high = values.values().stream().mapToDouble(v -> v).max().orElseThrow();
        String title =
                texts.districts()
                        .range()
                        .with(
                                indicator.name(),
                                context.numbers().words(low, "", null),
                                context.numbers().words(high, unit, null));
        return Optional.of(
                new ChartModel(
                        indicator.name(),
                        title,
                        unit,
                        texts.districts().rangeBase().with(stating(values.size())),
                        new ChartModel.Bars(
                                List.copyOf(values.keySet()), List.copyOf(values.values()))));
    }

    private String stating(int stating) {
        return texts.districts().stating().with(stating, districts.size());
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
        String unit = ShownUnit.column(indicator.unit());
        double median = Objects.requireNonNull(new Quantiles(values, 1).median());
        String middle = context.numbers().words(median, unit, null);
        return Optional.of(
                new ChartModel(
                        texts.districts().distribution().with(indicator.name()),
                        texts.districts().median().with(indicator.name(), values.size(), middle),
                        texts.districtUnit(),
                        texts.districts().medianBase().with(stating(values.size())),
                        new ChartModel.Distribution(
                                histogram,
                                histogram.place(median),
                                texts.districts()
                                        .mark()
                                        .with(texts.axis().with(indicator.name(), unit)))));
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
                CoreIndicators.of(context).stream()
                        .filter(each -> each.kind() != Indicators.IndicatorKind.RATE)
                        .filter(each -> each.comparable() == Indicators.Comparable.YES));
    }

    private List<Pair> pairs(Indicator each) {
        List<Pair> pairs = new ArrayList<>();
        ReportsByArea.of(context, districts, settings.chartMaximum())
                .forEach(
                        (area, reports) ->
                                reports.forEach(
                                        report -> pair(area, report, each).ifPresent(pairs::add)));
        return pairs;
    }

    private Optional<Pair> pair(String area, Document report, Indicator each) {
        String unit = ShownUnit.column(each.unit());
        return YearCells.addable(context, report, each)
                .map(
                        row ->
                                new Pair(
                                        area,
                                        ShownUnit.in(unit, row.previous()),
                                        ShownUnit.in(unit, row.value())));
    }

    private Optional<ChartModel> twoYears(Indicator each, List<Pair> pairs) {
        Map<String, List<Pair>> areas = new LinkedHashMap<>();
        pairs.forEach(pair -> areas.computeIfAbsent(pair.area(), a -> new ArrayList<>()).add(pair));
        if (!says(areas.size())) {
            return Optional.empty();
        }
        ChartTexts.Years years = texts.years();
        boolean single = areas.size() == pairs.size();
        List<String> labels = new ArrayList<>();
        List<Double> before = new ArrayList<>();
        List<Double> now = new ArrayList<>();
        areas.forEach(
                (area, group) -> {
                    labels.add(single ? area : years.area().with(area, group.size()));
                    before.add(group.stream().mapToDouble(Pair::before).sum());
                    now.add(group.stream().mapToDouble(Pair::now).sum());
                });
        int year = index.data().year();
        return Optional.of(
                new ChartModel(
                        years.name().with(each.name()),
                        years.title().with(pairs.size(), each.name(), changes(pairs)),
                        ShownUnit.column(each.unit()),
                        single ? years.base() : years.sums().with(years.base()),
                        new ChartModel.Dumbbell(
                                labels,
                                years.year().with(year - 1),
                                before,
                                years.year().with(year),
                                now)));
    }

    private String changes(List<Pair> pairs) {
        Map<Integer, Long> counts = new LinkedHashMap<>();
        pairs.stream()
                .map(pair -> Double.compare(pair.now(), pair.before()))
                .sorted(Comparator.reverseOrder())
                .forEach(sign -> counts.merge(sign, 1L, Long::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((sign, count) -> parts.add(change(sign).with(count)));
        return String.join("、", parts);
    }

    private Phrase change(int sign) {
        ChartTexts.Years years = texts.years();
        return sign > 0 ? years.more() : sign < 0 ? years.fewer() : years.same();
    }
}
