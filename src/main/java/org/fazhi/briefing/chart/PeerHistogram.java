package org.fazhi.briefing.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ShownUnit;
import org.fazhi.compare.figure.Histogram;
import org.fazhi.compare.region.PeerSpread;
import org.fazhi.settings.reading.Indicators.Indicator;

/**
 * How the peers of a book's only region spread over an indicator, as it is shown.
 *
 * @param indicator which
 * @param histogram of its values, in the unit of its column
 */
record PeerHistogram(Indicator indicator, Histogram histogram) {

    /** The one of a book, where the peers are enough to be compared. */
    static Optional<PeerHistogram> of(BookContext context) {
        List<PeerSpread> classes =
                context.comparison().spread().stream()
                        .sorted(Comparator.comparingDouble(PeerSpread::begin))
                        .toList();
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        PeerSpread first = classes.get(0);
        Indicator indicator = context.indicator(first.indicator());
        String unit = ShownUnit.column(indicator.unit());
        BigDecimal begin = BigDecimal.valueOf(ShownUnit.in(unit, first.begin()));
        BigDecimal end =
                BigDecimal.valueOf(ShownUnit.in(unit, Objects.requireNonNull(first.end())));
        return Optional.of(
                new PeerHistogram(
                        indicator,
                        new Histogram(
                                classes.stream()
                                        .map(each -> ShownUnit.in(unit, each.begin()))
                                        .toList(),
                                end.subtract(begin).doubleValue(),
                                classes.get(classes.size() - 1).end() == null,
                                classes.stream().map(PeerSpread::districts).toList())));
    }
}
