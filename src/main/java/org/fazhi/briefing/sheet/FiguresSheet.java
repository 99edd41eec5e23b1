package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.briefing.chart.PeerChart;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.content.IndicatorLine;
import org.fazhi.briefing.content.PeerCells;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.extract.Observation;

/**
 * 本地数据: what is to be verified, then a region's figures. They stand beside last year's and the
 * peers' median, one a row; where there is neither, two beside each other on half the paper.
 */
public final class FiguresSheet {
    private static final double[] COMPARED = {19.5, 6, 16, 16, 11, 20, 11, 14, 14};
    private static final double[] ALONE = {9.5, 11, 6, 17, 14, 4, 9.5, 11, 6, 17, 14};

    /** Columns of a figure that stands alone: its name takes two of them. */
    private static final int[] BLOCK = {2, 1, 1, 1};

    private static final String[] BLOCK_HEADS = {"指标", "单位", "本年", "依据"};

    private FiguresSheet() {}

    public static Sheet build(BookContext context, BookPlan plan) {
        String code = plan.regionCode();
        List<IndicatorLine> lines = lines(context, code);
        boolean compared = lines.stream().anyMatch(line -> line.hasBefore() || line.hasPeers());
        SheetBuilder builder = new SheetBuilder(SheetNames.FIGURES, compared ? COMPARED : ALONE);
        builder.title("本地数据").unit("");
        ChecksSheet.above(builder, context, checkSpans(compared, context.single()));
        if (compared) {
            PeerChart.add(builder, context, code);
        }
        List<IndicatorLine> said = lines.stream().filter(line -> !line.silent()).toList();
        builder.caption(context.table("核心指标和载明的其他指标"));
        if (compared) {
            compared(builder, context, code, said);
        } else {
            alone(builder, said);
        }
        silent(builder, lines);
        notes(builder, context, code, compared);
        return builder.build();
    }

    private static int[] checkSpans(boolean compared, boolean single) {
        if (compared) {
            return single ? new int[] {1, 4, 1, 1, 1, 1} : new int[] {1, 2, 2, 1, 1, 1, 1};
        }
        return single ? new int[] {1, 5, 1, 1, 2, 1} : new int[] {1, 1, 4, 1, 1, 2, 1};
    }

    /** The core indicators and what else the region's government states, in catalogue order. */
    private static List<IndicatorLine> lines(BookContext context, String code) {
        ReportIndex index = context.index();
        Set<String> stated =
                index.reports().stream()
                        .filter(report -> report.unit() == null)
                        .flatMap(report -> index.observations(report).stream())
                        .map(Observation::indicator)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return context.indicators().values().stream()
                .filter(indicator -> indicator.core() || stated.contains(indicator.id()))
                .map(indicator -> IndicatorLine.of(context, code, indicator))
                .toList();
    }

    private static void compared(
            SheetBuilder builder, BookContext context, String code, List<IndicatorLine> lines) {
        builder.head("指标", "单位", "本年", "上年", "增减", "同类中位数", "备注", "本年依据", "上年依据");
        for (IndicatorLine line : lines) {
            builder.row(
                    Cell.label(line.indicator().name()),
                    Cell.centred(FigureNumberFormat.columnUnit(line.indicator().unit())),
                    line.now(),
                    line.before(),
                    YearFiguresSheet.change(context, code, line.indicator()),
                    line.peers(),
                    YearFiguresSheet.doubt(context, code, line.indicator()),
                    Cell.wayTo(line.now()),
                    Cell.wayTo(line.before()));
        }
    }

    /** Two figures a row, so that a page's end does not part them from those beside them. */
    private static void alone(SheetBuilder builder, List<IndicatorLine> lines) {
        int[] spans = new int[2 * BLOCK.length + 1];
        System.arraycopy(BLOCK, 0, spans, 0, BLOCK.length);
        spans[BLOCK.length] = 1;
        System.arraycopy(BLOCK, 0, spans, BLOCK.length + 1, BLOCK.length);
        List<Cell> heads = new ArrayList<>();
        for (String head : BLOCK_HEADS) {
            heads.add(SheetBuilder.headCell(head));
        }
        builder.repeatedHead(besides(heads, heads), spans);
        for (int i = 0; i < lines.size(); i += 2) {
            builder.spread(
                    besides(
                            block(lines.get(i)),
                            i + 1 < lines.size() ? block(lines.get(i + 1)) : nothing()),
                    spans);
        }
    }

    private static List<Cell> besides(List<Cell> left, List<Cell> right) {
        List<Cell> both = new ArrayList<>(left);
        both.add(Cell.blank());
        both.addAll(right);
        return both;
    }

    private static List<Cell> block(IndicatorLine line) {
        return List.of(
                Cell.label(line.indicator().name()),
                Cell.centred(FigureNumberFormat.columnUnit(line.indicator().unit())),
                line.now(),
                Cell.wayTo(line.now()));
    }

    private static List<Cell> nothing() {
        return List.of(Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank());
    }

    /** The core indicators of which nothing is known, in one row. */
    private static void silent(SheetBuilder builder, List<IndicatorLine> lines) {
        List<String> names =
                lines.stream()
                        .filter(IndicatorLine::silent)
                        .filter(line -> line.indicator().core())
                        .map(line -> line.indicator().name())
                        .toList();
        if (!names.isEmpty()) {
            builder.wide(
                    "报告未载明的核心指标（" + names.size() + "项）：" + String.join("、", names) + "。",
                    CellLook.TEXT);
        }
    }

    private static void notes(
            SheetBuilder builder, BookContext context, String code, boolean compared) {
        if (compared) {
            builder.note(
                    "注：1.未载明指报告没有写明，未收录指没有取得上年报告，待核实指报告内数据不一致，均不等于零；"
                            + FigureNumberFormat.MARKS
                            + "2.上年数取自上年报告；上年报告没有取得或者没有写明的，列本年报告写明的上年数，注明“本年报告载明”；“口径有变”的不作比较。");
            builder.note("3." + PeerCells.note(context, code));
        } else {
            builder.note(
                    "注：1.待核实指报告内数据不一致，未载明、待核实均不等于零；"
                            + FigureNumberFormat.MARKS
                            + "2.没有可以对照的上年数据；载明同一指标的同类地区不足"
                            + context.medianMinimum()
                            + "地，不列同类中位数。");
        }
        builder.note("资料来源：本地公开的法治政府建设年度报告。");
    }
}
