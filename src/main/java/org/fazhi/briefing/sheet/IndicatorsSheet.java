package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.CoveredAreas;
import org.fazhi.briefing.content.FigureCells;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.content.ProvinceRows;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;

/** 主要指标: districts by indicators, by division code; nothing is ranked. */
public final class IndicatorsSheet {
    private static final int A_PAGE = 9;
    private static final double PAGE_WIDTH = 106.5;

    private IndicatorsSheet() {}

    public static Sheet build(BookContext context, CoveredAreas coverage, String scopeCode) {
        ReportIndex index = context.index();
        List<Indicator> core = core(context);
        List<Double> widths = new ArrayList<>(List.of(18.5));
        int pages = Math.max(1, (core.size() + A_PAGE - 1) / A_PAGE);
        int onPage = Math.max(1, (core.size() + pages - 1) / pages);
        core.forEach(indicator -> widths.add(Math.min(16.0, PAGE_WIDTH / onPage)));
        if (core.isEmpty()) {
            widths.add(60.0);
        }
        SheetBuilder builder = new SheetBuilder(SheetNames.INDICATORS, widths);
        int page = Math.min(widths.size(), onPage + 1);
        builder.onFirst(page, new Cell.Words("主要指标", CellLook.TITLE, List.of(), null))
                .onFirst(page, new Cell.Words("返回目录", CellLook.BACK, List.of(), SheetNames.COVER));
        if (core.isEmpty()) {
            return builder.wide("指标目录没有列出核心指标。", CellLook.GROUP).build();
        }
        builder.onFirst(
                page,
                new Cell.Words(
                        context.table(context.large() ? "各省核心指标" : "各地核心指标"),
                        CellLook.CAPTION,
                        List.of(),
                        null));
        builder.head(heads(core));
        List<Document> reports = reports(index);
        boolean large = context.large();
        row(builder, core, "载明（份）", indicator -> stated(context, reports, indicator));
        row(builder, core, "报告合计", indicator -> FigureCells.sum(context, scopeCode, indicator));
        row(
                builder,
                core,
                "计入合计（份）",
                indicator -> FigureCells.summed(context, scopeCode, indicator));
        row(builder, core, "中位数", indicator -> FigureCells.median(context, scopeCode, indicator));
        int first = builder.nextRow();
        if (large) {
            for (String province : coverage.areas()) {
                row(
                        builder,
                        core,
                        index.places().name(province),
                        indicator -> FigureCells.province(context, province, indicator));
            }
        } else {
            for (Document report : reports) {
                row(
                        builder,
                        core,
                        index.name(report),
                        indicator -> FigureCells.own(context, report.regionCode(), indicator));
            }
        }
        int last = builder.nextRow() - 1;
        if (large) {
            stating(builder, context, core);
        }
        if (last - first >= 2) {
            for (int column = 1; column <= core.size(); column++) {
                builder.bars(column, first, last);
            }
        }
        if (!large && DistrictsSheet.showMissing(index, coverage)) {
            for (RosterEntry entry : index.missing()) {
                row(
                        builder,
                        core,
                        index.places().fullName(entry.regionCode()),
                        indicator -> new Cell.Absent(Absence.NOT_HELD, List.of()));
            }
        }
        for (String note : notes(context, core, reports)) {
            builder.note(note, 1, page);
        }
        for (int column = onPage; column < core.size(); column += onPage) {
            builder.columnBreakAfter(column);
        }
        return builder.build();
    }

    /** The core indicators that may stand side by side, in catalogue order. */
    public static List<Indicator> core(BookContext context) {
        return context.indicators().values().stream()
                .filter(Indicator::core)
                .filter(indicator -> indicator.comparable() != Indicators.Comparable.NO)
                .toList();
    }

    /** The governments' own reports whose place is known. */
    public static List<Document> reports(ReportIndex index) {
        return index.reports().stream()
                .filter(report -> report.unit() == null && report.regionCode() != null)
                .toList();
    }

