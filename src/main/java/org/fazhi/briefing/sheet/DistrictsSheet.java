package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.audit.Check;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ContentsHeld;
import org.fazhi.briefing.content.CoveredAreas;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;

/** 各地一览: one row a report, by division code; below it, who is not held. */
public final class DistrictsSheet {
    private static final int POINT = 46;

    private DistrictsSheet() {}

    public static Sheet build(BookContext context, CoveredAreas coverage) {
        ReportIndex index = context.index();
        SheetBuilder builder =
                new SheetBuilder(SheetNames.DISTRICTS, 18.5, 13.5, 11, 21, 19, 19, 11, 16);
        builder.title("各地一览")
                .unit(context.order())
                .caption(context.table("各地报告基本情况"))
                .head("地区", "发布日期", "内容要素", "主要成效", "存在不足", "下年安排", "核实事项", "依据");
        for (Document report : index.reports()) {
            builder.row(
                    Cell.label(index.name(report)),
                    Cell.centred(BookContext.published(report)),
                    Cell.text(new ContentsHeld(index, report).label()),
                    points(context, report, Finding.Kind.STRENGTH),
                    points(context, report, Finding.Kind.SHORTCOMING),
                    points(context, report, Finding.Kind.PLAN),
                    checks(index.checkIndex().of(report)),
                    new Cell.Evidence(shown(context, report)));
        }
        boolean rows = showMissing(index, coverage);
        if (rows) {
            for (RosterEntry entry : index.missing()) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.label(index.places().fullName(entry.regionCode())));
                for (int i = 1; i < builder.columns(); i++) {
                    cells.add(new Cell.Absent(Absence.NOT_HELD, List.of()));
                }
                builder.row(cells);
            }
        }
        builder.note(
                "注：1.各项为报告表述的摘录，每地最多列"
                        + context.settings().pointsPerDistrict()
                        + "条，其余见后表。2.未载明指报告没有写明；“落款”指只载明落款日期，不作为发布日期。3.内容要素按《法治政府建设与责任落实督察工作规定》应当载明的四项统计。");
        builder.source();
        return builder.build();
    }

    /** Missing districts are rows of their own only where most of a province is there. */
    static boolean showMissing(ReportIndex index, CoveredAreas coverage) {
        return !index.missing().isEmpty() && coverage.areas().stream().allMatch(coverage::covers);
    }

    private static List<String> shown(BookContext context, Document report) {
        List<String> ids = new ArrayList<>();
        for (Finding.Kind kind :
                List.of(Finding.Kind.STRENGTH, Finding.Kind.SHORTCOMING, Finding.Kind.PLAN)) {
            context.index().findings(report, kind).stream()
                    .limit(context.settings().pointsPerDistrict())
                    .forEach(finding -> ids.add(finding.findingId()));
        }
        return ids;
    }

    private static Cell points(BookContext context, Document report, Finding.Kind kind) {
        List<Finding> all = context.index().findings(report, kind);
        if (all.isEmpty()) {
            return new Cell.Absent(Absence.NOT_STATED, List.of());
        }
        List<Finding> shown =
                all.subList(0, Math.min(all.size(), context.settings().pointsPerDistrict()));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            lines.add((i + 1) + "." + context.text().cut(shown.get(i).text(), POINT));
        }
        if (all.size() > shown.size()) {
            lines.add("（共" + all.size() + "条）");
        }
        return Cell.text(String.join("\n", lines), BookContext.ids(shown));
    }

    private static Cell checks(List<Check> checks) {
        if (checks.isEmpty()) {
            return Cell.centred("无");
        }
        Map<Check.Severity, Integer> counts = new TreeMap<>();
        checks.forEach(check -> counts.merge(check.severity(), 1, Integer::sum));
        List<String> lines = new ArrayList<>();
        counts.forEach((severity, n) -> lines.add(ChecksSheet.name(severity) + n + "条"));
        return Cell.centred(String.join("\n", lines));
    }
}
