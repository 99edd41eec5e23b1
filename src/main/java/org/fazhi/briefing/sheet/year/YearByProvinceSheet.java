package org.fazhi.briefing.sheet.year;

import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.CoreIndicators;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.content.ProvinceRows;
import org.fazhi.briefing.content.ShownUnit;
import org.fazhi.briefing.content.YearCells;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.figure.Quantiles;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.corpus.Document;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.settings.briefing.texts.YearFiguresTexts;
import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * 年度对比 of a large corpus: below each indicator the provinces as rows. Only districts that state it
 * in both years without a doubt count, so that both sides rest on the same reports of one level.
 */
public final class YearByProvinceSheet {
    private final BookContext context;
    private final YearFiguresTexts texts;

    private YearByProvinceSheet(BookContext context) {
        this.context = context;
        this.texts = context.texts().yearFigures();
    }

    /** The figures of a row's governments of which nothing is doubtful. */
    private record Line(String name, Indicator indicator, List<YearOnYear> pairs) {
        boolean rate() {
            return indicator.kind() == Indicators.IndicatorKind.RATE;
        }

        String unit() {
            return ShownUnit.column(indicator.unit());
        }

        Cell count(DoublePredicate which) {
            return Cell.count(
                    pairs.stream()
                            .filter(pair -> pair.change() != null && which.test(pair.change()))
                            .count());
        }
    }

    /** The sheet; none where no figure stands in both years without a doubt. */
    public static Optional<Sheet> build(BookContext context) {
        return new YearByProvinceSheet(context).sheet();
    }

    private Optional<Sheet> sheet() {
        List<Column<Line>> columns = columns();
        SheetBuilder builder = context.sheet(SheetNames.YEAR_FIGURES, columns);
        builder.title(texts.title())
                .unit(context.order())
                .caption(context.table(texts.provinces().caption()))
                .head(columns);
        List<ProvinceRows.Row> rows = ProvinceRows.ofDistricts(context);
        int first = builder.nextRow();
        for (Indicator indicator : CoreIndicators.of(context)) {
            List<Line> lines =
                    rows.stream()
                            .map(row -> line(row, indicator))
                            .filter(line -> !line.pairs().isEmpty())
                            .toList();
            if (!lines.isEmpty()) {
                builder.group(group(lines.get(0))).rows(columns, lines);
            }
        }
        if (builder.nextRow() == first) {
            return Optional.empty();
        }
        builder.note(texts.provinces().note().with(context.medianMinimum(), context.leastBase()));
        builder.source();
        return Optional.of(builder.build());
    }

    private String group(Line line) {
        Phrase group = line.rate() ? texts.provinces().medians() : texts.provinces().sums();
        return group.with(line.indicator().name(), line.unit());
    }

    private List<Column<Line>> columns() {
        HeadTexts heads = context.texts().heads();
        YearFiguresTexts.Provinces said = texts.provinces();
        return List.of(
                new Column<>(heads.province(), 18.5, line -> Cell.label(line.name())),
                new Column<>(said.governments(), 15, line -> Cell.count(line.pairs().size())),
                new Column<>(heads.now(), 15, line -> total(line, YearOnYear::value)),
                new Column<>(heads.before(), 15, line -> total(line, YearOnYear::previous)),
                new Column<>(heads.change(), 15, this::change),
                new Column<>(heads.growth(), 12.5, this::growth),
                new Column<>(said.higher(), 12, line -> line.count(change -> change > 0)),
                new Column<>(said.lower(), 12, line -> line.count(change -> change < 0)),
                new Column<>(said.same(), 12, line -> line.count(change -> change == 0)));
    }

    private Line line(ProvinceRows.Row row, Indicator indicator) {
        return new Line(row.name(), indicator, pairs(indicator, row.reports()));
    }

    /** The governments' figures of both years that may be set beside each other. */
    private List<YearOnYear> pairs(Indicator indicator, List<Document> reports) {
        return reports.stream()
                .flatMap(report -> YearCells.addable(context, report, indicator).stream())
                .toList();
    }

    /** The sum of a year, or the middle value of rates; — where either year has none. */
    private Cell total(Line line, Function<YearOnYear, Double> year) {
        if (!line.rate()) {
            double sum = ShownUnit.in(line.unit(), sum(line, year));
            return figure(Decimals.rounded(sum, 2));
        }
        Double median = median(line, year);
        return median != null && hasMedians(line) ? figure(median) : Cell.centred("—");
    }

    private Cell change(Line line) {
        if (!line.rate()) {
            return change(ShownUnit.in(line.unit(), difference(line)), line.unit());
        }
        Double now = median(line, YearOnYear::value);
        Double before = median(line, YearOnYear::previous);
        return now == null || before == null ? Cell.centred("—") : change(now - before, "%");
    }

    private Cell change(double change, String unit) {
        double rounded = Decimals.rounded(change, 2);
        return new Cell.Numeric(rounded, context.numbers().change(rounded, unit), List.of(), null);
    }

    /** The rate of growth of sums that are large enough for one. */
    private Cell growth(Line line) {
        double before = line.rate() ? 0 : sum(line, YearOnYear::previous);
        if (line.rate() || before < Double.parseDouble(context.leastBase())) {
            return Cell.centred("—");
        }
        return new Cell.Numeric(
                Decimals.rounded(100 * difference(line) / before, 2),
                FigureNumberFormat.growth(),
                List.of(),
                null);
    }

    private boolean hasMedians(Line line) {
        return median(line, YearOnYear::value) != null
                && median(line, YearOnYear::previous) != null;
    }

    /** The middle value of a year; null where governments are too few. */
    private @Nullable Double median(Line line, Function<YearOnYear, Double> year) {
        return new Quantiles(line.pairs().stream().map(year).toList(), context.medianMinimum())
                .median();
    }

    private Cell figure(double value) {
        return new Cell.Numeric(value, context.numbers().of(value, null), List.of(), null);
    }

    private static double difference(Line line) {
        return sum(line, YearOnYear::value) - sum(line, YearOnYear::previous);
    }

    private static double sum(Line line, Function<YearOnYear, Double> year) {
        return Decimals.rounded(line.pairs().stream().mapToDouble(year::apply).sum(), 2);
    }
}
