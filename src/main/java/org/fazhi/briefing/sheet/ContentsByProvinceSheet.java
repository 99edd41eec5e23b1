package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ContentsHeld;
import org.fazhi.briefing.content.ProvinceRows;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.copies.CopiedPassage;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.settings.briefing.texts.ContentsTexts;

/** 公开与内容要素 of a large corpus: provinces as rows. */
public final class ContentsByProvinceSheet {
    private final BookContext context;
    private final ReportIndex index;
    private final ContentsTexts texts;

    private ContentsByProvinceSheet(BookContext context) {
        this.context = context;
        this.index = context.index();
        this.texts = context.texts().contents();
    }

    public static Sheet build(BookContext context) {
        return new ContentsByProvinceSheet(context).sheet();
    }

    private Sheet sheet() {
        List<Column<ProvinceRows.Row>> columns = columns();
        SheetBuilder builder = context.sheet(SheetNames.CONTENTS, columns);
        builder.title(texts.title()).unit(context.order());
        if (context.comparison().governments() > 1 || index.lastYear() != null) {
            similarTexts(builder);
        }
        builder.caption(context.table(texts.provinces().caption()))
                .head(columns)
                .rows(columns, ProvinceRows.ofCounted(context))
                .note(texts.provinces().note().with(context.dueHeading()))
                .source();
        return builder.build();
    }

    private List<Column<ProvinceRows.Row>> columns() {
        List<Column<ProvinceRows.Row>> columns = new ArrayList<>();
        columns.add(
                new Column<>(
                        context.texts().heads().province(), 16, row -> Cell.label(row.name())));
        columns.add(
                new Column<>(
                        texts.provinces().dated(),
                        14,
                        row -> share(row.reports(), BookContext::isPublication)));
        columns.add(
                new Column<>(
                        context.dueHeading(),
                        14,
                        row ->
                                share(
                                        row.reports().stream()
                                                .filter(BookContext::isPublication)
                                                .toList(),
                                        report -> Boolean.TRUE.equals(context.onTime(report)))));
        for (Section.ContentKind kind : ContentsHeld.REQUIRED) {
            columns.add(
                    new Column<>(
                            ContentsHeld.name(texts, kind),
                            14,
                            row ->
                                    share(
                                            row.reports(),
                                            report ->
                                                    new ContentsHeld(index, report).holds(kind))));
        }
        columns.add(
                new Column<>(texts.reports().figures(), 9, row -> Cell.count(figures(row).size())));
        columns.add(
                new Column<>(
                        texts.reports().approximate(),
                        9,
                        row -> ContentsSheet.approximate(figures(row))));
        columns.add(
                new Column<>(
                        texts.reports().hundred(), 10, row -> ContentsSheet.hundred(figures(row))));
        return columns;
    }

    private List<Observation> figures(ProvinceRows.Row row) {
        return row.reports().stream()
                .flatMap(report -> index.observations(report).stream())
                .toList();
    }

    /** How many governments' reports share passages with others, before the table that is long. */
    private void similarTexts(SheetBuilder builder) {
        ContentsTexts.Similar said = texts.similar();
        List<Column<ProvinceRows.Row>> columns =
                List.of(
                        Column.over(
                                1,
                                context.texts().heads().province(),
                                row -> Cell.label(row.name())),
                        Column.over(
                                3,
                                said.own(),
                                row ->
                                        similar(
                                                again(row.reports()),
                                                CopiedPassage.Kind.OWN_LAST_YEAR)),
                        Column.over(
                                3,
                                said.others(),
                                row ->
                                        similar(
                                                besideOthers(row.reports()),
                                                CopiedPassage.Kind.OTHER_DISTRICT)),
                        Column.over(
                                3,
                                said.common(),
                                row ->
                                        similar(
                                                besideOthers(row.reports()),
                                                CopiedPassage.Kind.BOILERPLATE)));
        builder.caption(context.table(said.caption()))
                .headOnce(columns)
                .rows(columns, ProvinceRows.ofGovernments(context))
                .note(said.note().with(context.boilerplate()))
                .pageBreak();
    }

    /** The reports of governments whose report of the year before is held too. */
    private List<Document> again(List<Document> reports) {
        ReportIndex before = index.lastYear();
        return reports.stream()
                .filter(report -> before != null && before.holds(report.regionCode()))
                .toList();
    }

    /** The reports, where there are others to compare them with. */
    private List<Document> besideOthers(List<Document> reports) {
        return context.comparison().governments() > 1 ? reports : List.of();
    }

    private Cell similar(List<Document> reports, CopiedPassage.Kind kind) {
        return share(reports, report -> context.comparison().similar(report.docId(), kind) != null);
    }

    private Cell share(List<Document> reports, Predicate<Document> which) {
        return ProvinceRows.share(context, reports.stream().filter(which).count(), reports.size());
    }
}
