package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.CoreIndicators;
import org.fazhi.briefing.content.CoveredAreas;
import org.fazhi.briefing.content.FigureCells;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.content.ProvinceRows;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.content.ShownUnit;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.layout.WidePages;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.IndicatorsTexts;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;

/**
 * 主要指标: districts by indicators, by division code; nothing is ranked. Sums, medians and shares are
 * of districts alone; what the governments above them report stands apart, named as theirs.
 */
public final class IndicatorsSheet {
    private final BookContext context;
    private final ReportIndex index;
    private final IndicatorsTexts texts;
    private final CoveredAreas coverage;
    private final RegionCode scopeCode;
    private final List<Indicator> core;
    private final List<Document> governments;
    private final List<Document> districts;

    private IndicatorsSheet(BookContext context, CoveredAreas coverage, RegionCode scopeCode) {
        this.context = context;
        this.index = context.index();
        this.texts = context.texts().indicators();
        this.coverage = coverage;
        this.scopeCode = scopeCode;
        this.core = CoreIndicators.of(context);
        this.governments = index.governments();
        this.districts = index.districts();
    }

    /** A row, which says the same of every indicator. */
    private record Line(String label, Function<Indicator, Cell> cell) {}

    public static Sheet build(BookContext context, CoveredAreas coverage, RegionCode scopeCode) {
        return new IndicatorsSheet(context, coverage, scopeCode).sheet();
    }

    private Sheet sheet() {
        WidePages pages = new WidePages(core.stream().map(this::needed).toList());
        List<Column<Line>> columns = columns(pages);
        SheetBuilder builder = context.sheet(SheetNames.INDICATORS, columns);
        pages.title(builder, texts.title(), context.texts().frame().back());
        if (core.isEmpty()) {
            return builder.wide(texts.none(), CellLook.GROUP).build();
        }
        pages.caption(
                builder, context.table(context.large() ? texts.provinces() : texts.caption()));
        builder.head(columns).rows(columns, totals());
        if (context.large()) {
            builder.rows(columns, provinces()).rows(columns, stating());
        } else {
            below(builder, columns);
        }
        pages.notes(builder, notes());
        return builder.build();
    }

    /** How wide the column of an indicator has to be for its numbers and their marks. */
    private double needed(Indicator indicator) {
        List<Line> lines = new ArrayList<>(totals());
        lines.addAll(context.large() ? provinces() : own(governments));
        return lines.stream()
                .map(line -> line.cell().apply(indicator))
                .filter(Cell.Numeric.class::isInstance)
                .map(Cell.Numeric.class::cast)
                .mapToDouble(
                        cell ->
                                WidePages.needed(
                                        FigureNumberFormat.shown(cell.value(), cell.format())))
                .max()
                .orElse(0);
    }

    /** Districts with bars where they count alike, then those above them, then who is missing. */
    private void below(SheetBuilder builder, List<Column<Line>> columns) {
        List<Document> above = above();
        if (!above.isEmpty()) {
            builder.group(texts.districts());
        }
        int first = builder.nextRow();
        builder.rows(columns, own(districts));
        int last = builder.nextRow() - 1;
        for (int i = 0; i < core.size() && last - first >= 2; i++) {
            if (core.get(i).kind() != Indicators.IndicatorKind.RATE) {
                builder.bars(i + 1, first, last);
            }
        }
        if (!above.isEmpty()) {
            builder.group(texts.above()).rows(columns, own(above));
        }
        if (DistrictsSheet.showMissing(index, coverage)) {
            builder.rows(columns, missing());
        }
    }

    /** The governments above districts, but for that of the book, which stands beside the sums. */
    private List<Document> above() {
        return governments.stream()
                .filter(report -> !districts.contains(report))
                .filter(report -> !scopeCode.equals(report.regionCode()))
                .toList();
    }

    private List<Column<Line>> columns(WidePages pages) {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(
                new Column<>(
                        context.texts().heads().region(),
                        WidePages.FIRST,
                        line -> Cell.label(line.label())));
        for (Indicator indicator : core) {
            columns.add(
                    new Column<>(
                            head(indicator),
                            pages.width(columns.size() - 1),
                            line -> line.cell().apply(indicator)));
        }
        if (core.isEmpty()) {
            columns.add(new Column<>("", 60, line -> Cell.blank()));
        }
        return columns;
    }

