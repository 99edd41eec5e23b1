package org.fazhi.briefing.content;

import java.util.List;
import java.util.Optional;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;

/** The cells in which figures of regions stand side by side. */
public final class FigureCells {
    private FigureCells() {}

    /** A region's own figure, or why there is none. */
    public static Cell own(
            BookContext context, @Nullable RegionCode regionCode, Indicator indicator) {
        return own(context, context.index(), regionCode, indicator);
    }

    /** A region's own figure, unless something speaks against setting it beside others. */
    public static Optional<Cell.Numeric> settled(
            BookContext context, Document report, Indicator indicator) {
        return own(context, report.regionCode(), indicator) instanceof Cell.Numeric figure
                        && !unsound(context, report, indicator)
                ? Optional.of(figure)
                : Optional.empty();
    }

    /** Whether a region's own figure is left out of sums, though it contradicts no other. */
    public static boolean unsound(BookContext context, Document report, Indicator indicator) {
        RegionIndicator row =
                context.index()
                        .figure(
                                report.regionCode(),
                                indicator.id(),
                                RegionIndicator.Basis.REPORTED);
        return row != null && !context.wrong(row.observationIds()) && row.isUnsound();
    }

    /** A region's own figure of the year before, or why there is none. */
    public static Cell lastYear(
            BookContext context, @Nullable RegionCode regionCode, Indicator indicator) {
        ReportIndex before = context.index().lastYear();
        return before != null && before.holds(regionCode)
                ? own(context, before, regionCode, indicator)
                : new Cell.Absent(Absence.NOT_HELD, List.of());
    }

    private static Cell own(
            BookContext context,
            ReportIndex index,
            @Nullable RegionCode regionCode,
            Indicator indicator) {
        RegionIndicator row =
                index.figure(regionCode, indicator.id(), RegionIndicator.Basis.REPORTED);
        if (row != null && row.value() == null && !row.observationIds().isEmpty()) {
            String apart = context.texts().numbers().apart().with(row.observationIds().size());
            return new Cell.Words(apart, CellLook.CENTRED, row.observationIds(), null);
        }
        if (row == null || row.value() == null) {
            return new Cell.Absent(
                    withoutBase(index, regionCode, indicator)
                            ? Absence.NOT_APPLICABLE
                            : Absence.NOT_STATED,
                    List.of());
        }
        if (context.wrong(row.observationIds())) {
            return new Cell.Absent(Absence.TO_VERIFY, row.observationIds());
        }
        String unit = ShownUnit.column(indicator.unit());
        boolean doubtful = context.doubtful(row);
        Observation only =
                row.observationIds().size() == 1
                        ? context.index().observation(row.observationIds().get(0))
                        : null;
        String format =
                only != null && only.effectiveValue() == row.value()
                        ? context.numbers().of(only, unit, doubtful)
                                + unit(context, only, indicator)
                                + scope(context, only)
                        : context.numbers().of(ShownUnit.in(unit, row.value()), row.qualifier())
                                + added(context, row)
                                + context.numbers()
                                        .marks(context.corrected(row.observationIds()), doubtful);
        return new Cell.Numeric(
                ShownUnit.in(unit, row.value()), format, row.observationIds(), null);
    }

    /** Says that the report states parts which make the figure, and not the figure itself. */
    private static String added(BookContext context, RegionIndicator row) {
        int parts = row.observationIds().size();
        return parts > 1
                ? FigureNumberFormat.literal(context.texts().numbers().added().with(parts))
                : "";
    }

    /** The measure word of the report, where it counts something else than the column says. */
    private static String unit(BookContext context, Observation figure, Indicator indicator) {
        boolean same =
                figure.unit().isEmpty()
                        || context.sameUnit(figure.unit(), indicator.unit())
                        || !figure.unit().codePoints().allMatch(Character::isIdeographic);
        return same ? "" : FigureNumberFormat.literal(figure.unit());
    }

