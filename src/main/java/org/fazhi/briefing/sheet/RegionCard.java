package org.fazhi.briefing.sheet;

import java.util.List;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ContentsHeld;
import org.fazhi.briefing.content.OverviewLine;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;

/** What a region's reports are and what they say, on the cover of its book. */
public final class RegionCard {
    /** Widths of the six columns it needs. */
    public static final double[] WIDTHS = {9, 15, 50, 14, 18, 18};

    private RegionCard() {}

    public static void add(SheetBuilder builder, BookContext context, String code) {
        for (Document report : context.index().reports()) {
            builder.space(8);
            card(builder, context, report);
        }
        builder.space(8);
        points(builder, context, code);
    }

    private static void card(SheetBuilder builder, BookContext context, Document report) {
        ReportIndex index = context.index();
        builder.caption(index.name(report) + "报告基本情况");
        pair(
                builder,
                "报告名称",
                report.title() == null ? Absence.NOT_STATED.label() : report.title(),
                "发布机构",
                report.publisher() == null ? Absence.NOT_STATED.label() : report.publisher());
        boolean signed = report.published() != null && !BookContext.isPublication(report);
        Boolean timely = context.onTime(report);
        pair(
                builder,
                signed ? "落款日期" : "发布日期",
                signed ? BookContext.date(report.published()) : BookContext.published(report),
                context.dueHeading(),
                timely == null ? Absence.NOT_STATED.label() : timely ? "是" : "否");
        pair(
                builder,
                "内容要素",
                new ContentsHeld(index, report).label(context.texts().contents()),
                "所载数据时段",
                report.asOf() == null
                        ? "未另注明"
                        : "最晚截至" + BookContext.date(report.asOf()) + "，早于年末");
        pair(
                builder,
                "载明数据",
                index.observations(report).size() + "条",
                "核实事项",
                index.checkIndex().of(report).isEmpty()
                        ? "无"
                        : index.checkIndex().of(report).size() + "条，见“" + SheetNames.FIGURES + "”");
    }

    private static void pair(
            SheetBuilder builder, String first, String value, String second, String other) {
        builder.spread(
                List.of(Cell.label(first), Cell.text(value), Cell.label(second), Cell.text(other)),
                2,
                1,
                1,
                2);
    }

    /** What the report says, in the fixed sentences of the overview. */
    private static void points(SheetBuilder builder, BookContext context, String code) {
        List<OverviewLine> lines =
                OverviewLine.of(context, code).stream()
                        .filter(line -> !line.sources().isEmpty())
                        .toList();
        if (lines.isEmpty()) {
            return;
        }
        builder.caption("报告要点").head(List.of("事项", "情　况", "依据"), 2, 3, 1);
        for (OverviewLine line : lines) {
            builder.spread(
                    List.of(
                            Cell.label(line.topic().isEmpty() ? "其他" : line.topic()),
                            Cell.text(line.sentence(), line.sources()),
                            line.way()),
                    2,
                    3,
                    1);
        }
    }
}
