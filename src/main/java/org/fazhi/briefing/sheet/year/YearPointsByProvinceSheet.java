package org.fazhi.briefing.sheet.year;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ProvinceRows;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.corpus.Document;
import org.fazhi.settings.briefing.texts.YearPointsTexts;

/** 年度对比 不足与安排 of a large corpus: how many points of each kind, provinces as rows. */
public final class YearPointsByProvinceSheet {
    private final BookContext context;
    private final YearPointsTexts texts;

    private YearPointsByProvinceSheet(BookContext context) {
        this.context = context;
        this.texts = context.texts().yearPoints();
    }

    /**
     * What the reports of a row say of last year's.
     *
     * @param compared how many of them have a report of last year to be compared with
     */
    private record Line(
            ProvinceRows.Row row, int compared, List<Recurrence> points, List<Promise> plans) {
        long said() {
            return plans.stream()
                    .filter(
                            plan ->
                                    !plan.findingIds().isEmpty()
                                            || !plan.observationIds().isEmpty())
                    .count();
        }

        Cell count(Recurrence.Status... statuses) {
            return Cell.count(
                    points.stream()
                            .filter(point -> List.of(statuses).contains(point.status()))
                            .count());
        }
    }

    public static Sheet build(BookContext context) {
        return new YearPointsByProvinceSheet(context).sheet();
    }

    private Sheet sheet() {
        List<Column<Line>> columns = columns();
        SheetBuilder builder = context.sheet(SheetNames.YEAR_POINTS, columns);
        builder.title(texts.title())
                .unit(context.order())
                .caption(context.table(texts.provinces().caption()))
                .head(columns);
        ProvinceRows.ofGovernments(context).forEach(row -> builder.row(columns, line(row)));
        builder.note(texts.provinces().note()).source();
        return builder.build();
    }

    private List<Column<Line>> columns() {
        YearPointsTexts.Provinces said = texts.provinces();
        return List.of(
                new Column<>(
                        context.texts().heads().province(),
                        18.5,
                        line -> Cell.label(line.row().name())),
                new Column<>(
                        said.compared(),
                        18,
                        line ->
                                ProvinceRows.share(
                                        context, line.compared(), line.row().reports().size())),
                new Column<>(said.added(), 11, line -> line.count(Recurrence.Status.NEW)),
                new Column<>(
                        said.recurring(),
                        11,
                        line ->
                                line.count(
                                        Recurrence.Status.RECURRING, Recurrence.Status.VERBATIM)),
                new Column<>(said.verbatim(), 11, line -> line.count(Recurrence.Status.VERBATIM)),
                new Column<>(
                        said.notMentioned(),
                        11,
                        line -> line.count(Recurrence.Status.NOT_MENTIONED)),
                new Column<>(said.plans(), 12, line -> Cell.count(line.plans().size())),
                new Column<>(
                        said.said(),
                        20,
                        line -> ProvinceRows.share(context, line.said(), line.plans().size())),
                new Column<>(
                        said.unsaid(), 15, line -> Cell.count(line.plans().size() - line.said())));
    }

    private Line line(ProvinceRows.Row row) {
        List<Recurrence> points = new ArrayList<>();
        List<Promise> plans = new ArrayList<>();
        int compared = 0;
        for (Document report : row.reports()) {
            List<Recurrence> own = context.comparison().shortcomings(report.regionCode());
            compared += own.isEmpty() ? 0 : 1;
            points.addAll(own);
            plans.addAll(context.comparison().promises(report.regionCode()));
        }
        return new Line(row, compared, points, plans);
    }
}
