package org.fazhi.compare.highlights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.audit.Check;
import org.fazhi.audit.rule.ContentChecks;
import org.fazhi.audit.rule.UnstatedQuantities;
import org.fazhi.compare.ReportTables;
import org.fazhi.compare.carry.Groups;
import org.fazhi.compare.points.PointMember;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.outline.Section;
import org.fazhi.region.RegionCode;
import scala.Tuple2;

/** Gathers the facts of each report from the tables. */
final class FactReading {
    /** The rules that find a content there in part, each with the content it proves. */
    private static final Map<String, Set<Section.ContentKind>> REMARKS =
            Map.of(
                    ContentChecks.LEADERSHIP_IN_PASSING,
                    Set.of(Section.ContentKind.LEADERSHIP),
                    ContentChecks.WITHOUT_CAUSES,
                    Set.of());

    /** This year and the two before. */
    private static final int YEARS = 3;

    private final int partitions;
    private final Map<String, String> domains;
    private final Set<String> quoted;

    /**
     * @param partitions of the shuffle
     * @param domains of the indicators
     * @param quoted the indicators that a sentence speaks of
     */
    FactReading(int partitions, Map<String, String> domains, Set<String> quoted) {
        this.partitions = partitions;
        this.domains = domains;
        this.quoted = quoted;
    }

    /**
     * The facts of the reports held, by docId, without their seats.
     *
     * @param seats whose report of which year each is, by docId
     */
    JavaPairRDD<String, ReportFacts> read(
            ReportTables tables, YearRows years, Broadcast<Map<String, RosterEntry>> seats) {
        Map<String, String> domainOf = domains;
        Set<String> said = quoted;
        JavaPairRDD<String, ReportFacts> facts =
                tables.documents()
                        .mapToPair(
                                document ->
                                        new Tuple2<>(
                                                document.docId(), ReportFacts.dated(document)));
        JavaPairRDD<String, ReportFacts> contents =
                tables.sections()
                        .filter(section -> section.kind() != Section.ContentKind.OTHER)
                        .mapToPair(
                                section ->
                                        new Tuple2<>(
                                                section.docId(),
                                                ReportFacts.containing(section.kind())));
        JavaPairRDD<String, ReportFacts> findings =
                tables.findings()
                        .mapToPair(
                                finding ->
                                        new Tuple2<>(
                                                finding.docId(), ReportFacts.finding(finding)));
        JavaPairRDD<String, ReportFacts> doubts =
                tables.checks()
                        .filter(FactReading::isDoubt)
                        .mapToPair(check -> new Tuple2<>(check.docId(), ReportFacts.doubt(check)));
        JavaPairRDD<String, ReportFacts> unstated =
                tables.checks()
                        .filter(check -> check.rule().equals(UnstatedQuantities.RULE))
                        .mapToPair(
                                check -> new Tuple2<>(check.docId(), ReportFacts.unstated(check)));
        JavaPairRDD<String, ReportFacts> remarks =
                tables.checks()
                        .filter(check -> REMARKS.containsKey(check.rule()))
                        .mapToPair(
                                check ->
                                        new Tuple2<>(
                                                check.docId(),
                                                ReportFacts.remarked(
                                                        check.rule(),
                                                        Objects.requireNonNull(
                                                                REMARKS.get(check.rule())))));
        JavaPairRDD<String, ReportFacts> measured =
                tables.observations()
                        .filter(
                                observation ->
                                        observation.counts()
                                                && domainOf.containsKey(observation.indicator()))
                        .mapToPair(
                                observation ->
                                        new Tuple2<>(
                                                observation.docId(),
                                                ReportFacts.measuring(
                                                        Objects.requireNonNull(
                                                                domainOf.get(
                                                                        observation.indicator())),
                                                        observation,
                                                        said.contains(observation.indicator()))));
        JavaPairRDD<String, ReportFacts> all =
                facts.union(contents)
                        .union(findings)
                        .union(doubts)
                        .union(unstated)
                        .union(remarks)
                        .union(measured)
                        .union(ProofReading.of(tables, partitions))
                        .union(years(years, seats.value()))
                        .filter(each -> seats.value().containsKey(each._1()));
        return Groups.of(String.class, ReportFacts.class, partitions)
                .together(all)
                .mapValues(ReportFacts::of);
    }

    /** What is told of the year before, by the docId of the later report. */
    private JavaPairRDD<String, ReportFacts> years(YearRows years, Map<String, RosterEntry> seats) {
        HashMap<String, String> reports = new HashMap<>();
        seats.forEach(
                (docId, seat) -> reports.put(key(seat.reportYear(), seat.regionCode()), docId));
        Set<String> said = quoted;
        JavaPairRDD<String, ReportFacts> recurrences =
                years.recurrences()
                        .mapToPair(
                                row ->
                                        new Tuple2<>(
                                                reports.get(key(row.year(), row.regionCode())),
                                                ReportFacts.recurring(row)));
        JavaPairRDD<String, ReportFacts> promises =
                years.promises()
                        .mapToPair(
                                row ->
                                        new Tuple2<>(
                                                reports.get(key(row.year(), row.regionCode())),
                                                ReportFacts.promising(row)));
        JavaPairRDD<String, ReportFacts> changes =
                years.changes()
                        .filter(row -> said.contains(row.indicator()))
                        .mapToPair(
                                row ->
                                        new Tuple2<>(
                                                reports.get(key(row.year(), row.regionCode())),
                                                ReportFacts.changing(row)));
        return recurrences
                .union(promises)
                .union(changes)
                .union(points(years.points(), new HashMap<>(seats), reports))
                .filter(each -> each._1() != null);
    }

    /** What a report states, and what those of its government did in the two years before. */
    private static JavaPairRDD<String, ReportFacts> points(
            JavaRDD<PointMember> members,
            HashMap<String, RosterEntry> seats,
            HashMap<String, String> reports) {
        return members.flatMapToPair(
                member -> {
                    String id = member.findingId();
                    RosterEntry seat = seats.get(id.substring(0, id.indexOf(':')));
                    List<Tuple2<String, ReportFacts>> facts = new ArrayList<>();
                    for (int ago = 0; seat != null && ago < YEARS; ago++) {
                        facts.add(
                                new Tuple2<>(
                                        reports.get(
                                                key(seat.reportYear() + ago, seat.regionCode())),
                                        ReportFacts.stating(
                                                new StatedPoint(
                                                        member.pointId(),
                                                        member.kind(),
                                                        member.name(),
                                                        id,
                                                        ago))));
                    }
                    return facts.iterator();
                });
    }

    private static String key(int year, RegionCode regionCode) {
        return year + " " + regionCode;
    }

    private static boolean isDoubt(Check check) {
        return check.docId() != null
                && check.family() == Check.Family.ARITHMETIC
                && check.severity() != Check.Severity.INFO;
    }
}
