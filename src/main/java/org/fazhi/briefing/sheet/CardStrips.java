package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.FigureCells;
import org.fazhi.briefing.content.ShownUnit;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.compare.points.CommonPoint;
import org.fazhi.compare.points.PointMember;
import org.fazhi.compare.points.PointYear;
import org.fazhi.compare.region.Peer;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.part.CardStripTexts;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * A region among others, on its card: where its figures lie between the quartiles of its peers, and
 * how many reports of its province admit what it admits.
 */
final class CardStrips {
    private static final int MOST = 6;
    private static final int[] SPANS = {2, 1, 1, 1, 1};

    private CardStrips() {}

    static void add(SheetBuilder builder, BookContext context, RegionCode code) {
        figures(builder, context, code);
        points(builder, context, code);
    }

    private static void figures(SheetBuilder builder, BookContext context, RegionCode code) {
        CardStripTexts texts = context.texts().cardStrips();
        List<List<Cell>> rows = new ArrayList<>();
        for (Indicator indicator : context.indicators().values()) {
            Peer peer = context.comparison().peer(code, indicator.id());
            Cell own = FigureCells.own(context, code, indicator);
            Quartiles quartiles = peer == null ? null : Quartiles.of(peer);
            if (rows.size() < MOST && quartiles != null && own instanceof Cell.Numeric value) {
                rows.add(
                        List.of(
                                Cell.label(
                                        texts.indicator()
                                                .with(
                                                        indicator.name(),
                                                        ShownUnit.column(indicator.unit()))),
                                Cell.text(strip(context, indicator, quartiles, value.value())),
                                own,
                                FigureCells.lastYear(context, code, indicator),
                                Cell.wayTo(own)));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        builder.space(6)
                .caption(texts.figures())
                .head(
                        List.of(
                                texts.name(),
                                texts.place(),
                                context.texts().heads().now(),
                                context.texts().heads().before(),
                                context.texts().heads().evidence()),
                        SPANS);
        rows.forEach(row -> builder.spread(row, SPANS));
        builder.note(texts.note());
    }

    /** The quartiles of enough peers, and how many these are. */
    private record Quartiles(double lower, double median, double upper, int reporting) {
        static @Nullable Quartiles of(Peer peer) {
            Double lower = peer.lowerQuartile();
            Double median = peer.median();
            Double upper = peer.upperQuartile();
            return lower == null || median == null || upper == null
                    ? null
                    : new Quartiles(lower, median, upper, peer.reporting());
        }
    }

    /** Four fields that the quartiles part, the own one marked, and the quartiles. */
    private static String strip(
            BookContext context, Indicator indicator, Quartiles peers, double ownValue) {
        CardStripTexts texts = context.texts().cardStrips();
        String unit = ShownUnit.column(indicator.unit());
        int own =
                ownValue < ShownUnit.in(unit, peers.lower())
                        ? 0
                        : ownValue < ShownUnit.in(unit, peers.median())
                                ? 1
                                : ownValue <= ShownUnit.in(unit, peers.upper()) ? 2 : 3;
        StringBuilder fields = new StringBuilder();
        for (int field = 0; field < 4; field++) {
            fields.append(field == own ? texts.own() : texts.other());
        }
        return texts.strip()
                .with(
                        fields,
                        context.numbers().words(peers.lower(), indicator.unit(), null),
                        context.numbers().words(peers.median(), indicator.unit(), null),
                        context.numbers().words(peers.upper(), indicator.unit(), null),
                        peers.reporting());
    }

    /** What the region admits, and how many reports of its province, or of all, admit the same. */
    private static void points(SheetBuilder builder, BookContext context, RegionCode code) {
        CardStripTexts texts = context.texts().cardStrips();
        RegionCode province = code.provinceOrCorps();
        RegionCode scope = province.equals(code) ? RegionCode.NATION : province;
        List<List<Cell>> rows = new ArrayList<>();
        for (CommonPoint point : context.comparison().points(Finding.Kind.SHORTCOMING, scope)) {
            PointYear counts = point.in(scope).orElse(null);
            List<String> own = point.members().stream().map(PointMember::findingId).toList();
            if (counts == null || counts.ofReports() < 2 || own.isEmpty() || rows.size() >= MOST) {
                continue;
            }
            String again =
                    point.in(code).filter(mine -> mine.recurring() > 0).isPresent()
                            ? texts.again()
                            : "—";
            rows.add(
                    List.of(
                            Cell.label(point.name()),
                            Cell.text(
                                    texts.share()
                                            .with(
                                                    counts.ofReports(),
                                                    counts.reports(),
                                                    Decimals.nearest(100 * counts.share()))),
                            Cell.centred(again),
                            new Cell.Evidence(own)));
        }
        if (rows.isEmpty()) {
            return;
        }
        int[] spans = {3, 1, 1, 1};
        String whose =
                scope.equals(RegionCode.NATION)
                        ? texts.everywhere()
                        : context.index().places().name(scope);
        builder.space(6)
                .caption(texts.points())
                .head(
                        List.of(
                                texts.point(),
                                texts.stating().with(whose),
                                context.texts().heads().sinceLastYear(),
                                context.texts().heads().evidence()),
                        spans);
        rows.forEach(row -> builder.spread(row, spans));
    }
}
