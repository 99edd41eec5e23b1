package org.fazhi.briefing.content;

import java.util.List;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.sheet.ContentsSheet;
import org.fazhi.corpus.Document;

/** What a region's reports are and what they say, on the cover of its book. */
public final class RegionCard {
    /** Widths of the six columns it needs. */
    public static final double[] WIDTHS = {9, 15, 50, 14, 18, 18};

    private RegionCard() {}

    public static void add(SheetBuilder builder, BookContext material, String code) {
        for (Document report : material.holdings().reports()) {
            builder.space(8);
            card(builder, material, report);
        }
        builder.space(8);
        points(builder, material, code);
    }

    private static void card(SheetBuilder builder, BookContext material, Document report) {
        ReportIndex holdings = material.holdings();
        builder.caption(holdings.name(report) + "报告基本情况");
        pair(
                builder,
                "报告名称",
                report.title() == null ? Absence.NOT_STATED.label() : report.title(),
                "发布机构",
                report.publisher() == null ? Absence.NOT_STATED.label() : report.publisher());
        boolean signed = report.published() != null && !BookContext.isPublication(report);
        Boolean timely = ContentsSheet.onTime(material, report);
        pair(
                builder,
                signed ? "落款日期" : "发布日期",
                signed ? BookContext.date(report.published()) : BookContext.published(report),
                material.dueHeading(),
                timely == null ? Absence.NOT_STATED.label() : timely ? "是" : "否");
        pair(
                builder,
                "内容要素",
                new RequiredContents(holdings, report).label(),
                "所载数据时段",
                report.asOf() == null
                        ? "未另注明"
                        : "最晚截至" + BookContext.date(report.asOf()) + "，早于年末");
        pair(
                builder,
                "载明数据",
                holdings.observations(report).size() + "条",
                "核实事项",
                holdings.doubts().of(report).isEmpty()
                        ? "无"
                        : holdings.doubts().of(report).size() + "条，见“" + SheetNames.FIGURES + "”");
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
    private static void points(SheetBuilder builder, BookContext material, String code) {
        List<OverviewLine> statements =
                OverviewLine.of(material, code).stream()
                        .filter(statement -> !statement.sources().isEmpty())
                        .toList();
        if (statements.isEmpty()) {
            return;
        }
        builder.caption("报告要点").head(List.of("事项", "情　况", "依据"), 2, 3, 1);
        for (OverviewLine statement : statements) {
            builder.spread(
                    List.of(
                            Cell.label(statement.topic().isEmpty() ? "其他" : statement.topic()),
                            Cell.text(statement.sentence(), statement.sources()),
                            statement.way()),
                    2,
                    3,
                    1);
        }
    }
}
