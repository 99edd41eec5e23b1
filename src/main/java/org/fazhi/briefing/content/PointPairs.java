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

/**
 * A point of this year's report beside one of last year's.
 *
 * @param now this year's words, with what they rest on
 * @param before last year's
 * @param status what they are to each other
 */
public record PointPairs(Cell now, Cell before, Cell status) {
    static final String NOT_SAID = "未见对应表述";

    private static final Cell NOTHING = Cell.centred("—");

    /** A report's shortcomings of both years, this year's first, by their place in the text. */
    public static List<PointPairs> shortcomings(BookContext material, Document report) {
        ReportIndex holdings = material.holdings();
        Comparator<Finding> place =
                Comparator.nullsLast(
                        Comparator.comparingInt(Finding::begin).thenComparing(Finding::findingId));
        return material.comparison().shortcomings(report.regionCode()).stream()
                .sorted(
                        Comparator.comparing(
                                        (Recurrence row) -> holdings.finding(row.findingId()),
                                        place)
                                .thenComparing(
                                        row -> holdings.finding(row.previousFindingId()), place))
                .map(
                        row ->
                                new PointPairs(
                                        point(material, holdings.finding(row.findingId())),
                                        point(material, holdings.finding(row.previousFindingId())),
                                        Cell.centred(name(row.status()))))
                .toList();
    }

    /** A report's plans of last year and what this year's says to them. */
    public static List<PointPairs> promises(BookContext material, Document report) {
        ReportIndex holdings = material.holdings();
        return material.comparison().promises(report.regionCode()).stream()
                .filter(promise -> holdings.finding(promise.findingId()) != null)
                .sorted(
                        Comparator.comparingInt(
                                        (Promise promise) ->
                                                holdings.finding(promise.findingId()).begin())
                                .thenComparing(Promise::findingId))
                .map(promise -> promise(material, promise))
                .toList();
    }

    private static PointPairs promise(BookContext material, Promise promise) {
        List<String> sources = new ArrayList<>(promise.findingIds());
        sources.addAll(promise.observationIds());
        boolean said = !sources.isEmpty();
        return new PointPairs(
                said ? Cell.text(said(material, promise), sources) : NOTHING,
                point(material, material.holdings().finding(promise.findingId())),
                said
                        ? Cell.centred("有对应表述")
                        : new Cell.Words(NOT_SAID, CellLook.ABSENT, List.of(), null));
    }

    /** What became of a shortcoming, in the words of the books. */
    public static String name(Recurrence.Status status) {
        return switch (status) {
            case NEW -> "新提";
            case RECURRING -> "再提";
            case VERBATIM -> "逐字相同";
            case NOT_MENTIONED -> "未再提及";
        };
    }

    private static Cell point(BookContext material, Finding finding) {
        return finding == null
                ? NOTHING
                : Cell.text(material.point(finding), List.of(finding.findingId()));
    }

    /** The points that speak to a plan, then the sentences of the figures that do. */
    private static String said(BookContext material, Promise promise) {
        ReportIndex holdings = material.holdings();
        Stream<String> points =
                promise.findingIds().stream()
                        .map(holdings::finding)
                        .filter(Objects::nonNull)
                        .map(material::point);
        Stream<String> sentences =
                promise.observationIds().stream()
                        .map(holdings::observation)
                        .filter(Objects::nonNull)
                        .map(Observation::sentence)
                        .map(material.text()::cut);
        return String.join("\n", Stream.concat(points, sentences).distinct().toList());
    }
}