    private String head(Indicator indicator) {
        boolean noted = indicator.comparable() == Indicators.Comparable.NOTE;
        return (noted ? texts.notedHead() : texts.head())
                .with(indicator.name(), ShownUnit.column(indicator.unit()));
    }

    private List<Line> totals() {
        List<Line> totals = new ArrayList<>();
        if (index.holds(scopeCode) && !index.places().isLowest(scopeCode)) {
            totals.add(
                    new Line(
                            texts.own().with(index.places().name(scopeCode)),
                            each -> FigureCells.own(context, scopeCode, each)));
        }
        totals.add(new Line(texts.stating(), each -> stated(districts, each)));
        totals.add(new Line(texts.sum(), each -> FigureCells.sum(context, scopeCode, each)));
        totals.add(new Line(texts.summed(), each -> FigureCells.summed(context, scopeCode, each)));
        totals.add(new Line(texts.median(), each -> FigureCells.median(context, scopeCode, each)));
        return totals;
    }

    private List<Line> provinces() {
        return coverage.areas().stream()
                .map(
                        province ->
                                new Line(
                                        index.places().name(province),
                                        each -> FigureCells.province(context, province, each)))
                .toList();
    }

    private List<Line> own(List<Document> reports) {
        return reports.stream()
                .map(
                        report ->
                                new Line(
                                        index.name(report),
                                        each ->
                                                FigureCells.own(
                                                        context, report.regionCode(), each)))
                .toList();
    }

    /** Below the values of the provinces how many of their reports state each. */
    private List<Line> stating() {
        return ProvinceRows.ofDistricts(context).stream()
                .filter(row -> !row.all())
                .map(
                        row ->
                                new Line(
                                        texts.provinceStating().with(row.name()),
                                        each -> stated(row.reports(), each)))
                .toList();
    }

    private List<Line> missing() {
        return index.missing().stream()
                .map(
                        entry ->
                                new Line(
                                        index.places().fullName(entry.regionCode()),
                                        each -> new Cell.Absent(Absence.NOT_HELD, List.of())))
                .toList();
    }

    private Cell stated(List<Document> reports, Indicator indicator) {
        return Cell.centred(
                        CoreIndicators.stating(context, reports, indicator) + "/" + reports.size())
                .resting(CoreIndicators.statedIn(context, reports, indicator));
    }

    /**
     * What stands in the table and is not settled: suspected figures, reports of part of a year.
     */
    private String unsettled() {
        long partial = governments.stream().filter(report -> report.asOf() != null).count();
        long doubtful = 0;
        long left = 0;
        for (Document report : governments) {
            doubtful +=
                    core.stream()
                            .filter(each -> !FigureCells.unsound(context, report, each))
                            .map(each -> FigureCells.own(context, report.regionCode(), each))
                            .filter(Cell.Numeric.class::isInstance)
                            .filter(cell -> context.doubtful(cell.sources()))
                            .count();
            left +=
                    core.stream()
                            .filter(each -> FigureCells.unsound(context, report, each))
                            .count();
        }
        List<String> parts = new ArrayList<>();
        if (doubtful > 0) {
            parts.add(texts.doubtful().with(doubtful));
        }
        if (partial > 0) {
            parts.add(texts.partial().with(partial));
        }
        String held = parts.isEmpty() ? "" : texts.unsettled().with(String.join("、", parts));
        return left == 0 ? held : held + texts.left().with(left);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(texts.note().with(context.texts().numbers().marks()));
        notes.add(texts.sumNote().with(context.medianMinimum()));
        if (core.stream().anyMatch(i -> i.comparable() == Indicators.Comparable.NOTE)) {
            notes.add(texts.scopeNote());
        }
        if (context.large()) {
            notes.add(texts.provinceNote());
        }
        String unsettled = unsettled();
        if (!unsettled.isEmpty()) {
            notes.add(unsettled);
        }
        notes.add(context.texts().frame().source());
        return notes;
    }
}
