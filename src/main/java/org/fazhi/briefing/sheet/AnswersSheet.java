package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.PointPairs;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;

/** 问题与举措对应: each shortcoming with the plan of the same report that answers it. */
public final class AnswersSheet {
    static final String NONE = "未见对应安排";

    private static final int YEAR = 3;

    private AnswersSheet() {}

    /**
     * @param own whether the book is a single region's, whose sheet also looks back at the year
     *     before
     */
    public static Sheet build(BookContext context, boolean own) {
        ReportIndex index = context.index();
        boolean years = context.comparison().hasShortcomings();
        SheetBuilder builder =
                years
                        ? new SheetBuilder(SheetNames.ANSWERS, 18.5, 32, 10, 9.5, 13, 32, 13)
                        : new SheetBuilder(SheetNames.ANSWERS, 18.5, 35, 10, 14.5, 35, 14.5);
        if (context.single()) {
            builder.leaveOut(0, 1);
        }
        builder.title("问题与举措对应")
                .unit(context.order())
                .caption(context.table("存在不足与下一步安排"))
                .head(
                        columns(
                                years,
                                "地区",
                                "存在不足（报告表述）",
                                "数据",
                                "与上年\n对照",
                                "依据",
                                "对应安排（报告表述）",
                                "依据"));
        boolean any = false;
        for (Document report : index.reports()) {
            Map<String, List<Finding>> answers = answers(index, report);
            for (Finding finding : index.findings(report, Finding.Kind.SHORTCOMING)) {
                any = true;
                List<String> ids = List.of(finding.findingId());
                List<Finding> plans = answers.getOrDefault(finding.findingId(), List.of());
                Cell answer =
                        plans.isEmpty()
                                ? new Cell.Words(NONE, CellLook.ABSENT, List.of(), null)
                                : Cell.text(joined(context, plans), BookContext.ids(plans));
                builder.row(
                        columns(
                                years,
                                Cell.label(index.name(report)),
                                Cell.text(context.point(finding), ids),
                                ShortcomingsSheet.figure(
                                        index,
                                        finding,
                                        own ? SheetNames.FIGURES : SheetNames.CHECKS),
                                year(context, finding, own),
                                new Cell.Evidence(ids),
                                answer,
                                Cell.wayTo(answer)));
            }
        }
        if (!any) {
            builder.wide("报告未载明存在不足。", CellLook.GROUP);
        }
        plansWithout(builder, context);
        if (own && years) {
            lastYear(builder, context);
        }
        builder.note(
                "注：对应关系按表述的相近程度判断，供参考；“未见对应安排”指同一报告中没有找到相近的安排，不表示没有开展工作；“有问题无数据”指述及数量而报告没有载明相应数据，见“"
                        + (own ? SheetNames.FIGURES : SheetNames.CHECKS)
                        + "”。");
        if (years && own) {
            builder.note(
                    "与上年对照按表述的相近程度判断，供参考：新提指上年报告没有相近表述；再提、逐字相同指两年表述相近、一字不差；未再提及不等于已经解决；未见对应表述不表示没有开展工作；“—”表示没有可以对照的上年报告。");
        } else if (years) {
            builder.note("与上年对照：新提、再提、逐字相同见“年度对比 不足与安排”；“—”表示没有可以对照的上年报告。");
        }
        return builder.build();
    }

    /** The columns, without that of the year before where there is none. */
    @SafeVarargs
    private static <T> List<T> columns(boolean years, T... all) {
        List<T> columns = new ArrayList<>(List.of(all));
        if (!years) {
            columns.remove(YEAR);
        }
        return columns;
    }

    /** What last year's report said to a shortcoming; a click leads to both sentences. */
    static Cell year(BookContext context, Finding finding, boolean own) {
        Recurrence row = context.comparison().recurrence(finding.findingId());
        if (row == null || own) {
            return Cell.centred(row == null ? "—" : PointPairs.name(row.status()));
        }
        return Cell.link(PointPairs.name(row.status()), SheetNames.YEAR_POINTS);
    }

    /** A region's shortcomings that stood in last year's report too, and last year's plans. */
    private static void lastYear(SheetBuilder builder, BookContext context) {
        List<PointPairs> points = new ArrayList<>();
        for (Document report : IndicatorsSheet.reports(context.index())) {
            points.addAll(PointPairs.shortcomings(context, report));
            points.removeIf(point -> point.before().sources().isEmpty());
            points.addAll(PointPairs.promises(context, report));
        }
        if (points.isEmpty()) {
            return;
        }
        int[] spans = {2, 1, 2, 1, 1};
        builder.space(8)
                .caption(context.table("上年报告的不足和安排与本年报告对照"))
                .spread(
                        Stream.of("上年报告", "依据", "对照", "本年报告", "依据")
                                .map(SheetBuilder::headCell)
                                .toList(),
                        spans);
        for (PointPairs point : points) {
            builder.spread(
                    List.of(
                            point.before(),
                            Cell.wayTo(point.before()),
                            point.status(),
                            point.now(),
                            Cell.wayTo(point.now())),
                    spans);
        }
    }

    /** For each shortcoming of a report the plans that answer it. */
    static Map<String, List<Finding>> answers(ReportIndex index, Document report) {
        Map<String, List<Finding>> answers = new HashMap<>();
        for (Finding plan : index.findings(report, Finding.Kind.PLAN)) {
            for (String id : plan.answers()) {
                answers.computeIfAbsent(id, key -> new ArrayList<>()).add(plan);
            }
        }
        return answers;
    }

    private static String joined(BookContext context, List<Finding> plans) {
        return plans.stream().map(context::point).collect(Collectors.joining("\n"));
    }

    private static void plansWithout(SheetBuilder builder, BookContext context) {
        ReportIndex index = context.index();
        List<Finding> others =
                index.reports().stream()
                        .flatMap(report -> index.findings(report, Finding.Kind.PLAN).stream())
                        .filter(plan -> plan.answers().isEmpty())
                        .toList();
        if (others.isEmpty()) {
            return;
        }
        builder.group("其他下一步安排（没有对应到具体不足）");
        for (Finding plan : others) {
            List<String> ids = List.of(plan.findingId());
            builder.spread(
                    List.of(
                            Cell.label(index.name(index.report(plan.docId()))),
                            Cell.text(context.point(plan), ids),
                            new Cell.Evidence(ids)),
                    1,
                    builder.given() - 2,
                    1);
        }
    }
}
