package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.PointPairs;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.texts.AnswersTexts;
import org.fazhi.settings.briefing.texts.HeadTexts;

/** 问题与举措对应: each shortcoming with the plan of the same report that answers it. */
public final class AnswersSheet {
    private static final double REGION = 18.5;

    private final BookContext context;
    private final AnswersTexts texts;
    private final HeadTexts heads;
    private final boolean own;
    private final boolean years;

    private AnswersSheet(BookContext context, boolean own) {
        this.context = context;
        this.texts = context.texts().answers();
        this.heads = context.texts().heads();
        this.own = own;
        this.years = context.comparison().hasShortcomings();
    }

    /** A shortcoming of a report, and what answers it. */
    private record Line(Document report, Finding finding, Cell answer) {
        List<String> ids() {
            return List.of(finding.findingId());
        }
    }

    /**
     * @param own whether the book is a single region's, whose sheet also looks back at the year
     *     before
     */
    public static Sheet build(BookContext context, boolean own) {
        return new AnswersSheet(context, own).sheet();
    }

    private Sheet sheet() {
        List<Column<Line>> columns = columns();
        SheetBuilder builder = context.sheet(SheetNames.ANSWERS, columns);
        builder.title(texts.title())
                .unit(context.order())
                .caption(context.table(texts.caption()))
                .head(columns);
        List<Line> lines = lines();
        builder.rows(columns, lines);
        if (lines.isEmpty()) {
            builder.wide(texts.none(), CellLook.GROUP);
        }
        plansWithout(builder);
        if (own && years) {
            lastYear(builder);
        }
        builder.note(texts.note().with(own ? SheetNames.FIGURES : SheetNames.CHECKS));
        if (years) {
            builder.note(own ? texts.ownYearNote() : texts.yearNote());
        }
        return builder.build();
    }

    /** Without the region in a book of one report, and without last year where there is none. */
    private List<Column<Line>> columns() {
        List<Column<Line>> columns = new ArrayList<>();
        double point = years ? 32 : 35;
        double evidence = years ? 13 : 14.5;
        if (!context.single()) {
            columns.add(
                    new Column<>(
                            heads.region(),
                            REGION,
                            line -> Cell.label(context.index().name(line.report()))));
        }
        columns.add(
                new Column<>(
                        texts.shortcoming(),
                        context.single() ? point + REGION : point,
                        line -> Cell.text(context.withDetail(line.finding()), line.ids())));
        columns.add(
                new Column<>(
                        heads.figures(),
                        10,
                        line ->
                                ShortcomingsSheet.figure(
                                        context,
                                        line.finding(),
                                        own ? SheetNames.FIGURES : SheetNames.CHECKS)));
        if (years) {
            columns.add(
                    new Column<>(
                            heads.sinceLastYear(),
                            9.5,
                            line -> year(context, line.finding(), own)));
        }
        columns.add(
                new Column<>(heads.evidence(), evidence, line -> new Cell.Evidence(line.ids())));
        columns.add(new Column<>(texts.answer(), point, Line::answer));
        columns.add(new Column<>(heads.evidence(), evidence, line -> Cell.wayTo(line.answer())));
        return columns;
    }

    private List<Line> lines() {
        ReportIndex index = context.index();
        List<Line> lines = new ArrayList<>();
        for (Document report : index.reports()) {
            Map<String, List<Finding>> answers = index.answers(report);
            for (Finding finding : index.findings(report, Finding.Kind.SHORTCOMING)) {
                List<Finding> plans = answers.getOrDefault(finding.findingId(), List.of());
                lines.add(new Line(report, finding, answer(plans)));
            }
        }
        return lines;
    }

    private Cell answer(List<Finding> plans) {
        return plans.isEmpty()
                ? new Cell.Words(texts.unanswered(), CellLook.ABSENT, List.of(), null)
                : Cell.text(
                        plans.stream().map(context::withDetail).collect(Collectors.joining("\n")),
                        BookContext.ids(plans));
    }

    /** What last year's report said to a shortcoming; a click leads to both sentences. */
    static Cell year(BookContext context, Finding finding, boolean own) {
        Recurrence row = context.comparison().recurrence(finding.findingId());
        if (row == null || own) {
            return Cell.centred(row == null ? "—" : PointPairs.name(context, row.status()));
        }
        return Cell.link(PointPairs.name(context, row.status()), SheetNames.YEAR_POINTS);
    }

    /** A region's shortcomings that stood in last year's report too, and last year's plans. */
    private void lastYear(SheetBuilder builder) {
        List<PointPairs> points = new ArrayList<>();
        for (Document report : context.index().governments()) {
            points.addAll(PointPairs.shortcomings(context, report));
            points.removeIf(point -> point.before().sources().isEmpty());
            points.addAll(PointPairs.promises(context, report));
        }
        if (points.isEmpty()) {
            return;
        }
        List<Column<PointPairs>> columns =
                List.of(
                        Column.over(context.single() ? 1 : 2, texts.before(), PointPairs::before),
                        Column.over(1, heads.evidence(), point -> Cell.wayTo(point.before())),
                        Column.over(2, texts.status(), PointPairs::status),
                        Column.over(1, texts.now(), PointPairs::now),
                        Column.over(1, heads.evidence(), point -> Cell.wayTo(point.now())));
        builder.space(8)
                .caption(context.table(texts.lastYear()))
                .headOnce(columns)
                .rows(columns, points);
    }

    private void plansWithout(SheetBuilder builder) {
        ReportIndex index = context.index();
        List<Finding> others =
                index.reports().stream()
                        .flatMap(report -> index.findings(report, Finding.Kind.PLAN).stream())
                        .filter(plan -> plan.answers().isEmpty())
                        .toList();
        if (others.isEmpty()) {
            return;
        }
        int place = context.single() ? 0 : 1;
        List<Column<Finding>> columns = new ArrayList<>();
        if (place > 0) {
            columns.add(
                    Column.over(
                            place,
                            heads.region(),
                            plan -> Cell.label(index.name(index.report(plan.docId())))));
        }
        columns.add(
                Column.over(
                        builder.columns() - place - 1,
                        texts.other(),
                        plan -> Cell.text(context.withDetail(plan), List.of(plan.findingId()))));
        columns.add(
                Column.over(
                        1, heads.evidence(), plan -> new Cell.Evidence(List.of(plan.findingId()))));
        builder.space(8).caption(texts.others()).headOnce(columns).rows(columns, others);
    }
}