    /** Whose figure it is, beside the figure, where the report says so. */
    private static String scope(BookContext context, Observation figure) {
        String scope = figure.scope();
        return scope == null || !scope.matches("\\p{IsHan}{1,6}")
                ? ""
                : FigureNumberFormat.literal(context.texts().numbers().scope().with(scope));
    }

    /** A rate whose base the report states as none: there can be no such rate. */
    private static boolean withoutBase(
            ReportIndex index, @Nullable RegionCode regionCode, Indicator indicator) {
        if (indicator.rateOf() == null) {
            return false;
        }
        return indicator.rateOf().denominators().stream()
                .map(id -> index.figure(regionCode, id, RegionIndicator.Basis.REPORTED))
                .anyMatch(row -> row != null && row.value() != null && row.value() == 0);
    }

    /** The sum over the reports that speak: a lower bound. */
    public static Cell sum(BookContext context, RegionCode scopeCode, Indicator indicator) {
        RegionIndicator row = total(context, scopeCode, indicator);
        if (row == null || row.value() == null) {
            return Cell.centred("—");
        }
        String unit = ShownUnit.column(indicator.unit());
        double value = ShownUnit.in(unit, row.value());
        return new Cell.Numeric(
                        value,
                        context.numbers().of(rounded(value), row.qualifier()),
                        List.of(),
                        null)
                .of(row.key());
    }

    /** How many reports the sum rests on: those in error are stated and do not enter it. */
    public static Cell summed(BookContext context, RegionCode scopeCode, Indicator indicator) {
        RegionIndicator row = total(context, scopeCode, indicator);
        return row == null || row.value() == null
                ? Cell.centred("—")
                : Cell.centred(String.valueOf(row.reporting()))
                        .resting(context.large() ? List.of() : row.observationIds());
    }

    private static @Nullable RegionIndicator total(
            BookContext context, RegionCode scopeCode, Indicator indicator) {
        return context.index()
                .figure(
                        scopeCode,
                        indicator.id(),
                        RegionIndicator.Basis.SUMMED,
                        RegionIndicator.Basis.RECOMPUTED);
    }

    /** The median of those who state it, where enough do. */
    public static Cell median(BookContext context, RegionCode scopeCode, Indicator indicator) {
        RegionIndicator row = summary(context, scopeCode, indicator);
        if (row == null || row.median() == null || row.reporting() < context.medianMinimum()) {
            return Cell.centred("—");
        }
        String unit = ShownUnit.column(indicator.unit());
        double value = ShownUnit.in(unit, row.median());
        return new Cell.Numeric(value, context.numbers().of(rounded(value), null), List.of(), null)
                .of(row.key() + BookCell.MEDIAN);
    }

    /** A province's sum, or the median of a rate. */
    public static Cell province(
            BookContext context, @Nullable RegionCode code, Indicator indicator) {
        RegionIndicator row = summary(context, code, indicator);
        boolean median = indicator.kind() == Indicators.IndicatorKind.RATE;
        Double value = row == null ? null : median ? row.median() : row.value();
        if (row == null || row.reporting() == 0) {
            return new Cell.Absent(Absence.NOT_STATED, List.of());
        }
        if (value == null || median && row.reporting() < context.medianMinimum()) {
            return Cell.centred("—");
        }
        String unit = ShownUnit.column(indicator.unit());
        double shown = rounded(ShownUnit.in(unit, value));
        String format = context.numbers().of(shown, median ? null : row.qualifier());
        return new Cell.Numeric(shown, format, List.of(), null)
                .of(row.key() + (median ? BookCell.MEDIAN : ""));
    }

    /** The row that says how many reports of a scope state an indicator, or null. */
    static @Nullable RegionIndicator summary(
            BookContext context, @Nullable RegionCode scopeCode, Indicator indicator) {
        return context.index()
                .figure(
                        scopeCode,
                        indicator.id(),
                        RegionIndicator.Basis.SUMMED,
                        RegionIndicator.Basis.MEDIAN,
                        RegionIndicator.Basis.RECOMPUTED);
    }

    private static double rounded(double value) {
        return Decimals.rounded(value, 2);
    }
}
