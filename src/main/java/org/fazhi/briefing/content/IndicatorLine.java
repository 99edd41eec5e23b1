package org.fazhi.briefing.content;

import java.util.List;
import java.util.Optional;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.extract.Observation;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What there is to one indicator of a region.
 *
 * @param indicator which
 * @param now the region's figure of this year, or why there is none
 * @param before that of the year before
 * @param peers the median of its peers
 */
public record IndicatorLine(Indicator indicator, Cell now, Cell before, Cell peers) {
    public static IndicatorLine of(
            BookContext context, @Nullable RegionCode code, Indicator indicator) {
        return new IndicatorLine(
                indicator,
                FigureCells.own(context, code, indicator),
                lastYear(context, code, indicator),
                PeerCells.median(context, code, indicator));
    }

    /** Whether neither the region's reports nor its peers' say anything. */
    public boolean silent() {
        return now instanceof Cell.Absent absent
                && absent.why() == Absence.NOT_STATED
                && !hasBefore()
                && !hasPeers();
    }

    /** Whether last year's figure is stated, be it in doubt. */
    public boolean hasBefore() {
        return before instanceof Cell.Numeric
                || before instanceof Cell.Absent absent && absent.why() == Absence.TO_VERIFY;
    }

    /** Whether enough peers state it for a median. */
    public boolean hasPeers() {
        return peers instanceof Cell.Numeric;
    }

    /** Last year's figure of last year's report, else the one that this year's report states. */
    private static Cell lastYear(
            BookContext context, @Nullable RegionCode code, Indicator indicator) {
        Cell before = FigureCells.lastYear(context, code, indicator);
        boolean silent =
                before instanceof Cell.Absent absent
                        && (absent.why() == Absence.NOT_HELD || absent.why() == Absence.NOT_STATED);
        return silent
                ? statedNow(context, indicator).orElse(before)
                : YearCells.unlessBroken(context, code, indicator, before);
    }

    private static Optional<Cell> statedNow(BookContext context, Indicator indicator) {
        ReportIndex index = context.index();
        String unit = ShownUnit.column(indicator.unit());
        return index.reports().stream()
                .filter(report -> report.isGovernments())
                .flatMap(
                        report ->
                                index.observations(report).stream()
                                        .filter(each -> each.isOfLastYear(report.reportYear())))
                .filter(figure -> isLevel(figure, indicator))
                .findFirst()
                .map(figure -> statedNow(context, figure, unit));
    }

    private static boolean isLevel(Observation figure, Indicator indicator) {
        return figure.role() != Observation.Role.CHANGE
                && figure.role() != Observation.Role.TARGET
                && indicator.id().equals(figure.indicator())
                && figure.unit().equals("%") == indicator.unit().equals("%");
    }

    private static Cell statedNow(BookContext context, Observation figure, String unit) {
        return new Cell.Numeric(
                ShownUnit.in(unit, figure.effectiveValue()),
                context.numbers().of(figure, unit, false)
                        + FigureNumberFormat.literal(context.texts().numbers().statedNow()),
                List.of(figure.observationId()),
                null);
    }
}
