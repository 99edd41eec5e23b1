package org.fazhi.briefing.sheet.year;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.PointPairs;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.settings.briefing.texts.YearPointsTexts;

/**
 * 年度对比 不足与安排: what became of last year's shortcomings, and what this year's reports say to last
 * year's plans.
 */
public final class YearPointsSheet {
    private final BookContext context;
    private final YearPointsTexts texts;

    private YearPointsSheet(BookContext context) {
        this.context = context;
        this.texts = context.texts().yearPoints();
    }

    /** A pair of a report. */
    private record Line(Document report, PointPairs pair) {}

    public static Sheet build(BookContext context) {
        return new YearPointsSheet(context).sheet();
    }

    private Sheet sheet() {
        List<Column<Line>> columns = columns();
        SheetBuilder builder = context.sheet(SheetNames.YEAR_POINTS, columns);
        builder.title(texts.title())
                .unit(context.order())
                .caption(context.table(texts.caption()))
                .head(columns)
                .group(texts.shortcomings())
                .rows(columns, lines(PointPairs::shortcomings))
                .group(texts.promises())
                .rows(columns, lines(PointPairs::promises))
                .note(texts.note())
                .source();
        return builder.build();
    }

    private List<Column<Line>> columns() {
        HeadTexts heads = context.texts().heads();
        return List.of(
                new Column<>(
                        heads.region(),
                        18.5,
                        line -> Cell.label(context.index().name(line.report()))),
                new Column<>(texts.now(), 36.5, line -> line.pair().now()),
                new Column<>(heads.evidence(), 14, line -> Cell.wayTo(line.pair().now())),
                new Column<>(texts.before(), 36.5, line -> line.pair().before()),
                new Column<>(heads.evidence(), 11.5, line -> Cell.wayTo(line.pair().before())),
                new Column<>(texts.status(), 11, line -> line.pair().status()));
    }

    private List<Line> lines(BiFunction<BookContext, Document, List<PointPairs>> pairs) {
        return context.index().governments().stream()
                .flatMap(report -> lines(report, pairs))
                .toList();
    }

    private Stream<Line> lines(
            Document report, BiFunction<BookContext, Document, List<PointPairs>> pairs) {
        return pairs.apply(context, report).stream().map(pair -> new Line(report, pair));
    }
}
