package org.fazhi.briefing.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.settings.briefing.texts.YearPointsTexts;
import org.jspecify.annotations.Nullable;

/**
 * A point of this year's report beside one of last year's.
 *
 * @param now this year's words, with what they rest on
 * @param before last year's
 * @param status what they are to each other
 */
public record PointPairs(Cell now, Cell before, Cell status) {
    private static final Cell NOTHING = Cell.centred("—");
    private static final Comparator<@Nullable Finding> PLACE =
            Comparator.nullsLast(
                    Comparator.comparingInt(Finding::begin).thenComparing(Finding::findingId));

    /** A report's shortcomings of both years, this year's first, by their place in the text. */
    public static List<PointPairs> shortcomings(BookContext context, Document report) {
        ReportIndex index = context.index();
        return context.comparison().shortcomings(report.regionCode()).stream()
                .sorted(
                        Comparator.comparing(
                                        (Recurrence row) -> index.finding(row.findingId()), PLACE)
                                .thenComparing(
                                        row -> index.finding(row.previousFindingId()), PLACE))
                .map(
                        row ->
                                new PointPairs(
                                        point(context, index.finding(row.findingId())),
                                        point(context, index.finding(row.previousFindingId())),
                                        Cell.centred(name(context, row.status()))))
                .toList();
    }

    /** A report's plans of last year and what this year's says to them. */
    public static List<PointPairs> promises(BookContext context, Document report) {
        ReportIndex index = context.index();
        return context.comparison().promises(report.regionCode()).stream()
                .filter(promise -> index.finding(promise.findingId()) != null)
                .sorted(
                        Comparator.comparing(
                                (Promise promise) -> index.finding(promise.findingId()), PLACE))
                .map(promise -> promise(context, promise))
                .toList();
    }

    private static PointPairs promise(BookContext context, Promise promise) {
        List<String> sources = new ArrayList<>(promise.findingIds());
        sources.addAll(promise.observationIds());
        boolean said = !sources.isEmpty();
        YearPointsTexts texts = context.texts().yearPoints();
        return new PointPairs(
                said ? Cell.text(said(context, promise), sources) : NOTHING,
                point(context, context.index().finding(promise.findingId())),
                said
                        ? Cell.centred(texts.said())
                        : new Cell.Words(texts.unsaid(), CellLook.ABSENT, List.of(), null));
    }

    /** What became of a shortcoming, in the words of the books. */
    public static String name(BookContext context, Recurrence.Status status) {
        YearPointsTexts.Statuses texts = context.texts().yearPoints().statuses();
        return switch (status) {
            case NEW -> texts.added();
            case RECURRING -> texts.recurring();
            case VERBATIM -> texts.verbatim();
            case NOT_MENTIONED -> texts.notMentioned();
        };
    }

    private static Cell point(BookContext context, @Nullable Finding finding) {
        return finding == null
                ? NOTHING
                : Cell.text(context.point(finding), List.of(finding.findingId()));
    }

    /** The points that speak to a plan, then the sentences of the figures that do. */
    private static String said(BookContext context, Promise promise) {
        ReportIndex index = context.index();
        Stream<String> points =
                promise.findingIds().stream()
                        .map(index::finding)
                        .filter(Objects::nonNull)
                        .map(context::point);
        Stream<String> sentences =
                promise.observationIds().stream()
                        .map(index::observation)
                        .filter(Objects::nonNull)
                        .map(Observation::sentence)
                        .map(context.text()::cut);
        return String.join("\n", Stream.concat(points, sentences).distinct().toList());
    }
}
