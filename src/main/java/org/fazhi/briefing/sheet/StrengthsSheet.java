package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.outline.Section;

/** 主要成效: what reports present, and honours apart, by kind and with the level that gave them. */
public final class StrengthsSheet {
    /** Up to so many rows the honours leave room for strengths on their page. */
    private static final int HONOURS_WITH_STRENGTHS = 14;

    private StrengthsSheet() {}

    public static Sheet build(BookContext material) {
        SheetBuilder builder = new SheetBuilder(SheetNames.STRENGTHS, 18.5, 17, 11, 60, 19);
        if (material.single()) {
            builder.leaveOut(0, 3);
        }
        builder.title("主要成效").unit(material.order());
        honours(builder, material);
        if (!material.single() && builder.nextRow() > HONOURS_WITH_STRENGTHS) {
            builder.pageBreak();
        }
        strengths(builder, material);
        return builder.build();
    }

    private static void honours(SheetBuilder builder, BookContext material) {
        ReportIndex holdings = material.holdings();
        builder.caption(material.table("表彰命名、典型案例、试点、排名和首创")).head("地区", "类别", "级别", "报告表述", "依据");
        Map<Finding.HonourType, List<Finding>> byType = new TreeMap<>();
        for (Document report : holdings.reports()) {
            for (Finding honour : holdings.findings(report, Finding.Kind.HONOUR)) {
                if (honour.type() != null) {
                    byType.computeIfAbsent(honour.type(), type -> new ArrayList<>()).add(honour);
                }
            }
        }
        if (byType.isEmpty()) {
            builder.wide((material.single() ? "" : "各") + "报告未载明此类事项。", CellLook.GROUP);
        }
        byType.forEach(
                (type, honours) -> {
                    if (!material.single()) {
                        builder.group(
                                name(type)
                                        + "（"
                                        + honours.size()
                                        + "项，"
                                        + reports(honours)
                                        + "份报告）");
                    }
                    for (Finding honour : honours) {
                        builder.row(
                                Cell.label(holdings.name(holdings.report(honour.docId()))),
                                Cell.centred(name(type)),
                                Cell.centred(name(honour.level())),
                                Cell.text(material.point(honour), List.of(honour.findingId())),
                                new Cell.Evidence(List.of(honour.findingId())));
                    }
                });
        builder.note("注：级别为授予机关的级别；报告自述首创、率先的，为其所称范围。未经核对授予文件。");
        builder.source();
    }

    private static long reports(List<Finding> findings) {
        return findings.stream().map(Finding::docId).distinct().count();
    }

    private static void strengths(SheetBuilder builder, BookContext material) {
        ReportIndex holdings = material.holdings();
        builder.caption(material.table("报告列出的主要成效")).head("地区", "领域", "其中数据", "报告表述", "依据");
        boolean any = false;
        for (Document report : holdings.reports()) {
            for (Finding strength : holdings.findings(report, Finding.Kind.STRENGTH)) {
                any = true;
                long figures = figures(holdings, report, strength);
                builder.row(
                        Cell.label(holdings.name(report)),
                        Cell.text(material.names(strength.fields())),
                        Cell.centred(figures == 0 ? Absence.NOT_STATED.label() : figures + "条"),
                        Cell.text(material.point(strength), List.of(strength.findingId())),
                        new Cell.Evidence(List.of(strength.findingId())));
            }
        }
        if (!any) {
            builder.wide((material.single() ? "" : "各") + "报告未载明此类事项。", CellLook.GROUP);
        }
        builder.note("注：成效为报告自述。领域按内容归类，一项可涉及多个领域。其中数据指该部分载明的数字条数。");
    }

    /** The figures below a strength: in its section where it is the heading, else in its words. */
    private static long figures(ReportIndex holdings, Document report, Finding strength) {
        Section section = holdings.section(strength.sectionId());
        boolean heads =
                section != null
                        && !section.heading().isEmpty()
                        && section.begin() <= strength.begin()
                        && strength.text().startsWith(section.heading());
        int begin = heads ? section.begin() : strength.begin();
        int end = heads ? Math.max(section.end(), strength.end()) : strength.end();
        return holdings.observations(report).stream()
                .filter(figure -> figure.begin() >= begin && figure.end() <= end)
                .count();
    }

    static String name(Finding.HonourType type) {
        return switch (type) {
            case NAMING -> "表彰命名";
            case CASE -> "典型案例";
            case PILOT -> "试点";
            case RANKING -> "排名";
            case FIRST -> "首创";
        };
    }

    static String name(Finding.HonourLevel level) {
        if (level == null) {
            return Absence.NOT_STATED.label();
        }
        return switch (level) {
            case NATIONAL -> "国家级";
            case PROVINCIAL -> "省级";
            case MUNICIPAL -> "市级";
            case COUNTY -> "县级";
        };
    }
}
