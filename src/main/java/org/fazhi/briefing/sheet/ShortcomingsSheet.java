package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.content.ShortcomingCounts;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;

/** 存在不足: as shares of reports by field and nature, then every sentence with its softener. */
public final class ShortcomingsSheet {
    private static final double[] WIDTHS = {18.5, 15, 13, 10, 9, 36, 10, 14.5};

    /** With a column that says whether last year's report had the shortcoming too. */
    private static final double[] WITH_YEARS = {18.5, 14, 12, 9, 8.5, 32.5, 9.5, 9.5, 12.5};

    /** The mark of a shortcoming that speaks of a quantity which its report never states. */
    private static final String WITHOUT_FIGURE = "有问题无数据";

    private ShortcomingsSheet() {}

    public static Sheet build(BookContext context) {
        double[] widths = context.comparison().hasShortcomings() ? WITH_YEARS : WIDTHS;
        SheetBuilder builder = new SheetBuilder(SheetNames.SHORTCOMINGS, widths);
        builder.title("存在不足").unit(context.order());
        if (context.index().reports().size() > 1 && !all(context.index()).isEmpty()) {
            ShortcomingCounts.add(builder, context);
            builder.pageBreak();
        }
        list(builder, context);
        return builder.build();
    }

    /** The shares and their charts alone, where sentences stand in the provincial books. */
    public static Sheet counts(BookContext context) {
        SheetBuilder builder = new SheetBuilder(SheetNames.SHORTCOMINGS, WIDTHS);
        builder.title("存在不足").unit("");
        if (all(context.index()).isEmpty()) {
            builder.wide("各报告未载明存在不足。", CellLook.GROUP);
        } else {
            ShortcomingCounts.add(builder, context);
        }
        builder.source();
        return builder.build();
    }

    /**
     * Whether a shortcoming lacks the figure it speaks of; a click leads to the sheet of checks.
     */
    static Cell figure(ReportIndex index, Finding finding, String checks) {
        return index.checkIndex().withoutFigure(finding)
                ? Cell.link(WITHOUT_FIGURE, checks)
                : Cell.centred("—");
    }

    /** Every shortcoming of the book, by division code and place in the text. */
    public static List<Finding> all(ReportIndex index) {
        return index.findings(Finding.Kind.SHORTCOMING);
    }

    private static void list(SheetBuilder builder, BookContext context) {
        ReportIndex index = context.index();
        boolean years = context.comparison().hasShortcomings();
        List<String> heads =
                new ArrayList<>(List.of("地区", "领域", "性质", "责任主体", "程度用语", "报告表述", "数据", "依据"));
        if (years) {
            heads.add(heads.size() - 1, "与上年\n对照");
        }
        builder.caption(context.table("报告自述的不足")).head(heads);
        boolean any = false;
        for (Document report : index.reports()) {
            List<Finding> findings = index.findings(report, Finding.Kind.SHORTCOMING);
            for (Finding finding : findings) {
                any = true;
                List<Cell> cells = cells(context, report, finding);
                if (years) {
                    cells.add(cells.size() - 1, AnswersSheet.year(context, finding, false));
                }
                builder.row(cells);
            }
            if (findings.isEmpty()) {
                builder.spread(
                        List.of(
                                Cell.label(index.name(report)),
                                new Cell.Absent(Absence.NOT_STATED, List.of())),
                        1,
                        builder.columns() - 1);
            }
        }
        if (!any && index.reports().isEmpty()) {
            builder.wide("没有收录报告。", CellLook.GROUP);
        }
        builder.note(
                "注：均为报告自述，保留“个别”“少数”“部分”等程度用语；“—”表示原文没有此类表述。“有问题无数据”指述及数量（如某率偏高）而报告没有载明相应数据，见“数据核实”。");
        if (years) {
            builder.note("与上年对照：新提、再提、逐字相同见“年度对比 不足与安排”；“—”表示没有可以对照的上年报告。");
        }
        builder.source();
    }

    private static List<Cell> cells(BookContext context, Document report, Finding finding) {
        List<String> ids = List.of(finding.findingId());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.label(context.index().name(report)));
        cells.add(Cell.text(context.names(finding.fields())));
        cells.add(Cell.text(context.names(finding.natures())));
        cells.add(
                Cell.centred(
                        finding.holder() == null ? "—" : context.themes().name(finding.holder())));
        cells.add(Cell.centred(finding.degree() == null ? "—" : finding.degree()));
        cells.add(Cell.text(context.point(finding), ids));
        cells.add(figure(context.index(), finding, SheetNames.CHECKS));
        cells.add(new Cell.Evidence(ids));
        return cells;
    }
}
