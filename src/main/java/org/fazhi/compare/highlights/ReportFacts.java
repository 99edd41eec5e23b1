package org.fazhi.compare.highlights;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.audit.Check;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.corpus.Built;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.jspecify.annotations.Nullable;

/**
 * What the overview needs to know of one government's report.
 *
 * @param seat the government, with the report that is held
 * @param published the day it was made public, or null
 * @param signed the day it was signed, where nothing says when it was made public, or null
 * @param asOf the day its figures end where it was made before its year's end, else null
 * @param contents the required contents it has
 * @param findings what it claims, admits and intends, in reading order
 * @param doubts checks that a person should look at
 * @param measured the domains in which it states an indicator
 * @param corrected ids of the figures that a person has put right
 * @param unstated checks on shortcomings that speak of quantities it never states
 * @param quoted its figures of the indicators that a sentence speaks of
 * @param remarks rules of the checks that find a content there in part
 * @param proofs its strengths, each with what proves it best
 * @param recurrences its shortcomings beside those of the year before
 * @param promises the plans of the year before, each with what it says to them
 * @param changes its figures beside those of the year before, of indicators that a sentence speaks
 *     of
 * @param points the common points that it states, and its reports of the two years before
 */
@Built
public record ReportFacts(
        RosterEntry seat,
        @Nullable LocalDate published,
        @Nullable LocalDate signed,
        @Nullable LocalDate asOf,
        Set<Section.ContentKind> contents,
        List<Finding> findings,
        List<Check> doubts,
        Set<String> measured,
        Set<String> corrected,
        List<Check> unstated,
        List<Observation> quoted,
        Set<String> remarks,
        List<StrengthProof> proofs,
        List<Recurrence> recurrences,
        List<Promise> promises,
        List<YearOnYear> changes,
        List<StatedPoint> points)
        implements Serializable {
    public ReportFacts {
        contents = Set.copyOf(contents);
        findings = List.copyOf(findings);
        doubts = List.copyOf(doubts);
        measured = Set.copyOf(measured);
        corrected = Set.copyOf(corrected);
        unstated = List.copyOf(unstated);
        quoted = List.copyOf(quoted);
        remarks = Set.copyOf(remarks);
        proofs = List.copyOf(proofs);
        recurrences = List.copyOf(recurrences);
        promises = List.copyOf(promises);
        changes = List.copyOf(changes);
        points = List.copyOf(points);
    }

    /** The dates: the day a report was signed is not the day it was made public. */
    static ReportFacts dated(Document document) {
        boolean told = document.publishedBasis() == Document.PublishedBasis.PAGE;
        return ReportFactsBuilder.builder()
                .published(told ? document.published() : null)
                .signed(told ? null : document.published())
                .asOf(document.asOf())
                .build();
    }

    static ReportFacts containing(Section.ContentKind content) {
        return ReportFactsBuilder.builder().contents(Set.of(content)).build();
    }

    static ReportFacts finding(Finding finding) {
        return ReportFactsBuilder.builder()
                .contents(finding.kind().content().map(Set::of).orElse(Set.of()))
                .findings(List.of(finding))
                .build();
    }

    public static ReportFacts doubt(Check check) {
        return ReportFactsBuilder.builder().doubts(List.of(check)).build();
    }

    static ReportFacts unstated(Check check) {
        return ReportFactsBuilder.builder().unstated(List.of(check)).build();
    }

    /**
     * A figure of an indicator of the domain.
     *
     * @param quoted whether a sentence speaks of the indicator
     */
    public static ReportFacts measuring(String domain, Observation figure, boolean quoted) {
        return ReportFactsBuilder.builder()
                .measured(Set.of(domain))
                .corrected(figure.isCorrected() ? Set.of(figure.observationId()) : Set.of())
                .quoted(quoted ? List.of(figure) : List.of())
                .build();
    }

    /** A check that finds a content there in part: the content is there, and the remark. */
    static ReportFacts remarked(String rule, Set<Section.ContentKind> contents) {
        return ReportFactsBuilder.builder().contents(contents).remarks(Set.of(rule)).build();
    }

    static ReportFacts proving(List<StrengthProof> proofs) {
        return ReportFactsBuilder.builder().proofs(proofs).build();
    }

    static ReportFacts recurring(Recurrence row) {
        return ReportFactsBuilder.builder().recurrences(List.of(row)).build();
    }

    static ReportFacts promising(Promise row) {
        return ReportFactsBuilder.builder().promises(List.of(row)).build();
    }

    static ReportFacts changing(YearOnYear row) {
        return ReportFactsBuilder.builder().changes(List.of(row)).build();
    }

    static ReportFacts stating(StatedPoint point) {
        return ReportFactsBuilder.builder().points(List.of(point)).build();
    }

    /** All together, in their order; halves first, so that no list is copied often. */
    static ReportFacts of(List<ReportFacts> parts) {
        int half = parts.size() / 2;
        return parts.size() == 1
                ? parts.get(0)
                : of(parts.subList(0, half)).plus(of(parts.subList(half, parts.size())));
    }

    /** Both together; dates of whichever has them. */
    public ReportFacts plus(ReportFacts other) {
        return new ReportFacts(
                seat == null ? other.seat : seat,
                published == null ? other.published : published,
                signed == null ? other.signed : signed,
                asOf == null ? other.asOf : asOf,
                join(contents, other.contents),
                both(findings, other.findings),
                both(doubts, other.doubts),
                join(measured, other.measured),
                join(corrected, other.corrected),
                both(unstated, other.unstated),
                both(quoted, other.quoted),
                join(remarks, other.remarks),
                both(proofs, other.proofs),
                both(recurrences, other.recurrences),
                both(promises, other.promises),
                both(changes, other.changes),
                both(points, other.points));
    }

    /** The same facts with their government, in reading order. */
    public ReportFacts seated(RosterEntry government) {
        return ReportFactsBuilder.builder(this)
                .seat(government)
                .findings(
                        findings.stream()
                                .sorted(
                                        Comparator.comparingInt(Finding::ordinal)
                                                .thenComparing(Finding::findingId))
                                .toList())
                .doubts(doubts.stream().sorted(Comparator.comparing(Check::checkId)).toList())
                .recurrences(
                        recurrences.stream()
                                .sorted(
                                        Comparator.comparing(
                                                        Recurrence::findingId,
                                                        Comparator.nullsLast(
                                                                Comparator.naturalOrder()))
                                                .thenComparing(
                                                        Recurrence::previousFindingId,
                                                        Comparator.nullsLast(
                                                                Comparator.naturalOrder())))
                                .toList())
                .promises(
                        promises.stream().sorted(Comparator.comparing(Promise::findingId)).toList())
                .points(
                        points.stream()
                                .sorted(
                                        Comparator.comparingInt(StatedPoint::yearsAgo)
                                                .thenComparing(StatedPoint::findingId))
                                .toList())
                .changes(
                        changes.stream()
                                .sorted(Comparator.comparing(YearOnYear::indicator))
                                .toList())
                .build();
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static <T> Set<T> join(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    List<Finding> findings(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** The shortcomings that a plan answers. */
    List<Finding> answered() {
        Set<String> answered =
                Set.copyOf(
                        findings(Finding.Kind.PLAN).stream()
                                .flatMap(plan -> plan.answers().stream())
                                .distinct()
                                .toList());
        return findings(Finding.Kind.SHORTCOMING).stream()
                .filter(shortcoming -> answered.contains(shortcoming.findingId()))
                .toList();
    }

    /** The common points that its government stated so many years ago. */
    List<StatedPoint> points(int yearsAgo) {
        return points.stream().filter(point -> point.yearsAgo() == yearsAgo).toList();
    }

    /** Whether its government stated a common point so many years ago. */
    boolean states(String pointId, int yearsAgo) {
        return points(yearsAgo).stream().anyMatch(point -> point.pointId().equals(pointId));
    }

    /** The shortcomings that no plan answers. */
    List<Finding> unanswered() {
        List<Finding> answered = answered();
        return findings(Finding.Kind.SHORTCOMING).stream()
                .filter(shortcoming -> !answered.contains(shortcoming))
                .toList();
    }

    /** The shortcomings that stood in the report of the year before too. */
    List<Recurrence> repeated() {
        return recurrences.stream()
                .filter(
                        row ->
                                row.status() == Recurrence.Status.RECURRING
                                        || row.status() == Recurrence.Status.VERBATIM)
                .toList();
    }

    /** The shortcomings that speak of a quantity which it never states. */
    List<Finding> withoutFigures() {
        return findings(Finding.Kind.SHORTCOMING).stream()
                .filter(finding -> unstated.stream().anyMatch(check -> check.isOn(finding)))
                .toList();
    }

    /** Whether it was public before the deadline; false while undated. */
    boolean timely(LocalDate deadline) {
        return published != null && published.isBefore(deadline);
    }

    /** Whether it was made public, or only signed, on the deadline or after it. */
    boolean late(LocalDate deadline) {
        LocalDate known = published == null ? signed : published;
        return known != null && !known.isBefore(deadline);
    }

    /** The awards, cases, pilots and rankings, which others have granted. */
    List<Finding> honours() {
        return findings.stream().filter(Finding::isGranted).toList();
    }

    /** What it claims to have done first. */
    List<Finding> firsts() {
        return findings.stream().filter(Finding::isClaimedFirst).toList();
    }
}
