package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.settings.briefing.texts.ShortcomingsTexts;

/** 存在不足: as shares of reports by field and nature, then every sentence with its softener. */
public final class ShortcomingsSheet {
    private final BookContext context;
    private final ReportIndex index;
    private final ShortcomingsTexts texts;
    private final HeadTexts heads;

    private ShortcomingsSheet(BookContext context) {
        this.context = context;
        this.index = context.index();
        this.texts = context.texts().shortcomings();
        this.heads = context.texts().heads();
    }

    public static Sheet build(BookContext context) {
        return new ShortcomingsSheet(context).sheet();
    }

    private Sheet sheet() {
        boolean years = context.comparison().hasShortcomings();
        List<Column<Finding>> columns = columns(years);
        SheetBuilder builder = context.sheet(SheetNames.SHORTCOMINGS, columns);
        builder.title(texts.title()).unit(context.order());
        if (index.counted().size() > 1
                && !index.countedFindings(Finding.Kind.SHORTCOMING).isEmpty()) {
            ShortcomingCounts.add(builder, context);
            builder.pageBreak();
        }
        builder.caption(context.table(texts.caption())).head(columns);
        List<Column<Document>> silent = silent(builder.columns());
        for (Document report : index.reports()) {
            List<Finding> findings = index.findings(report, Finding.Kind.SHORTCOMING);
            if (findings.isEmpty()) {
                builder.row(silent, report);
            }
            builder.rows(columns, findings);
        }
        if (index.reports().isEmpty()) {
            builder.wide(texts.noReports(), CellLook.GROUP);
        }
        builder.note(texts.note());
        if (years) {
            builder.note(context.texts().answers().yearNote());
        }
        builder.source();
        return builder.build();
    }

    /** The shares and their charts alone, where sentences stand in the provincial books. */
    public static Sheet counts(BookContext context) {
        return new ShortcomingsSheet(context).counts();
    }

    private Sheet counts() {
        SheetBuilder builder = context.sheet(SheetNames.SHORTCOMINGS, columns(false));
        builder.title(texts.title()).unit("");
        if (index.countedFindings(Finding.Kind.SHORTCOMING).isEmpty()) {
            builder.wide(texts.none(), CellLook.GROUP);
        } else {
            ShortcomingCounts.add(builder, context);
        }
        builder.source();
        return builder.build();
    }

    /**
     * Whether a shortcoming lacks the figure it speaks of; a click leads to the sheet of checks.
     */
    static Cell figure(BookContext context, Finding finding, String checks) {
        return context.index().checkIndex().withoutFigure(finding)
                ? Cell.link(context.texts().shortcomings().withoutFigure(), checks)
                : Cell.centred("—");
    }

    /**
     * @param years with a column that says whether last year's report had the shortcoming too
     */
    private List<Column<Finding>> columns(boolean years) {
        List<Column<Finding>> columns = new ArrayList<>();
        columns.add(
                new Column<>(
                        heads.region(),
                        18.5,
                        finding -> Cell.label(index.name(index.report(finding.docId())))));
        columns.add(
                new Column<>(
                        heads.field(),
                        years ? 14 : 15,
                        finding -> Cell.text(context.names(finding.fields()))));
        columns.add(
                new Column<>(
                        texts.nature(),
                        years ? 12 : 13,
                        finding -> Cell.text(context.names(finding.natures()))));
        columns.add(new Column<>(texts.holder(), years ? 9 : 10, this::holder));
        columns.add(
                new Column<>(
                        texts.degree(),
                        years ? 8.5 : 9,
                        finding ->
                                Cell.centred(finding.degree() == null ? "—" : finding.degree())));
        columns.add(
                new Column<>(
                        heads.statement(),
                        years ? 32.5 : 36,
                        finding ->
                                Cell.text(
                                        context.withDetail(finding),
                                        List.of(finding.findingId()))));
        columns.add(
                new Column<>(
                        heads.figures(),
                        years ? 9.5 : 10,
                        finding -> figure(context, finding, SheetNames.CHECKS)));
        if (years) {
            columns.add(
                    new Column<>(
                            heads.sinceLastYear(),
                            9.5,
                            finding -> AnswersSheet.year(context, finding, false)));
        }
        columns.add(
                new Column<>(
                        heads.evidence(),
                        years ? 12.5 : 14.5,
                        finding -> new Cell.Evidence(List.of(finding.findingId()))));
        return columns;
    }

    private Cell holder(Finding finding) {
        return Cell.centred(
                finding.holder() == null ? "—" : context.themes().name(finding.holder()));
    }

    /** The row of a report that states none. */
    private List<Column<Document>> silent(int columns) {
        return List.of(
                Column.over(1, heads.region(), report -> Cell.label(index.name(report))),
                Column.over(
                        columns - 1,
                        texts.title(),
                        report -> new Cell.Absent(Absence.NOT_STATED, List.of())));
    }
}
