package org.fazhi.briefing.sheet;

import java.util.List;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ContentsHeld;
import org.fazhi.briefing.content.CoveredAreas;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;

/** 各地一览 of a large corpus: one row a province; districts stand in the provincial books. */
public final class ProvincesSheet {
    private ProvincesSheet() {}

    public static Sheet build(BookContext context, CoveredAreas coverage) {
        ReportIndex index = context.index();
        SheetBuilder builder =
                new SheetBuilder(SheetNames.DISTRICTS, 20, 11, 11, 11, 13, 13, 12, 12, 12, 12);
        builder.title("各地一览")
                .unit(context.order())
                .caption(context.table("各省报告基本情况"))
                .head(
                        "省份",
                        "应报\n（份）",
                        "已收\n（份）",
                        "未收录\n（份）",
                        context.dueHeading() + "\n（份）",
                        "四项内容齐备\n（份）",
                        "自述不足\n（项）",
                        "有对应安排\n（项）",
                        "表彰等\n（项）",
                        "核实事项\n（条）");
        index.byProvince()
                .forEach(
                        (province, reports) -> {
                            boolean open = province.isEmpty();
                            long due = open ? 0 : coverage.expected(province);
                            long held = open ? reports.size() : coverage.held(province);
                            builder.row(
                                    Cell.label(open ? "地区待核实" : index.places().name(province)),
                                    open ? notApplicable() : Cell.count(due),
                                    Cell.count(held),
                                    open ? notApplicable() : Cell.count(Math.max(0, due - held)),
                                    Cell.count(
                                            reports.stream()
                                                    .map(
                                                            report ->
                                                                    ContentsSheet.onTime(
                                                                            context, report))
                                                    .filter(Boolean.TRUE::equals)
                                                    .count()),
                                    Cell.count(
                                            reports.stream()
                                                    .filter(
                                                            r ->
                                                                    new ContentsHeld(index, r)
                                                                            .complete())
                                                    .count()),
                                    Cell.count(count(index, reports, Finding.Kind.SHORTCOMING)),
                                    Cell.count(answered(index, reports)),
                                    Cell.count(count(index, reports, Finding.Kind.HONOUR)),
                                    Cell.count(
                                            reports.stream()
                                                    .mapToLong(r -> index.checkIndex().of(r).size())
                                                    .sum()));
                        });
        builder.note("注：收录报告较多，本册以省份为行；各地逐条内容、数据和原文依据见各省分册和各地分册。应报、已收只计政府报告。");
        builder.source();
        return builder.build();
    }

    private static Cell notApplicable() {
        return new Cell.Absent(Absence.NOT_APPLICABLE, List.of());
    }

    private static long count(ReportIndex index, List<Document> reports, Finding.Kind kind) {
        return reports.stream().mapToLong(r -> index.findings(r, kind).size()).sum();
    }

    private static long answered(ReportIndex index, List<Document> reports) {
        return reports.stream()
                .mapToLong(report -> AnswersSheet.answers(index, report).size())
                .sum();
    }
}