    /** How many reports state an indicator. */
    public static long stating(BookContext context, List<Document> reports, Indicator indicator) {
        return reports.stream()
                .filter(
                        report ->
                                FigureCells.own(context, report.regionCode(), indicator)
                                                instanceof Cell.Numeric
                                        || FigureCells.own(context, report.regionCode(), indicator)
                                                        instanceof Cell.Absent absent
                                                && absent.why() == Absence.TO_VERIFY)
                .count();
    }

    private static Cell stated(BookContext context, List<Document> reports, Indicator indicator) {
        return Cell.centred(stating(context, reports, indicator) + "/" + reports.size());
    }

    /** Below the values of the provinces how many of their reports state each. */
    private static void stating(SheetBuilder builder, BookContext context, List<Indicator> core) {
        Map<String, List<Document>> provinces = ProvinceRows.ofGovernments(context.index());
        provinces.remove(ProvinceRows.ALL);
        provinces.forEach(
                (province, reports) ->
                        row(
                                builder,
                                core,
                                province + "载明",
                                indicator -> stated(context, reports, indicator)));
    }

    private static List<String> heads(List<Indicator> core) {
        List<String> heads = new ArrayList<>(List.of("地区"));
        for (Indicator indicator : core) {
            String mark = indicator.comparable() == Indicators.Comparable.NOTE ? "※" : "";
            heads.add(
                    indicator.name()
                            + mark
                            + "\n（"
                            + FigureNumberFormat.columnUnit(indicator.unit())
                            + "）");
        }
        return heads;
    }

    private static void row(
            SheetBuilder builder,
            List<Indicator> core,
            String label,
            Function<Indicator, Cell> cell) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.label(label)));
        core.forEach(indicator -> cells.add(cell.apply(indicator)));
        builder.row(cells);
    }

    /**
     * What stands in the table and is not settled: suspected figures, reports of part of a year.
     */
    private static String unsettled(
            BookContext context, List<Indicator> core, List<Document> reports) {
        long partial = reports.stream().filter(report -> report.asOf() != null).count();
        long doubtful = 0;
        long left = 0;
        for (Document report : reports) {
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
            parts.add("口径待核的数据" + doubtful + "项");
        }
        if (partial > 0) {
            parts.add("年末之前形成的报告" + partial + "份");
        }
        String held = parts.isEmpty() ? "" : "表中数据含" + String.join("、", parts) + "，合计和中位数未予剔除。";
        return left == 0 ? held : held + "报告多处写明、可能重复或相互包含的数据" + left + "项，未计入合计和中位数。";
    }

    private static List<String> notes(
            BookContext context, List<Indicator> core, List<Document> reports) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "注：1.按行政区划代码排列，不分先后。未载明指报告没有写明；待核实指报告内数据不一致，核实前不列；均不等于零。"
                        + FigureNumberFormat.MARKS);
        notes.add(
                "2.报告合计为载明各地之和，不含待核实的数据，不是全部地区的总数；计入合计的份数不同的，合计不可相互比较。中位数在至少"
                        + context.medianMinimum()
                        + "份报告载明时列出。括号内为报告载明的统计范围，范围不同的不宜直接比较。");
        if (core.stream().anyMatch(i -> i.comparable() == Indicators.Comparable.NOTE)) {
            notes.add("3.标※的指标各地统计范围差别较大，并列时注意口径。");
        }
        if (context.large()) {
            notes.add(
                    "各省数量为载明各地之和，比率为载明各地的中位数；口径不一、不作合计的以“—”表示。表的后半部分为各省载明的政府报告份数/收录的政府报告份数。各地数据见各省分册。");
        }
        String unsettled = unsettled(context, core, reports);
        if (!unsettled.isEmpty()) {
            notes.add(unsettled);
        }
        notes.add(SheetBuilder.SOURCE);
        return notes;
    }
}
