package org.fazhi.briefing.chart;

import java.util.List;
import java.util.Objects;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.FigureCells;
import org.fazhi.briefing.content.ShownUnit;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.NativeChart;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.figure.Histogram;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.region.Peer;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.part.PeerTexts;
import org.fazhi.settings.reading.Indicators.Indicator;

/** A district among its peers: how many of them lie where, with its own place marked. */
public final class PeerChart {
    private static final int TABLE = 4;
    private static final int OTHERS = 1;
    private static final int OWN = 3;
    private static final double ROW = 20;

    private PeerChart() {}

    /**
     * Adds the table with its chart to a sheet of nine columns, where the peers are enough and
     * spread at all.
     */
    public static void add(SheetBuilder builder, BookContext context, RegionCode code) {
        PeerHistogram peers = PeerHistogram.of(context).orElse(null);
        if (peers == null || !peers.histogram().says(context.settings().chartMinimum())) {
            return;
        }
        Histogram spread = peers.histogram();
        Indicator indicator = peers.indicator();
        if (!(FigureCells.own(context, code, indicator) instanceof Cell.Numeric own)) {
            return;
        }
        PeerTexts texts = context.texts().peers();
        int[] spans = {1, OWN - OTHERS, TABLE - OWN, builder.columns() - TABLE};
        String unit = ShownUnit.column(indicator.unit());
        builder.space(8)
                .caption(context.table(texts.spread().with(indicator.name())))
                .spread(
                        List.of(
                                SheetBuilder.headCell(
                                        context.texts()
                                                .charts()
                                                .axis()
                                                .with(indicator.name(), unit)),
                                SheetBuilder.headCell(texts.othersCount()),
                                SheetBuilder.headCell(texts.own()),
                                Cell.blank()),
                        spans);
        int first = builder.nextRow();
        int place = spread.place(own.value());
        List<String> labels = HistogramLabels.of(spread, context.texts().charts());
        for (int i = 0; i < labels.size(); i++) {
            long count = spread.counts().get(i) - (i == place ? 1L : 0L);
            builder.spread(
                    List.of(
                            Cell.label(labels.get(i)),
                            Cell.count(count),
                            i == place ? Cell.count(1) : new Cell.Empty(),
                            Cell.blank()),
                    spans);
        }
        int last = builder.nextRow() - 1;
        builder.space(ROW).space(ROW);
        builder.chart(
                new NativeChart(
                        title(context, indicator, code),
                        new NativeChart.Table(
                                SheetNames.FIGURES,
                                0,
                                List.of(
                                        new NativeChart.Series(texts.own(), OWN),
                                        new NativeChart.Series(texts.others(), OTHERS)),
                                first,
                                last),
                        new NativeChart.Area(
                                first - 1, builder.nextRow(), TABLE, builder.columns()),
                        NativeChart.Orientation.COLUMNS));
        builder.note(texts.spreadNote());
    }

    private static String title(BookContext context, Indicator indicator, RegionCode code) {
        RegionIndicator own =
                Objects.requireNonNull(
                        context.index()
                                .figure(code, indicator.id(), RegionIndicator.Basis.REPORTED));
        Peer peer = Objects.requireNonNull(context.comparison().peer(code, indicator.id()));
        return context.texts()
                .peers()
                .title()
                .with(
                        indicator.name(),
                        context.numbers()
                                .words(
                                        Objects.requireNonNull(own.value()),
                                        indicator.unit(),
                                        own.qualifier()),
                        context.numbers()
                                .words(
                                        Objects.requireNonNull(peer.median()),
                                        indicator.unit(),
                                        null));
    }
}
