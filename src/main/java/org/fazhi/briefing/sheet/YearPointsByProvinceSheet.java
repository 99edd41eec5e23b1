package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ProvinceRows;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.corpus.Document;

/** 年度对比 不足与安排 of a large corpus: how many points of each kind, provinces as rows. */
public final class YearPointsByProvinceSheet {
    private YearPointsByProvinceSheet() {}

    public static Sheet build(BookContext context) {
        SheetBuilder builder =
                new SheetBuilder(SheetNames.YEAR_POINTS, 18.5, 18, 11, 11, 11, 11, 12, 20, 15);
        builder.title("年度对比 不足与安排")
                .unit(context.order())
                .caption(context.table("各省报告的不足的变化，上年安排与本年报告"))
                .head(
                        "省份",
                        "可以对照的报告",
                        "新提\n（项）",
                        "再提\n（项）",
                        "逐字相同\n（项）",
                        "未再提及\n（项）",
                        "上年安排\n（项）",
                        "有对应表述",
                        "未见对应表述\n（项）");
        ProvinceRows.ofGovernments(context.index())
                .forEach((name, reports) -> builder.row(row(context, name, reports)));
        builder.note(
                "注：1.可以对照的报告指两年均收录并载明不足的政府报告，括号内为份数/本年政府报告份数。2.新提：上年报告没有相近表述；再提：两年表述相近；逐字相同：两年表述一字不差；未再提及：本年报告没有相近表述，不等于已经解决。3.有对应表述：上年安排在本年报告中有相近的成效、荣誉或数据，括号内为项数/上年安排项数；未见的不表示没有开展工作。均按表述的相近程度判断，供参考；逐条表述见各省分册。");
        builder.source();
        return builder.build();
    }

    private static List<Cell> row(BookContext context, String name, List<Document> reports) {
        List<Recurrence> points = new ArrayList<>();
        List<Promise> plans = new ArrayList<>();
        int compared = 0;
        for (Document report : reports) {
            List<Recurrence> own = context.comparison().shortcomings(report.regionCode());
            compared += own.isEmpty() ? 0 : 1;
            points.addAll(own);
            plans.addAll(context.comparison().promises(report.regionCode()));
        }
        long said =
                plans.stream()
                        .filter(
                                plan ->
                                        !plan.findingIds().isEmpty()
                                                || !plan.observationIds().isEmpty())
                        .count();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.label(name));
        cells.add(ProvinceRows.share(compared, reports.size()));
        cells.add(count(points, Recurrence.Status.NEW));
        cells.add(count(points, Recurrence.Status.RECURRING));
        cells.add(count(points, Recurrence.Status.VERBATIM));
        cells.add(count(points, Recurrence.Status.NOT_MENTIONED));
        cells.add(Cell.count(plans.size()));
        cells.add(ProvinceRows.share(said, plans.size()));
        cells.add(Cell.count(plans.size() - said));
        return cells;
    }

    private static Cell count(List<Recurrence> points, Recurrence.Status status) {
        return Cell.count(points.stream().filter(point -> point.status() == status).count());
    }
}
