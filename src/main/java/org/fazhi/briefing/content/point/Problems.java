package org.fazhi.briefing.content.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.compare.points.PointMember;
import org.fazhi.compare.points.PointYear;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.Ledger;
import org.fazhi.settings.briefing.texts.part.LedgerTexts;
import org.jspecify.annotations.Nullable;

/** The problems of a book's governments, each with its point and state: what a ledger holds. */
public final class Problems {
    private final BookContext context;
    private final Map<String, List<PointMember>> points;
    private final Map<RegionCode, Map<String, PointYear>> years = new HashMap<>();

    private Problems(BookContext context) {
        this.context = context;
        this.points =
                context.index().data().comparisons().commonPoints().stream()
                        .filter(member -> member.kind() == Finding.Kind.SHORTCOMING)
                        .collect(Collectors.groupingBy(PointMember::findingId));
        for (PointYear row : context.index().data().comparisons().pointYears()) {
            if (row.kind() == Finding.Kind.SHORTCOMING) {
                years.computeIfAbsent(row.scope(), code -> new TreeMap<>()).put(row.pointId(), row);
            }
        }
    }

    /** What became of a problem. */
    public enum State {
        /** Nothing is known of the year before. */
        STATED,
        /** The report of the year before did not have it. */
        NEW,
        /** The report of the year before had it too. */
        AGAIN,
        /** The report of the year before had it, this year's does not. */
        NOT_MENTIONED
    }

    /** A common point by its id, with its name. */
    public record Point(String pointId, String name) {}

    /**
     * A problem of a government.
     *
     * @param report this year's
     * @param point the common point it states
     * @param finding this year's words; null where this year's report does not mention it
     * @param state what became of it
     * @param planned whether the report plans something against it
     * @param entry what a bureau has filled in
     */
    public record Problem(
            Document report,
            Point point,
            @Nullable Finding finding,
            State state,
            boolean planned,
            Ledger.Entry entry) {}

    /**
     * By division code, each point once a report, in the order of the text; then what a district's
     * report does not mention any more.
     */
    public static List<Problem> of(BookContext context) {
        return new Problems(context).all();
    }

    /** The state of a problem in words. */
    public static List<String> states(LedgerTexts.States words, Problem problem) {
        String state =
                switch (problem.state()) {
                    case STATED -> words.stated();
                    case NEW -> words.added();
                    case AGAIN -> words.again();
                    case NOT_MENTIONED -> words.notMentioned();
                };
        return problem.state() == State.NOT_MENTIONED
                ? List.of(state)
                : List.of(state, problem.planned() ? words.planned() : words.unplanned());
    }

    private List<Problem> all() {
        List<Problem> problems = new ArrayList<>();
        Set<RegionCode> districts =
                context.index().districts().stream()
                        .map(Document::regionCode)
                        .collect(Collectors.toSet());
        for (Document report : context.index().governments()) {
            boolean district = districts.contains(report.regionCode());
            Map<String, PointYear> own =
                    district ? years.getOrDefault(report.regionCode(), Map.of()) : Map.of();
            stated(problems, report, own);
            for (PointYear row : own.values()) {
                if (row.reports() == 0 && row.notMentioned() > 0) {
                    Point point = new Point(row.pointId(), row.name());
                    problems.add(
                            new Problem(
                                    report,
                                    point,
                                    null,
                                    State.NOT_MENTIONED,
                                    false,
                                    entry(report, point)));
                }
            }
        }
        return problems;
    }

    private void stated(List<Problem> problems, Document report, Map<String, PointYear> own) {
        Set<String> answered =
                context.index().findings(report, Finding.Kind.PLAN).stream()
                        .flatMap(plan -> plan.answers().stream())
                        .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (Finding finding : context.index().findings(report, Finding.Kind.SHORTCOMING)) {
            for (PointMember member : points.getOrDefault(finding.findingId(), List.of())) {
                if (seen.add(member.pointId())) {
                    Point point = new Point(member.pointId(), member.name());
                    problems.add(
                            new Problem(
                                    report,
                                    point,
                                    finding,
                                    state(finding, own.get(point.pointId())),
                                    answered.contains(finding.findingId()),
                                    entry(report, point)));
                }
            }
        }
    }

    /**
     * @param own of the point in the region alone; null where the region has others below it
     */
    private State state(Finding finding, @Nullable PointYear own) {
        if (own != null) {
            return own.recurring() > 0 ? State.AGAIN : own.new_() > 0 ? State.NEW : State.STATED;
        }
        Recurrence row = context.comparison().recurrence(finding.findingId());
        if (row == null) {
            return State.STATED;
        }
        return switch (row.status()) {
            case NEW -> State.NEW;
            case RECURRING, VERBATIM -> State.AGAIN;
            case NOT_MENTIONED -> State.NOT_MENTIONED;
        };
    }

    private Ledger.Entry entry(Document report, Point point) {
        return report.regionCode() == null
                ? Ledger.Entry.EMPTY
                : context.ledger().of(report.regionCode().value(), point.pointId());
    }
}
