package org.fazhi.briefing;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;

/** 存在不足: as shares of reports by field and nature, then every sentence with its softener. */
final class ShortcomingsSheet {
    private static final int ROWS_WITH_CHART = 7;
    private static final int MIDDLE = 5;

    /** The mark of a shortcoming that speaks of a quantity which its report never states. */
    private static final String WITHOUT_FIGURE = "有问题无数据";

    private ShortcomingsSheet() {}

    static Sheet build(Material material) {
        SheetBuilder builder =
                new SheetBuilder(SheetNames.SHORTCOMINGS, 18.5, 15, 13, 10, 9, 36, 10, 14.5);
        builder.title("存在不足").unit(material.order());
        List<Finding> all = all(material.holdings());
        int reports = material.holdings().reports().size();
        if (reports > 1 && !all.isEmpty()) {
            List<ThemeCount> fields =
                    ThemeCount.of(material.themes().fields(), all, Finding::fields);
            int first = builder.nextRow() + 2;
            counts(builder, material, "不足涉及的领域", "领域", fields, reports);
            List<ThemeCount> natures =
                    ThemeCount.of(material.themes().natures(), all, Finding::natures);
            counts(builder, material, "不足的性质", "性质", natures, reports);
            builder.note("注：占比为提到该项的报告占收录报告的比重，一份报告只计一次；一项不足可涉及多个领域。各地均列若干条，条数不反映轻重。");
            charts(builder, material, fields, natures, first, reports);
            builder.pageBreak();
        }
        list(builder, material);
        return builder.build();
    }

    /** Whether a shortcoming lacks the figure it speaks of; a click leads to what is lacking. */
    static Cell figure(Holdings holdings, Finding finding) {
        return holdings.withoutFigure(finding)
                ? Cell.link(WITHOUT_FIGURE, SheetNames.CHECKS)
                : Cell.centred("—");
    }

    /** Every shortcoming of the book, by division code and place in the text. */
    static List<Finding> all(Holdings holdings) {
        return holdings.reports().stream()
                .flatMap(report -> holdings.findings(report, Finding.Kind.SHORTCOMING).stream())
                .toList();
    }

    private static void counts(
            SheetBuilder builder,
            Material material,
            String caption,
            String head,
            List<ThemeCount> counts,
            int reports) {
        builder.caption(material.table(caption))
                .head(List.of(head, "提到的报告（份）", "占收录报告", "提到的地区", "依据"), 1, 1, 1, 3, 2);
        for (ThemeCount count : counts) {
            builder.spread(
                    List.of(
                            Cell.label(count.name()),
                            new Cell.Figure(count.reports(), "#,##0", count.findingIds(), null),
                            Cell.share(count.reports(), reports),
                            Cell.text(names(material, count)),
                            new Cell.Evidence(count.findingIds())),
                    1,
                    1,
                    1,
                    3,
                    2);
        }
    }

    private static String names(Material material, ThemeCount count) {
        Holdings holdings = material.holdings();
        List<String> names =
                count.findingIds().stream()
                        .map(id -> holdings.name(holdings.report(holdings.finding(id).docId())))
                        .distinct()
                        .toList();
        return names.size() <= 5
                ? String.join("、", names)
                : names.stream().limit(5).collect(Collectors.joining("、"))
                        + "等"
                        + names.size()
                        + "地";
    }

    /** The two tables as charts side by side, or the one that says something. */
    private static void charts(
            SheetBuilder builder,
            Material material,
            List<ThemeCount> fields,
            List<ThemeCount> natures,
            int first,
            int reports) {
        boolean left = says(material, fields);
        boolean right = says(material, natures);
        if (!left && !right) {
            return;
        }
        if (fields.size() + natures.size() > ROWS_WITH_CHART) {
            builder.pageBreak();
        }
        builder.space(8);
        int from = builder.nextRow();
        int bars = Math.max(left ? fields.size() : 0, right ? natures.size() : 0);
        int until = from + Math.max(6, bars + 3);
        for (int row = from; row < until; row++) {
            builder.space(24);
        }
        int middle = left ? right ? MIDDLE : builder.columns() : 0;
        if (left) {
            String title = ChartTitles.fields(fields, reports);
            chart(builder, title, first, fields.size()).at(from, until, 0, middle).on(builder);
        }
        if (right) {
            String title = ChartTitles.natures(natures, reports);
            int table = first + fields.size() + 2;
            chart(builder, title, table, natures.size())
                    .at(from, until, middle, builder.columns())
                    .on(builder);
        }
        builder.caption(material.figure("提到各领域、各性质不足的报告数（份）")).space(8);
    }

    private static boolean says(Material material, List<ThemeCount> counts) {
        return counts.size() >= material.settings().chartMinimum()
                && counts.stream().mapToInt(ThemeCount::reports).distinct().count() > 1;
    }

    private static BarChart chart(SheetBuilder builder, String title, int first, int bars) {
        return new BarChart(
                title,
                "报告（份）",
                SheetNames.SHORTCOMINGS,
                0,
                1,
                first,
                first + bars - 1,
                0,
                0,
                0,
                builder.columns(),
                false);
    }

    private static void list(SheetBuilder builder, Material material) {
        Holdings holdings = material.holdings();
        builder.caption(material.table("报告自述的不足"))
                .head("地区", "领域", "性质", "责任主体", "程度用语", "报告表述", "数据", "依据");
        boolean any = false;
        for (Document report : holdings.reports()) {
            List<Finding> findings = holdings.findings(report, Finding.Kind.SHORTCOMING);
            for (Finding finding : findings) {
                any = true;
                List<String> ids = List.of(finding.findingId());
                builder.row(
                        Cell.label(holdings.name(report)),
                        Cell.text(material.names(finding.fields())),
                        Cell.text(material.names(finding.natures())),
                        finding.holder() == null
                                ? Cell.centred("—")
                                : Cell.centred(material.themes().name(finding.holder())),
                        Cell.centred(finding.degree() == null ? "—" : finding.degree()),
                        Cell.text(material.point(finding), ids),
                        figure(holdings, finding),
                        new Cell.Evidence(ids));
            }
            if (findings.isEmpty()) {
                builder.spread(
                        List.of(
                                Cell.label(holdings.name(report)),
                                new Cell.Absent(Absence.NOT_STATED, List.of())),
                        1,
                        builder.columns() - 1);
            }
        }
        if (!any && holdings.reports().isEmpty()) {
            builder.wide("没有收录报告。", Look.GROUP);
        }
        builder.note(
                "注：均为报告自述，保留“个别”“少数”“部分”等程度用语；“—”表示原文没有此类表述。“有问题无数据”指述及数量（如某率偏高）而报告没有载明相应数据，见“数据核实”。");
        builder.note("资料来源：各地公开的法治政府建设年度报告。");
    }
}
