package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.briefing.chart.PeerChart;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.IndicatorLine;
import org.fazhi.briefing.content.PeerCells;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.content.ShownUnit;
import org.fazhi.briefing.content.YearCells;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.extract.Observation;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.FiguresTexts;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.jspecify.annotations.Nullable;

/**
 * 本地数据: what is to be verified, then a region's figures. They stand beside last year's and the
 * peers' median, one a row; where there is neither, two beside each other on half the paper.
 */
public final class FiguresSheet {
    /** Two figures a row; the name of each takes two columns. */
    private static final double[] ALONE = {9.5, 11, 6, 17, 14, 4, 9.5, 11, 6, 17, 14};

    private final BookContext context;
    private final FiguresTexts texts;
    private final HeadTexts heads;
    private final RegionCode code;

    private FiguresSheet(BookContext context, BookPlan plan) {
        this.context = context;
        this.texts = context.texts().figures();
        this.heads = context.texts().heads();
        this.code = plan.regionCode();
    }

    /** Two figures beside each other; the last row may lack the second. */
    private record Pair(IndicatorLine left, @Nullable IndicatorLine right) {
        Cell right(Function<IndicatorLine, Cell> cell) {
            return right == null ? Cell.blank() : cell.apply(right);
        }
    }

    public static Sheet build(BookContext context, BookPlan plan) {
        return new FiguresSheet(context, plan).sheet();
    }

    private Sheet sheet() {
        List<IndicatorLine> lines = lines();
        boolean compared = lines.stream().anyMatch(line -> line.hasBefore() || line.hasPeers());
        SheetBuilder builder =
                compared
                        ? context.sheet(SheetNames.FIGURES, compared())
                        : context.sheet(SheetNames.FIGURES, ALONE);
        builder.title(texts.title()).unit("");
        ChecksSheet.above(builder, context, checkSpans(compared, context.single()));
        if (compared) {
            PeerChart.add(builder, context, code);
        }
        List<IndicatorLine> said = lines.stream().filter(line -> !line.silent()).toList();
        builder.caption(context.table(texts.caption()));
        if (compared) {
            builder.head(compared()).rows(compared(), said);
        } else {
            builder.head(alone()).rows(alone(), pairs(said));
        }
        silent(builder, lines);
        notes(builder, compared);
        return builder.build();
    }

    private static int[] checkSpans(boolean compared, boolean single) {
        if (compared) {
            return single ? new int[] {1, 4, 1, 1, 1, 1} : new int[] {1, 2, 2, 1, 1, 1, 1};
        }
        return single ? new int[] {1, 5, 1, 1, 2, 1} : new int[] {1, 1, 4, 1, 1, 2, 1};
    }

    /** The core indicators and what else the region's government states, in catalogue order. */
    private List<IndicatorLine> lines() {
        ReportIndex index = context.index();
        Set<String> stated =
                index.reports().stream()
                        .filter(report -> report.isGovernments())
                        .flatMap(report -> index.observations(report).stream())
                        .map(Observation::indicator)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return context.indicators().values().stream()
                .filter(indicator -> indicator.core() || stated.contains(indicator.id()))
                .map(indicator -> IndicatorLine.of(context, code, indicator))
                .toList();
    }

    private List<Column<IndicatorLine>> compared() {
        return List.of(
                new Column<>(heads.indicator(), 19.5, FiguresSheet::name),
                new Column<>(heads.unit(), 6, FiguresSheet::unit),
                new Column<>(heads.now(), 16, IndicatorLine::now),
                new Column<>(heads.before(), 16, IndicatorLine::before),
                new Column<>(
                        heads.change(),
                        11,
                        line -> YearCells.change(context, code, line.indicator())),
                new Column<>(texts.peers(), 20, IndicatorLine::peers),
                new Column<>(
                        heads.remark(),
                        11,
                        line -> YearCells.doubt(context, code, line.indicator())),
                new Column<>(heads.nowEvidence(), 14, line -> Cell.wayTo(line.now())),
                new Column<>(heads.beforeEvidence(), 14, line -> Cell.wayTo(line.before())));
    }

    private static Cell name(IndicatorLine line) {
        return Cell.label(line.indicator().name());
    }

    private static Cell unit(IndicatorLine line) {
        return Cell.centred(ShownUnit.column(line.indicator().unit()));
    }

    /** Two figures a row, so that a page's end does not part them from those beside them. */
    private List<Column<Pair>> alone() {
        return List.of(
                Column.over(2, heads.indicator(), pair -> name(pair.left())),
                Column.over(1, heads.unit(), pair -> unit(pair.left())),
                Column.over(1, heads.now(), pair -> pair.left().now()),
                Column.over(1, heads.evidence(), pair -> Cell.wayTo(pair.left().now())),
                Column.over(1, "", pair -> Cell.blank()),
                Column.over(2, heads.indicator(), pair -> pair.right(FiguresSheet::name)),
                Column.over(1, heads.unit(), pair -> pair.right(FiguresSheet::unit)),
                Column.over(1, heads.now(), pair -> pair.right(IndicatorLine::now)),
                Column.over(
                        1, heads.evidence(), pair -> pair.right(line -> Cell.wayTo(line.now()))));
    }

    private static List<Pair> pairs(List<IndicatorLine> lines) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            pairs.add(new Pair(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null));
        }
        return pairs;
    }

    /** The core indicators of which nothing is known, in one row. */
    private void silent(SheetBuilder builder, List<IndicatorLine> lines) {
        List<String> names =
                lines.stream()
                        .filter(IndicatorLine::silent)
                        .filter(line -> line.indicator().core())
                        .map(line -> line.indicator().name())
                        .toList();
        if (!names.isEmpty()) {
            builder.wide(texts.silent().with(names.size(), String.join("、", names)), CellLook.TEXT);
        }
    }

    private void notes(SheetBuilder builder, boolean compared) {
        if (compared) {
            builder.note(texts.note().with(context.texts().numbers().marks()))
                    .note(texts.peerNote().with(PeerCells.note(context, code)));
        } else {
            builder.note(
                    texts.aloneNote()
                            .with(context.texts().numbers().marks(), context.medianMinimum()));
        }
        builder.note(texts.source());
    }
}
