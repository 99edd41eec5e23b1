package org.fazhi.briefing.sheet;

import java.util.List;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.PointPairs;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;

/**
 * 年度对比 不足与安排: what became of last year's shortcomings, and what this year's reports say to last
 * year's plans.
 */
public final class YearPointsSheet {
    private YearPointsSheet() {}

    public static Sheet build(BookContext context) {
        SheetBuilder builder =
                new SheetBuilder(SheetNames.YEAR_POINTS, 18.5, 36.5, 14, 36.5, 11.5, 11);
        builder.title("年度对比 不足与安排")
                .unit(context.order())
                .caption(context.table("不足的变化，上年安排与本年报告"))
                .head("地区", "本年报告", "依据", "上年报告", "依据", "对照");
        List<Document> reports = IndicatorsSheet.reports(context.index());
        builder.group("一、报告自述的不足");
        for (Document report : reports) {
            rows(builder, context, report, PointPairs.shortcomings(context, report));
        }
        builder.group("二、上年安排与本年报告的对应表述");
        for (Document report : reports) {
            rows(builder, context, report, PointPairs.promises(context, report));
        }
        builder.note(
                "注：1.新提：上年报告没有相近表述；再提：两年表述相近，两句并列；逐字相同：两年表述一字不差；未再提及：本年报告没有相近表述，不等于已经解决。2.未见对应表述：本年报告没有相近的成效、荣誉或数据，不表示没有开展工作。3.均按表述的相近程度判断，供参考。");
        builder.source();
        return builder.build();
    }

    private static void rows(
            SheetBuilder builder, BookContext context, Document report, List<PointPairs> points) {
        for (PointPairs point : points) {
            builder.row(
                    Cell.label(context.index().name(report)),
                    point.now(),
                    Cell.wayTo(point.now()),
                    point.before(),
                    Cell.wayTo(point.before()),
                    point.status());
        }
    }
}
