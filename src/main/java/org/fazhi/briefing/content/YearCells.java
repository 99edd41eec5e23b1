package org.fazhi.briefing.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.jspecify.annotations.Nullable;

/** What stands beside a region's own figures of two years. */
public final class YearCells {
    private YearCells() {}

    /** The difference of the figures; — where both are not stated. */
    public static Cell change(BookContext context, @Nullable RegionCode code, Indicator indicator) {
        YearOnYear row = context.comparison().years(code, indicator.id());
        if (row == null) {
            return Cell.centred("—");
        }
        if (!settled(context, code, indicator)) {
            return unsettled();
        }
        if (row.change() == null) {
            return Cell.centred(context.texts().yearFigures().uncompared());
        }
        String unit = ShownUnit.column(indicator.unit());
        double value = ShownUnit.in(unit, row.change());
        return new Cell.Numeric(value, context.numbers().change(value, unit), List.of(), null)
                .resting(ids(row));
    }

    /** The rate of growth; — where it is not reckoned. */
    public static Cell growth(BookContext context, @Nullable RegionCode code, Indicator indicator) {
        if (!settled(context, code, indicator)) {
            return unsettled();
        }
        YearOnYear row = context.comparison().years(code, indicator.id());
        return row == null || row.changeRate() == null
                ? Cell.centred("—")
                : new Cell.Numeric(row.changeRate(), FigureNumberFormat.growth(), List.of(), null)
                        .resting(ids(row));
    }

    /** The figures of both years. */
    private static List<String> ids(YearOnYear row) {
        return Stream.concat(row.observationIds().stream(), row.previousObservationIds().stream())
                .toList();
    }

    /**
     * A government's figures of two years that may be added to others': both settled, of one
     * definition, and with nothing that makes their comparison doubtful.
     */
    public static Optional<YearOnYear> addable(
            BookContext context, Document report, Indicator indicator) {
        YearOnYear row = context.comparison().years(report.regionCode(), indicator.id());
        return row != null
                        && row.change() != null
                        && row.doubt() == null
                        && FigureCells.settled(context, report, indicator).isPresent()
                ? Optional.of(row)
                : Optional.empty();
    }

    /** What makes the comparison of two years doubtful. */
    public static Cell doubt(BookContext context, @Nullable RegionCode code, Indicator indicator) {
        YearOnYear row = context.comparison().years(code, indicator.id());
        return row == null || row.doubt() == null ? Cell.centred("—") : Cell.text(row.doubt());
    }

    /** Marks last year's figure where the definition has changed since. */
    static Cell unlessBroken(
            BookContext context, @Nullable RegionCode code, Indicator indicator, Cell before) {
        YearOnYear years = context.comparison().years(code, indicator.id());
        return years != null && years.change() == null && before instanceof Cell.Numeric figure
                ? new Cell.Numeric(
                        figure.value(),
                        figure.format()
                                + FigureNumberFormat.literal(context.texts().numbers().broken()),
                        figure.sources(),
                        null)
                : before;
    }

    private static boolean settled(
            BookContext context, @Nullable RegionCode code, Indicator indicator) {
        return FigureCells.own(context, code, indicator) instanceof Cell.Numeric
                && FigureCells.lastYear(context, code, indicator) instanceof Cell.Numeric;
    }

    private static Cell unsettled() {
        return new Cell.Absent(Absence.TO_VERIFY, List.of());
    }
}
