package org.fazhi.briefing.content;

import java.util.List;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.corpus.Document;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;

/** The core indicators that may stand side by side, and how many reports state them. */
public final class CoreIndicators {
    private CoreIndicators() {}

    /** In catalogue order. */
    public static List<Indicator> of(BookContext context) {
        return context.indicators().values().stream()
                .filter(Indicator::core)
                .filter(indicator -> indicator.comparable() != Indicators.Comparable.NO)
                .toList();
    }

    /** How many reports state an indicator. */
    public static long stating(BookContext context, List<Document> reports, Indicator indicator) {
        return reports.stream().filter(report -> states(context, report, indicator)).count();
    }

    /** The figures in which reports state an indicator; none in a book that holds no evidence. */
    public static List<String> statedIn(
            BookContext context, List<Document> reports, Indicator indicator) {
        return context.large()
                ? List.of()
                : reports.stream()
                        .filter(report -> states(context, report, indicator))
                        .flatMap(
                                report ->
                                        FigureCells.own(context, report.regionCode(), indicator)
                                                .sources()
                                                .stream())
                        .toList();
    }

    private static boolean states(BookContext context, Document report, Indicator indicator) {
        Cell own = FigureCells.own(context, report.regionCode(), indicator);
        return own instanceof Cell.Numeric
                || own instanceof Cell.Absent absent && absent.why() == Absence.TO_VERIFY;
    }
}
